package kr.gachi.desk.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final LocalDate START = LocalDate.parse("2025-01-01");

    private static final Facts AWARDED =
            facts(SizeClass.SMALL, certificate("제1호", START, CertificationStatus.VALID), certificate(null, null, null));

    @Test
    void keepsACertificateAsItWasThoughItIsCancelledLater() {
        Facts later = facts(SizeClass.LARGE, certificate("제1호", START, CertificationStatus.CANCELLED));
        assertEquals(AWARDED, AWARDED.joinedBy(later));
    }

    @Test
    void takesInARenewal() {
        Facts one = facts(SizeClass.SMALL, certificate("제1호", START, CertificationStatus.VALID));
        Facts.Certificate renewal = certificate("제2호", START.plusYears(1), CertificationStatus.VALID);
        assertEquals(
                List.of(one.certificates().get(0), renewal),
                one.joinedBy(facts(SizeClass.SMALL, renewal)).certificates());
    }

    @Test
    void aNumberThatIsFilledInMakesNoSecondCertificate() {
        Facts one = facts(SizeClass.SMALL, certificate(null, START, CertificationStatus.VALID));
        assertEquals(one, one.joinedBy(facts(SizeClass.SMALL, certificate("제1호", START, CertificationStatus.VALID))));
    }

    private static Facts facts(SizeClass size, Facts.Certificate... certificates) {
        return new Facts(START, "두레", "0010100001", size, BigDecimal.ONE, List.of(certificates));
    }

    private static Facts.Certificate certificate(String number, LocalDate from, CertificationStatus status) {
        return new Facts.Certificate(
                new CertificationKind("사회적기업"), number, from, End.NONE, null, status, null, List.of());
    }
}
