package kr.gachi.desk.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.EnterpriseStatus;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void staysSilentOnThinEvidence() {
        assertFalse(rank(List.of(candidate("P1", 0.2, Area.SERVED, EnterpriseStatus.ACTIVE)))
                .answered());
        assertFalse(rank(List.of()).answered());
    }

    @Test
    void weightsAddUpToTheScoreExactly() {
        for (int i = 0; i <= 100; i++) {
            Ranked ranked = rank(List.of(candidate("P1", i / 100.0, Area.SERVED, EnterpriseStatus.ACTIVE)));
            for (Suggestion each : ranked.suggestions()) {
                BigDecimal sum =
                        each.reasons().stream().map(Suggestion.Reason::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(each.score(), sum);
                assertEquals(4, each.score().scale());
                assertTrue(each.score().compareTo(BigDecimal.ONE) <= 0);
                assertTrue(each.reasons().stream()
                        .allMatch(reason -> reason.weight().signum() > 0));
            }
        }
    }

    @Test
    void betterWordsStandFirstWhateverThePrice() {
        Ranked ranked = rank(List.of(
                candidate("P1", 0.80, Area.SERVED, EnterpriseStatus.ACTIVE),
                candidate("P2", 0.90, Area.SERVED, EnterpriseStatus.ACTIVE)));
        assertEquals("P2", ranked.suggestions().get(0).candidate().product().code());
        assertEquals(2, ranked.suggestions().get(1).rank());
    }

    @Test
    void namesTheFactThatExcludes() {
        Ranked ranked = rank(List.of(
                candidate("P1", 0.90, Area.OUTSIDE, EnterpriseStatus.ACTIVE),
                candidate("P2", 0.85, Area.SERVED, EnterpriseStatus.CLOSED),
                candidate("P3", 0.80, Area.SERVED, EnterpriseStatus.ACTIVE)));
        assertEquals(1, ranked.suggestions().size());
        assertEquals("area", ranked.excluded().get(0).code());
        assertEquals("match.wouldFit.area", ranked.excluded().get(0).wouldFit().key());
        assertEquals("status", ranked.excluded().get(1).code());
    }

    @Test
    void excludesWhoIsUnderASanctionAndSaysUntilWhen() {
        Candidate open = candidate("P1", 0.90, Area.SERVED, EnterpriseStatus.ACTIVE);
        Candidate sanctioned = new Candidate(
                open.product(),
                open.enterprise(),
                open.evidence(),
                open.area(),
                open.certificates(),
                new Candidate.Sanction("부정당업자 제재", TODAY.plusDays(30)));
        Ranked ranked = rank(List.of(sanctioned));
        assertTrue(ranked.suggestions().isEmpty());
        assertEquals("sanction", ranked.excluded().get(0).code());
        assertEquals(
                "match.wouldFit.sanction", ranked.excluded().get(0).wouldFit().key());
        assertEquals(1, rank(List.of(open)).suggestions().size());
    }

    @Test
    void aBetterPriceDateOrCapacityNeverLowersARank() {
        Shape<Product> shape = Shape.of(Product.class);
        Random chance = new Random(20261123);
        for (int round = 0; round < 200; round++) {
            List<Candidate> before = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Candidate each =
                        candidate("P" + i, 0.60 + chance.nextInt(3) * 0.01, Area.SERVED, EnterpriseStatus.ACTIVE);
                before.add(with(
                        each,
                        shape.with(
                                each.product(),
                                Map.of(
                                        "unitPrice", Won.of(1_000 + chance.nextInt(40) * 1_000L),
                                        "leadDays", chance.nextInt(60),
                                        "monthlyCapacity", new BigDecimal(1 + chance.nextInt(40))))));
            }
            int chosen = chance.nextInt(before.size());
            Candidate old = before.get(chosen);
            Map<String, Object> better = switch (round % 3) {
                case 0 -> Map.of("unitPrice", Won.of(old.product().unitPrice().value() / 2));
                case 1 -> Map.of("leadDays", old.product().leadDays() / 2);
                default ->
                    Map.of("monthlyCapacity", old.product().monthlyCapacity().multiply(BigDecimal.TEN));
            };
            List<Candidate> after = new ArrayList<>(before);
            after.set(chosen, with(old, shape.with(old.product(), better)));
            String code = old.product().code();
            assertTrue(rankOf(code, after) <= rankOf(code, before), () -> code + " " + better);
        }
    }

    private static Candidate with(Candidate candidate, Product product) {
        return new Candidate(
                product,
                candidate.enterprise(),
                candidate.evidence(),
                candidate.area(),
                candidate.certificates(),
                candidate.sanction());
    }

    private static int rankOf(String code, List<Candidate> candidates) {
        return Ranking.rank(budgeted(), candidates, 10).suggestions().stream()
                .filter(each -> each.candidate().product().code().equals(code))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    private static Wanted budgeted() {
        Wanted plain = wanted();
        return new Wanted(
                plain.item(),
                plain.spec(),
                plain.quantity(),
                plain.unit(),
                Won.of(4_000),
                VatBasis.EXCL_VAT,
                plain.itemCode(),
                plain.title(),
                plain.kind(),
                plain.dueDate(),
                plain.place(),
                plain.asOf());
    }

    @Test
    void excludesOnlyWhatWouldHaveStoodAmongTheFirst() {
        List<Candidate> candidates = List.of(
                candidate("P1", 0.90, Area.SERVED, EnterpriseStatus.ACTIVE),
                candidate("P2", 0.85, Area.SERVED, EnterpriseStatus.ACTIVE),
                candidate("P3", 0.80, Area.OUTSIDE, EnterpriseStatus.ACTIVE));
        assertTrue(Ranking.rank(wanted(), candidates, 2).excluded().isEmpty());
        assertEquals(1, Ranking.rank(wanted(), candidates, 3).excluded().size());
    }

    @Test
    void isSettledOnlyWhereTheWeakerCannotChangeAnything() {
        Random random = new Random(20261124);
        int settled = 0;
        for (int round = 0; round < 300; round++) {
            List<Candidate> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                all.add(candidate(
                        "P" + i,
                        Math.round(random.nextDouble() * 200) / 200.0,
                        random.nextInt(4) == 0 ? Area.OUTSIDE : Area.SERVED,
                        EnterpriseStatus.ACTIVE));
            }
            all.sort(Comparator.comparingDouble(each -> -each.evidence().strength()));
            for (int first = 1; first < all.size(); first++) {
                Ranked some = Ranking.rank(budgeted(), all.subList(0, first), 5);
                if (Ranking.isSettled(some, 5, all.get(first).evidence().strength())) {
                    settled++;
                    assertEquals(Ranking.rank(budgeted(), all, 5), some);
                }
            }
        }
        assertTrue(settled > 1000, () -> "so few prove nothing");
    }

    @Test
    void totalsInWholePacksWithoutVat() {
        Suggestion first = rank(List.of(candidate("P1", 0.9, Area.SERVED, EnterpriseStatus.ACTIVE)))
                .suggestions()
                .get(0);
        assertEquals(Won.of(10_000), first.unitPrice());
        assertEquals(Won.of(30_000), first.total());
    }

    @Test
    void warnsOfCertificatesThatEndTooSoon() {
        Suggestion first = rank(List.of(candidate("P1", 0.9, Area.SERVED, EnterpriseStatus.ACTIVE)))
                .suggestions()
                .get(0);
        assertTrue(first.cautions().stream().anyMatch(each -> each.code().equals("certification.expiresBeforeDue")));
        assertTrue(first.cautions().stream().anyMatch(each -> each.code().equals("minimumQuantity")));
    }

    private static Ranked rank(List<Candidate> candidates) {
        return Ranking.rank(wanted(), candidates, 10);
    }

    private static Wanted wanted() {
        return new Wanted(
                "복사용지",
                null,
                new BigDecimal("11"),
                "권",
                null,
                null,
                null,
                "사무용품",
                ItemKind.GOODS,
                TODAY.plusDays(30),
                "광주광역시 북구",
                TODAY);
    }

    private static Candidate candidate(String code, double strength, Area area, EnterpriseStatus status) {
        Enterprise enterprise = new Enterprise(
                Id.of("기업", "E1"),
                1,
                "E1",
                null,
                null,
                "한들 협동조합",
                null,
                null,
                null,
                null,
                "전라남도",
                "나주시",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("전라남도"),
                null,
                status,
                null,
                null,
                null);
        Product product = new Product(
                Id.of("제품", code),
                1,
                code,
                enterprise.id(),
                ItemKind.GOODS,
                "복사용지",
                null,
                "박스",
                "1박스=5권",
                Won.of(11_000),
                VatBasis.INCL_VAT,
                TaxType.TAXABLE,
                null,
                true,
                3,
                new BigDecimal("100"),
                new BigDecimal("5"),
                null,
                null,
                null,
                null);
        Evidence evidence = new Evidence(
                product.id(),
                enterprise.id(),
                strength,
                List.of(
                        new Evidence.Part(Evidence.Link.SAME, "복사용지", "복사용지", Evidence.Where.NAME, strength * 2 / 3),
                        new Evidence.Part(Evidence.Link.MEASURE, "A4", "A4", Evidence.Where.SPEC, strength / 3)),
                List.of());
        return new Candidate(
                product,
                enterprise,
                evidence,
                area,
                List.of(new Candidate.Certificate(CertificationKind.SOCIAL, TODAY.plusDays(10))),
                null);
    }
}
