package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.rules.Truth;
import kr.gachi.desk.rules.Validity;

/** How a certificate stands today, from the best on, as lists show it; what it counts for is a question to the rules. */
public enum CertificateState {
    VALID,
    /** Valid, and its last day is no more than {@link #NOTICE_DAYS} away. */
    ENDING,
    /** Its first or last day is not known. */
    UNKNOWN,
    NOT_YET,
    /** Expired, withdrawn or handed back. */
    ENDED;

    public static final int NOTICE_DAYS = 60;

    public static CertificateState of(Facts.Certificate certificate, LocalDate today) {
        Truth truth = Validity.of(certificate, today).truth();
        if (truth == Truth.NO) {
            boolean starts = certificate.validFrom() != null && today.isBefore(certificate.validFrom());
            return starts ? NOT_YET : ENDED;
        } else if (certificate.end() == End.DATE
                && certificate.validTo() != null
                && !certificate.validTo().isAfter(today.plusDays(NOTICE_DAYS))) {
            return ENDING;
        }
        return truth == Truth.YES ? VALID : UNKNOWN;
    }
}
