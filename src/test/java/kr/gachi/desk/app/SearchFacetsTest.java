package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.DirectorySearch.Hit;
import kr.gachi.desk.app.DirectorySearch.Question;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.rules.Truth;
import kr.gachi.desk.rules.Validity;
import kr.gachi.desk.store.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the filters let through, against the records themselves. */
class SearchFacetsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.openOrStart(Location.embedded(folder), new Session("시험", DAY));
        desk.sampleData().load(Progress.NONE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aCertificateLetsThroughExactlyThoseWithWhomItCountsOnTheDay() {
        for (CertificationKind kind : CertificationKind.KNOWN) {
            for (LocalDate day : List.of(DAY, DAY.plusDays(90), DAY.minusYears(2))) {
                assertEquals(
                        holders(kind, day),
                        keys(new Question(null, "enterprise", List.of(kind.name()), day, null, null, null, 500)),
                        kind + " on " + day);
            }
        }
        assertFalse(holders(CertificationKind.WOMEN, DAY).isEmpty(), "there is something to find");
    }

    @Test
    void aProductPassesThroughItsMakersCertificate() {
        Set<String> makers = holders(CertificationKind.WOMEN, DAY);
        Set<String> products = desk.store().read(tx -> {
            return tx.products().all().stream()
                    .filter(each -> makers.contains(
                            tx.enterprises().get(each.enterprise()).key()))
                    .map(Product::code)
                    .collect(Collectors.toSet());
        });
        assertEquals(products, keys(new Question(null, "product", List.of("여성기업"), DAY, null, null, null, 5000)));
    }

    @Test
    void itemAndCapacityLetThroughWhoHasAProductOfBoth() {
        BigDecimal least = BigDecimal.valueOf(500);
        Set<String> makers = desk.store()
                .read(tx -> tx.products().all().stream()
                        .filter(each ->
                                each.itemCode() != null && each.itemCode().startsWith("55"))
                        .filter(each -> each.monthlyCapacity() != null
                                && each.monthlyCapacity().compareTo(least) >= 0)
                        .map(each -> tx.enterprises().get(each.enterprise()).key())
                        .collect(Collectors.toSet()));
        assertFalse(makers.isEmpty(), "there is something to find");
        assertEquals(makers, keys(new Question(null, "enterprise", List.of(), null, null, "55", least, 500)));
    }

    @Test
    void aRenewedCertificateIsFoundAfterTheIndexHasFollowed() {
        Set<String> before = keys(new Question(null, "enterprise", List.of("여성기업"), DAY, null, null, null, 500));
        Id<Enterprise> other = desk.store()
                .read(tx -> tx.enterprises().all().stream()
                        .filter(each -> !before.contains(each.key()))
                        .map(Enterprise::id)
                        .findFirst()
                        .orElseThrow());
        desk.store()
                .write(
                        "work.start",
                        List.of(),
                        tx -> tx.certifications().all().stream()
                                .filter(each -> each.kind().equals(CertificationKind.WOMEN))
                                .filter(each -> Validity.of(Facts.Certificate.of(each), DAY)
                                                .truth()
                                        == Truth.YES)
                                .findFirst()
                                .map(each -> tx.certifications()
                                        .save(kr.gachi.desk.domain.Shape.of(kr.gachi.desk.domain.Certification.class)
                                                .with(each, "enterprise", other)))
                                .orElseThrow());
        Set<String> after = keys(new Question(null, "enterprise", List.of("여성기업"), DAY, null, null, null, 500));
        assertEquals(holders(CertificationKind.WOMEN, DAY), after);
    }

    private Set<String> keys(Question question) {
        return desk.search().search(question).hits().stream().map(Hit::key).collect(Collectors.toSet());
    }

    private Set<String> holders(CertificationKind kind, LocalDate day) {
        return desk.store()
                .read(tx -> tx.certifications().all().stream()
                        .filter(each -> each.kind().equals(kind))
                        .filter(each ->
                                Validity.of(Facts.Certificate.of(each), day).truth() == Truth.YES)
                        .map(each -> tx.enterprises().get(each.enterprise()).key())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
