package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.feedback.Because;

/**
 * Whether a certificate is valid on a day: from ≤ day ≤ to, both ends in. A withdrawn or returned one counts until the day
 * before; without that day never. A missing start or an unknown end leaves it unknown.
 */
public record Validity(Truth truth, Because because) {
    private static final String NEVER = "certificate.withdrawnWithoutDate";

    public static Validity of(Facts.Certificate certificate, LocalDate day) {
        String name = certificate.kind().name();
        LocalDate from = certificate.validFrom();
        if (certificate.status() == CertificationStatus.CANCELLED
                || certificate.status() == CertificationStatus.RETURNED) {
            if (certificate.statusDate() == null) {
                return new Validity(Truth.NO, Because.of(NEVER, name));
            }
            if (!day.isBefore(certificate.statusDate())) {
                return new Validity(Truth.NO, Because.of("certificate.withdrawn", name, certificate.statusDate(), day));
            }
        }
        boolean dated = certificate.end() == End.DATE && certificate.validTo() != null;
        if (dated && day.isAfter(certificate.validTo())) {
            return new Validity(Truth.NO, Because.of("certificate.expired", name, certificate.validTo(), day));
        }
        if (from != null && day.isBefore(from)) {
            return new Validity(Truth.NO, Because.of("certificate.notYet", name, from, day));
        }
        if (from == null) {
            return new Validity(Truth.UNKNOWN, Because.of("certificate.startUnknown", name, day));
        }
        if (!dated && certificate.end() != End.NONE) {
            return new Validity(Truth.UNKNOWN, Because.of("certificate.endUnknown", name, day));
        }
        return new Validity(Truth.YES, Because.of("certificate.valid", name, day));
    }

    /** Whether it might have been different on another day. */
    boolean ofTheDay() {
        return truth == Truth.NO && !because.code().equals(NEVER);
    }

    /** Whether any certificate of the kind is valid on the day; a kind that is not listed is not held. */
    public static Truth held(Collection<Facts.Certificate> certificates, CertificationKind kind, LocalDate day) {
        Truth best = Truth.NO;
        for (Facts.Certificate certificate : certificates) {
            if (certificate.kind().equals(kind) && best != Truth.YES) {
                Truth truth = of(certificate, day).truth();
                best = truth == Truth.NO ? best : truth;
            }
        }
        return best;
    }

    /** Days on which something about a certificate changes. */
    static Stream<LocalDate> changes(Facts.Certificate certificate) {
        return Stream.of(
                        certificate.validFrom(),
                        certificate.validTo() == null
                                ? null
                                : certificate.validTo().plusDays(1),
                        certificate.statusDate())
                .filter(day -> day != null);
    }
}
