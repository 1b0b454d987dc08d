package kr.gachi.desk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.SizeClass;

/** Suppliers and certificates for tests, made from short words. */
final class Suppliers {
    private Suppliers() {}

    /** {@code none = no end by law}, {@code ? = unknown}, else a date. */
    static Facts.Certificate certificate(String kind, String from, String to, String... items) {
        return new Facts.Certificate(
                CertificationKind.of(kind),
                null,
                from.equals("?") ? null : LocalDate.parse(from),
                to.equals("?") ? End.UNKNOWN : to.equals("none") ? End.NONE : End.DATE,
                to.equals("?") || to.equals("none") ? null : LocalDate.parse(to),
                CertificationStatus.VALID,
                null,
                items.length == 0 ? null : List.of(items));
    }

    static Facts.Certificate always(String kind, String... items) {
        return certificate(kind, "1990-01-01", "none", items);
    }

    /** A certificate always valid whose list is known and empty. */
    static Facts.Certificate listingNothing(String kind) {
        Facts.Certificate certificate = always(kind);
        return new Facts.Certificate(
                certificate.kind(),
                certificate.number(),
                certificate.validFrom(),
                certificate.end(),
                certificate.validTo(),
                certificate.status(),
                certificate.statusDate(),
                List.of());
    }

    static Facts.Certificate withdrawn(Facts.Certificate certificate, CertificationStatus how, String on) {
        return new Facts.Certificate(
                certificate.kind(),
                certificate.number(),
                certificate.validFrom(),
                certificate.end(),
                certificate.validTo(),
                how,
                on == null ? null : LocalDate.parse(on),
                certificate.items());
    }

    /**
     * Reads {@code 여성기업+사회적기업 0.30 자체생산}: certificates that are always valid, an employment ratio, SMALL or
     * MEDIUM or LARGE, 자체생산 or 재판매 for own production; what is not said is unknown, but the size MEDIUM.
     */
    static Supplier read(String words) {
        List<Facts.Certificate> certificates = List.of();
        SizeClass size = SizeClass.MEDIUM;
        BigDecimal ratio = null;
        Boolean own = null;
        for (String word : words.split(" ")) {
            if (word.matches("[0-9.]+")) {
                ratio = new BigDecimal(word);
            } else if (word.matches("SMALL|MEDIUM|LARGE|UNKNOWN")) {
                size = SizeClass.valueOf(word);
            } else if (word.equals("자체생산") || word.equals("재판매")) {
                own = word.equals("자체생산");
            } else if (!word.equals("누구나")) {
                certificates = Stream.of(word.split("\\+"))
                        .map(kind -> always(kind.replace('_', ' ')))
                        .toList();
            }
        }
        return new Supplier(certificates, size, ratio, own);
    }
}
