package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /**
     * A certificate as it stood; the fields mean what they mean in {@link Certification}.
     *
     * @param items codes that it covers; null unknown, empty means that it is known to cover none
     */
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
            items = items == null ? null : List.copyOf(items);
        }

        /** Whether both tell of one certificate; a number or start may have been filled in between. */
        private boolean isSame(Certificate other) {
            return kind.equals(other.kind)
                    && (number == null || other.number == null || number.equals(other.number))
                    && (validFrom == null || other.validFrom == null || validFrom.equals(other.validFrom));
        }

        /** A record without items says nothing about them. */
        public static Certificate of(Certification certification) {
            return new Certificate(
                    certification.kind(),
                    certification.number(),
                    certification.validFrom(),
                    certification.end(),
                    certification.validTo(),
                    certification.status(),
                    certification.statusDate(),
                    certification.items().isEmpty() ? null : certification.items());
        }
    }

    public Facts {
        certificates = certificates == null ? List.of() : List.copyOf(certificates);
    }

    /**
     * These facts, and the certificates that have come since: a renewal between contract and payment must count, while
     * what was known stays as it was known.
     */
    public Facts joinedBy(Facts later) {
        List<Certificate> joined = new ArrayList<>(certificates);
        later.certificates.stream()
                .filter(each -> certificates.stream().noneMatch(each::isSame))
                .forEach(joined::add);
        return new Facts(taken, enterprise, bizNo, sizeClass, vulnerableRatio, joined);
    }
}
