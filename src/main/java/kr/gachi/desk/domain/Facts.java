package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What was known about a supplier at one time, copied so that later edits rewrite no report.
 *
 * @param taken day of the copy
 * @param bizNo digits; null unknown
 * @param vulnerableRatio fraction; null unknown
 */
public record Facts(
        LocalDate taken,
        String enterprise,
        String bizNo,
        SizeClass sizeClass,
        BigDecimal vulnerableRatio,
        List<Certificate> certificates) {

    /** A certificate as it stood; the fields mean what they mean in {@link Certification}. */
    public record Certificate(
            CertificationKind kind,
            String number,
            LocalDate validFrom,
            End end,
            LocalDate validTo,
            CertificationStatus status,
            LocalDate statusDate,
            List<String> items) {

        public Certificate {
            items = items == null ? List.of() : List.copyOf(items);
        }

        public static Certificate of(Certification certification) {
            return new Certificate(
                    certification.kind(),
                    certification.number(),
                    certification.validFrom(),
                    certification.end(),
                    certification.validTo(),
                    certification.status(),
                    certification.statusDate(),
                    certification.items());
        }
    }

    public Facts {
        certificates = certificates == null ? List.of() : List.copyOf(certificates);
    }
}
