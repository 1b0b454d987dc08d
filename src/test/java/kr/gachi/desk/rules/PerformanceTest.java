package kr.gachi.desk.rules;

import static kr.gachi.desk.rules.Reports.bought;
import static kr.gachi.desk.rules.Reports.happened;
import static kr.gachi.desk.rules.Reports.paid;
import static kr.gachi.desk.rules.Reports.refund;
import static kr.gachi.desk.rules.Suppliers.always;
import static kr.gachi.desk.rules.Suppliers.certificate;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.rules.PerformanceReport.BaseSource;
import kr.gachi.desk.rules.PerformanceReport.CategoryResult;
import kr.gachi.desk.rules.PerformanceReport.Denominators;
import kr.gachi.desk.rules.PerformanceReport.Excluded;
import kr.gachi.desk.rules.PerformanceReport.Line;
import kr.gachi.desk.rules.PerformanceReport.TargetSource;
import kr.gachi.desk.rules.PerformanceReport.Union;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of a report: who counts, against which base, in which year. */
class PerformanceTest {
    private static final Facts.Certificate SOCIAL = always("사회적기업");
    private static final Facts.Certificate WOMEN = always("여성기업");
    private static final Facts.Certificate SMALL = always("소기업");
    private static final Facts.Certificate VILLAGE = always("마을기업");

    @Test
    void countsInFullInEveryCategoryAndOnceInTheUnion() {
        // the example of domain.md §2: cleaning by a firm that is three things
        PerformanceReport report = Reports.of(
                        bought("P1", ItemKind.SERVICE, 10_000_000, "2026-04-10", SOCIAL, WOMEN, SMALL))
                .spent(Scope.ALL, 300_000_000L, 100_000_000L, 0L, null)
                .report();
        assertAll(
                () -> assertEquals(
                        List.of(Category.SME, Category.WOMEN_SERVICE, Category.SOC_ENT),
                        report.categories().stream()
                                .filter(each -> each.recognised().equals(Won.of(11_000_000)))
                                .map(CategoryResult::category)
                                .toList()),
                () -> assertEquals(new Union(Won.of(11_000_000), 1), report.union()),
                () -> assertEquals(List.of(), report.excluded()),
                () -> assertEquals(
                        Arrays.asList(Category.values()),
                        report.categories().stream()
                                .map(CategoryResult::category)
                                .toList()));
    }

    /** Each category against its own base: goods 100, services 40, works 60, small businesses' goods 30 (million). */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SME,           200000000",
        "TECH,          30000000",
        "WOMEN_GOODS,   100000000",
        "WOMEN_SERVICE, 40000000",
        "WOMEN_WORKS,   60000000",
        "DIS_ENT,       200000000",
        "STARTUP,       200000000",
        "SEV_DIS,       140000000",
        "STD_WP,        140000000",
        "SOC_ENT,       200000000",
        "SOC_COOP,      200000000",
        "SELF_REL,      200000000",
        "VILLAGE,       ",
        "GREEN,         ",
        "VETERAN,       ",
    })
    void everyCategoryHasItsOwnBase(Category category, Long base) {
        CategoryResult result = Reports.of()
                .spent(Scope.ALL, 100_000_000L, 40_000_000L, 60_000_000L, 30_000_000L)
                .report(category);
        assertEquals(Reports.won(base), result.base());
    }

    @Test
    void anUnknownNumberIsNotZero() {
        PerformanceReport report =
                Reports.of().spent(Scope.ALL, 100L, 40L, null, null).report();
        assertAll(
                () -> assertEquals(
                        new Denominators(null, Won.of(100), Won.of(40), null, null, BaseSource.SPENDING),
                        report.denominators()),
                () -> assertNull(report.category(Category.SOC_ENT).base()),
                () -> assertNull(report.category(Category.SOC_ENT).rate()),
                () -> assertNull(report.category(Category.SOC_ENT).shortfallWon()),
                () -> assertNull(report.category(Category.TECH).base()),
                () -> assertEquals(
                        Won.of(140), report.category(Category.SEV_DIS).base()),
                () -> assertEquals(
                        new BigDecimal("0.0000"),
                        report.category(Category.SEV_DIS).rate()));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}, missing {3}")
    @CsvSource({
        // target 3 %
        "3000000,  100000000, 0.0300, 0",
        "2999999,  100000000, 0.0300, 1",
        "2995000,  100000000, 0.0300, 5000",
        "2994999,  100000000, 0.0299, 5001",
        "3120000,  100000000, 0.0312, 0",
        "0,        100000000, 0.0000, 3000000",
        "0,        33,        0.0000, 1",
        "0,        34,        0.0000, 2",
        "0,        0,         ,       0",
        "5,        8,         0.6250, 0",
        "1,        16,        0.0625, 0",
        "1,        6400,      0.0002, 191",
        "1,        9999,      0.0001, 299",
    })
    void rateIsHalfUpAndShortfallIsRoundedUp(long recognised, long base, String rate, long shortfall) {
        CategoryResult result = Reports.of(paid("P1", recognised, "2026-04-10", SOCIAL))
                .counting(VatBasis.EXCL_VAT, DateBasis.PAYMENT)
                .spent(Scope.ALL, base, 0L, 0L, null)
                .report(Category.SOC_ENT);
        assertAll(
                () -> assertEquals(rate == null ? null : new BigDecimal(rate), result.rate()),
                () -> assertEquals(Won.of(shortfall), result.shortfallWon()),
                () -> assertEquals(TargetSource.RULE, result.targetSource()),
                () -> assertEquals(new BigDecimal("0.03"), result.target()));
    }

    @ParameterizedTest
    @CsvSource({"OURS", "UNKNOWN", "''"})
    void givesNoRateFromAFractionOfThePurchases(String scope) {
        Reports reports = Reports.of(paid("P1", 10_000_000, "2026-04-10", SOCIAL));
        if (!scope.isEmpty()) {
            reports.spent(Scope.valueOf(scope), 100_000_000L, 0L, 0L, 0L);
        }
        PerformanceReport report = reports.report();
        CategoryResult result = report.category(Category.SOC_ENT);
        assertAll(
                () -> assertEquals(Won.of(11_000_000), result.recognised()),
                () -> assertNull(result.rate()),
                () -> assertNull(result.shortfallWon()),
                () -> assertTrue(result.oursOnly(report.scope())),
                () -> assertEquals(new BigDecimal("0.03"), result.target()));
    }

    @Test
    void withoutSpendingNothingIsKnownOfTheBase() {
        PerformanceReport report = Reports.of().report();
        assertAll(
                () -> assertEquals(Scope.UNKNOWN, report.scope()),
                () -> assertEquals(
                        new Denominators(null, null, null, null, null, BaseSource.UNKNOWN), report.denominators()));
    }

    @Test
    void anEmptyScopeIsOurs() {
        assertEquals(
                Scope.OURS, Reports.of().spent(null, 1L, 1L, 1L, null).report().scope());
    }

    @Test
    void theAgencysOwnFigureIsUsedWhereWeHoldAFraction() {
        PerformanceReport report = Reports.of(paid("P1", 10_000_000, "2026-04-10", SOCIAL))
                .spent(Scope.OURS, 900_000_000L, 100_000_000L, 0L, null)
                .reported(Category.SOC_ENT, 20_000_000, "2026-06-30")
                .reported(Category.SOC_ENT, 28_500_000, "2026-09-30")
                .report();
        CategoryResult result = report.category(Category.SOC_ENT);
        assertAll(
                () -> assertEquals(Won.of(28_500_000), result.recognised()),
                () -> assertEquals(Won.of(11_000_000), result.linked()),
                () -> assertEquals(new BigDecimal("0.0285"), result.rate()),
                () -> assertEquals(Won.of(1_500_000), result.shortfallWon()),
                () -> assertEquals(
                        LocalDate.parse("2026-09-30"), result.reported().asOf()),
                () -> assertFalse(result.oursOnly(report.scope())),
                () -> assertNull(report.category(Category.SME).rate()));
    }

    @Test
    void ourRecordsAreUsedWhereTheyAreAll() {
        CategoryResult result = Reports.of(paid("P1", 10_000_000, "2026-04-10", SOCIAL))
                .spent(Scope.ALL, 1_000_000_000L, 0L, 0L, null)
                .reported(Category.SOC_ENT, 28_500_000, "2026-09-30")
                .report(Category.SOC_ENT);
        assertAll(() -> assertEquals(Won.of(11_000_000), result.recognised()), () -> assertNull(result.reported()));
    }

    @Test
    void aReportedTotalFitsNoNarrowedSpanAndNoBaseOfOurPurchases() {
        assertAll(
                () -> assertNull(Reports.of()
                        .spent(Scope.OURS, 100L, 0L, 0L, null)
                        .reported(Category.SOC_ENT, 5, "2026-09-30")
                        .narrowed("2026-04-01", null)
                        .report(Category.SOC_ENT)
                        .reported()),
                () -> assertNull(Reports.of()
                        .spent(Scope.OURS, 100L, 0L, 0L, null)
                        .reported(Category.SOC_ENT, 5, "2026-09-30")
                        .narrowed(null, "2026-08-31")
                        .report(Category.SOC_ENT)
                        .reported()),
                () -> assertNull(Reports.of(paid("P1", 10, "2026-01-05", SOCIAL))
                        .spent(Scope.OURS, null, null, null, null)
                        .basesFromPurchases()
                        .reported(Category.SOC_ENT, 5, "2026-09-30")
                        .report(Category.SOC_ENT)
                        .rate()));
    }

    @Test
    void anAgreedTargetGoesBeforeTheRule() {
        CategoryResult startup = Reports.of()
                .spent(Scope.ALL, 1_000_000L, 0L, 0L, null)
                .target(Category.STARTUP, "0.034", null)
                .report(Category.STARTUP);
        CategoryResult amount = Reports.of()
                .spent(Scope.ALL, 700_000_001L, 0L, 0L, null)
                .target(Category.SELF_REL, null, 3_333_333L)
                .report(Category.SELF_REL);
        assertAll(
                () -> assertEquals(new BigDecimal("0.034"), startup.target()),
                () -> assertEquals(TargetSource.AGENCY, startup.targetSource()),
                () -> assertEquals(Won.of(34_000), startup.shortfallWon()),
                () -> assertNull(startup.targetRow()),
                () -> assertEquals(TargetSource.AGENCY, amount.targetSource()),
                () -> assertEquals(Won.of(3_333_333), amount.shortfallWon()));
    }

    @ParameterizedTest(name = "{1} of {0} → {2}")
    @CsvSource({
        "1_000_000,         250_000,       0.25",
        "1_000_000,         2_500_000,     2.5",
        "1_000_000,         0,             0",
        "700_000_001,       3_333_333,     0.004761904",
        "999_999_999_999,   1_234_567_890_123, 1.234567890124",
        "3,                 -5,            -1.6667",
    })
    void anAgreedAmountIsTheShortestRateThatGivesItBack(String base, String amount, String target) {
        Won agreed = Won.of(Long.parseLong(amount.replace("_", "")));
        CategoryResult result = Reports.of()
                .spent(Scope.ALL, Long.parseLong(base.replace("_", "")), 0L, 0L, null)
                .target(Category.SELF_REL, null, agreed.value())
                .report(Category.SELF_REL);
        assertEquals(target, result.target().toPlainString());
        assertEquals(Math.max(0, agreed.value()), result.shortfallWon().value());
    }

    @Test
    void anUncertainRuleGivesNoTarget() {
        CategoryResult result =
                Reports.of().year(2024).spent(Scope.ALL, 100L, 100L, 100L, null).report(Category.STD_WP);
        assertAll(
                () -> assertNull(result.target()),
                () -> assertEquals(TargetSource.NONE, result.targetSource()),
                () -> assertNull(result.shortfallWon()),
                () -> assertEquals(new BigDecimal("0.0000"), result.rate()));
    }

    @ParameterizedTest(name = "{0} in {1} from month {2}: {3}")
    @CsvSource({
        "2025-12-31, 2026, 1, 0",
        "2026-01-01, 2026, 1, 1",
        "2026-12-31, 2026, 1, 1",
        "2027-01-01, 2026, 1, 0",
        "2026-02-28, 2026, 3, 0",
        "2026-03-01, 2026, 3, 1",
        "2027-02-28, 2026, 3, 1",
        "2027-03-01, 2026, 3, 0",
        "2026-02-28, 2025, 3, 1",
    })
    void aPurchaseIsInTheFiscalYearOfItsDay(String day, int year, int month, int lines) {
        PerformanceReport report = Reports.of(paid("P1", 1000, day, VILLAGE))
                .year(year)
                .fiscalYearFrom(month)
                .report();
        assertAll(
                () -> assertEquals(lines, report.purchases().size()),
                () -> assertEquals(lines, report.category(Category.VILLAGE).lines()));
    }

    @Test
    void withoutBasisDateItStandsAtTheContractAndIsPending() {
        PerformanceReport report = Reports.of(
                        happened("P1", 1000, 100L, "2026-05-01", "DELIVERY 2027-01-03", VILLAGE),
                        happened("P2", 2000, 200L, null, "DELIVERY 2026-06-03, INSPECTION 2027-01-01", VILLAGE),
                        happened("P3", 3000, 300L, "2025-12-31", "DELIVERY 2026-01-02", VILLAGE),
                        happened("P4", 4000, 400L, null, "", VILLAGE))
                .report();
        CategoryResult result = report.category(Category.VILLAGE);
        assertAll(
                () -> assertEquals("P1 ? 1100 VILLAGE UNKNOWN\nP2 ? 2200 VILLAGE UNKNOWN", told(report)),
                () -> assertEquals(Won.of(3300), result.pending()),
                () -> assertEquals(Won.ZERO, result.recognised()),
                () -> assertEquals(
                        List.of("P4 report.noDate"),
                        report.excluded().stream()
                                .map(each ->
                                        each.purchaseNo() + " " + each.because().code())
                                .toList()));
    }

    @Test
    void narrowingTouchesThePurchasesAndNotTheBases() {
        Reports reports = Reports.of(
                        paid("P1", 1000, "2026-03-31", VILLAGE),
                        paid("P2", 1000, "2026-04-01", VILLAGE),
                        paid("P3", 1000, "2026-06-30", VILLAGE),
                        paid("P4", 1000, "2026-07-01", VILLAGE),
                        happened("P5", 1000, 100L, "2026-02-01", "", VILLAGE))
                .basesFromPurchases()
                .narrowed("2026-04-01", "2026-06-30");
        PerformanceReport report = reports.report();
        assertAll(
                () -> assertEquals(
                        List.of("P2", "P3", "P5"),
                        report.purchases().stream().map(Line::purchaseNo).toList()),
                () -> assertEquals(
                        Won.of(2200), report.category(Category.VILLAGE).recognised()),
                () -> assertEquals(Won.of(5500), report.denominators().total()));
    }

    @Test
    void everyPaymentCountsOnItsOwnDay() {
        Facts.Certificate untilJune = certificate("마을기업", "2020-01-01", "2026-06-30");
        PerformanceReport report = Reports.of(happened(
                        "P1",
                        1000,
                        101L,
                        "2025-11-01",
                        "PAYMENT 2025-12-30 100, PAYMENT 2026-06-30 300, PAYMENT 2026-07-01 400",
                        untilJune))
                .report();
        assertAll(
                // a share of the tax each; the rest has not been paid and its contract was last year
                () -> assertEquals(
                        "P1 2026-06-30 330 VILLAGE COUNTS\nP1 2026-07-01 440 VILLAGE EXCLUDED", told(report)),
                () -> assertEquals(
                        Won.of(330), report.category(Category.VILLAGE).recognised()),
                () -> assertEquals(new Union(Won.of(330), 1), report.union()));
    }

    @Test
    void whatIsNotPaidYetIsPending() {
        PerformanceReport report = Reports.of(happened(
                        "P1", 1000, 101L, "2026-01-10", "PAYMENT 2026-02-10 300 30, PAYMENT 2026-03-10 300", VILLAGE))
                .report();
        assertAll(
                () -> assertEquals(
                        "P1 2026-02-10 330 VILLAGE COUNTS\nP1 2026-03-10 330 VILLAGE COUNTS\n"
                                + "P1 ? 441 VILLAGE UNKNOWN",
                        told(report)),
                () -> assertEquals(
                        Won.of(441), report.category(Category.VILLAGE).pending()),
                () -> assertEquals(2, report.category(Category.VILLAGE).lines()));
    }

    @Test
    void anEventWithoutFigureIsTheWholeOrTheRest() {
        PerformanceReport report = Reports.of(
                        happened("P1", 1000, 100L, null, "PAYMENT 2026-02-10", VILLAGE),
                        happened("P2", 1000, 100L, null, "PAYMENT 2026-02-10 400, PAYMENT 2026-03-10", VILLAGE),
                        happened("P3", 1000, 100L, null, "PAYMENT 2026-02-10, PAYMENT 2026-03-10", VILLAGE))
                .report();
        assertEquals("""
                P1 2026-02-10 1100 VILLAGE COUNTS
                P2 2026-02-10 440 VILLAGE COUNTS
                P2 2026-03-10 660 VILLAGE COUNTS
                P3 ? 1100 VILLAGE UNKNOWN""", told(report));
    }

    @Test
    void aRefundTakesTheVerdictsOfItsOriginalWhateverItsOwnDay() {
        Facts.Certificate untilMarch = certificate("마을기업", "2020-01-01", "2026-03-31");
        PerformanceReport report = Reports.of(
                        paid("P1", 1000, "2026-03-01", untilMarch),
                        refund("P2", -400, "2026-05-01", "P1", untilMarch),
                        paid("P3", 500, "2026-05-01", untilMarch),
                        refund("P4", -500, "2026-06-01", "P3", untilMarch))
                .report();
        assertAll(
                () -> assertEquals("""
                        P1 2026-03-01 1100 VILLAGE COUNTS
                        P2 2026-05-01 -440 VILLAGE COUNTS
                        P3 2026-05-01 550 VILLAGE EXCLUDED
                        P4 2026-06-01 -550 VILLAGE EXCLUDED""", told(report)),
                () -> assertEquals(
                        Won.of(660), report.category(Category.VILLAGE).recognised()),
                () -> assertEquals(new Union(Won.of(660), 2), report.union()));
    }

    @Test
    void aRefundOfLastYearsPurchaseStandsInItsOwnYear() {
        PerformanceReport report = Reports.of(
                        paid("P1", 1000, "2025-12-20", VILLAGE), refund("P2", -300, "2026-01-20", "P1", VILLAGE))
                .report();
        assertAll(
                () -> assertEquals("P2 2026-01-20 -330 VILLAGE COUNTS", told(report)),
                () -> assertEquals(
                        Won.of(-330), report.category(Category.VILLAGE).recognised()));
    }

    @Test
    void aRefundThatNobodyHasLinkedIsHeldBack() {
        PerformanceReport report = Reports.of(
                        paid("P1", 1000, "2026-03-01", VILLAGE),
                        refund("P2", -400, "2026-05-01", null, VILLAGE),
                        refund("P3", -400, "2026-05-01", "P99", VILLAGE))
                .report();
        assertAll(
                () -> assertEquals(
                        Won.of(1100), report.category(Category.VILLAGE).recognised()),
                () -> assertEquals(
                        Won.of(-880), report.category(Category.VILLAGE).pending()),
                () -> assertEquals("credit.refundUnlinked", because(report, "P2")),
                () -> assertEquals("credit.refundOriginalMissing", because(report, "P3")));
    }

    @Test
    void refundsThatPointAtEachOtherAreHeldBack() {
        PerformanceReport report = Reports.of(
                        refund("P1", -1, "2026-03-01", "P2", VILLAGE), refund("P2", -2, "2026-03-01", "P1", VILLAGE))
                .report();
        assertEquals("P1 2026-03-01 -1 VILLAGE UNKNOWN\nP2 2026-03-01 -2 VILLAGE UNKNOWN", told(report));
    }

    @Test
    void aRefundOfPartsThatDifferAsksAPerson() {
        Facts.Certificate untilJune = certificate("마을기업", "2020-01-01", "2026-06-30");
        PerformanceReport report = Reports.of(
                        happened("P1", 1000, 0L, null, "PAYMENT 2026-06-30 500, PAYMENT 2026-07-01 500", untilJune),
                        refund("P2", -100, "2026-08-01", "P1", untilJune))
                .report();
        assertEquals("credit.refundMixed", because(report, "P2"));
    }

    @Test
    void basesFromPurchasesAreNettedAndOfTheYear() {
        PerformanceReport report = Reports.of(
                        paid("P1", 1000, "2026-03-01", SMALL),
                        refund("P2", -400, "2026-05-01", "P1", SMALL),
                        paid("P3", 5000, "2026-05-01"),
                        bought("P4", ItemKind.SERVICE, 700, "2026-05-01", SMALL),
                        bought("P5", ItemKind.WORKS, 90, "2026-05-01"),
                        paid("P6", 100_000, "2025-05-01", SMALL))
                .basesFromPurchases()
                .spent(Scope.ALL, null, null, null, null)
                .report();
        assertAll(
                () -> assertEquals(
                        new Denominators(
                                Won.of(6160 + 770 + 99),
                                Won.of(6160),
                                Won.of(770),
                                Won.of(99),
                                Won.of(660),
                                BaseSource.PURCHASES),
                        report.denominators()),
                () -> assertEquals(
                        new BigDecimal("0.2034"), report.category(Category.SME).rate()),
                () -> assertEquals(
                        List.of("P3", "P5"),
                        report.excluded().stream().map(Excluded::purchaseNo).toList()));
    }

    @Test
    void aBaseIsUnknownWhereAnAmountOrAStandingIs() {
        PerformanceReport amount = Reports.of(
                        happened("P1", 1000, null, null, "PAYMENT 2026-02-10", SMALL),
                        bought("P2", ItemKind.SERVICE, 700, "2026-05-01", SMALL))
                .basesFromPurchases()
                .report();
        PerformanceReport standing = Reports.of(paid("P1", 1000, "2026-03-01", certificate("소기업", "2020-01-01", "?")))
                .basesFromPurchases()
                .report();
        assertAll(
                () -> assertNull(amount.denominators().goods()),
                () -> assertNull(amount.denominators().total()),
                () -> assertEquals(Won.of(770), amount.denominators().services()),
                () -> assertNull(amount.category(Category.SME).pending()),
                () -> assertEquals(Won.of(770), amount.category(Category.SME).recognised()),
                () -> assertEquals(Won.of(1100), standing.denominators().goods()),
                () -> assertNull(standing.denominators().smeGoods()));
    }

    @Test
    void aCategoryMayCountOnItsOwnBasis() {
        Facts.Certificate startup = certificate("창업기업", "2020-01-01", "2026-01-10");
        PerformanceReport report = Reports.of(
                        happened("P1", 1000, 100L, "2026-01-05", "PAYMENT 2026-02-10", startup, VILLAGE),
                        happened("P2", 2000, 200L, "2026-12-30", "PAYMENT 2027-01-10", always("창업기업"), VILLAGE),
                        happened("P3", 4000, 400L, "2025-12-30", "PAYMENT 2026-01-10", always("창업기업"), VILLAGE))
                .basis(Category.STARTUP, VatBasis.EXCL_VAT, DateBasis.CONTRACT)
                .report();
        assertAll(
                () -> assertEquals("""
                        P3 2026-01-10 4400 VILLAGE COUNTS
                        P1 2026-02-10 1100 STARTUP COUNTS, VILLAGE COUNTS
                        P2 2026-12-30 2200 STARTUP COUNTS""", told(report)),
                () -> assertEquals(
                        Won.of(3000), report.category(Category.STARTUP).recognised()),
                () -> assertEquals(
                        Won.of(5500), report.category(Category.VILLAGE).recognised()),
                () -> assertEquals(new Union(Won.of(7700), 3), report.union()),
                () -> assertEquals(
                        new CountingBasis(VatBasis.EXCL_VAT, DateBasis.CONTRACT),
                        report.category(Category.STARTUP).basis()));
    }

    @Test
    void theUnionHoldsAPurchaseOnceHoweverItIsDivided() {
        PerformanceReport report = Reports.of(happened(
                        "P1",
                        1000,
                        100L,
                        "2026-01-05",
                        "PAYMENT 2026-02-10 500, PAYMENT 2026-03-10 500",
                        always("창업기업"),
                        VILLAGE))
                .basis(Category.STARTUP, null, DateBasis.CONTRACT)
                .report();
        assertAll(
                () -> assertEquals(3, report.purchases().size()),
                () -> assertEquals(new Union(Won.of(1100), 2), report.union()),
                () -> assertEquals(
                        List.of(false, true, true),
                        report.purchases().stream().map(Line::inUnion).toList()),
                () -> assertEquals(
                        List.of(Won.of(1000), Won.of(500), Won.of(500)),
                        report.purchases().stream().map(Line::supply).toList()),
                () -> assertEquals(
                        Won.of(1100), report.category(Category.STARTUP).recognised()),
                () -> assertEquals(List.of(), report.excluded()));
    }

    @Test
    void theBasisOfTheYearGoesBeforeTheAgencys() {
        PerformanceReport report = Reports.of()
                .counting(VatBasis.EXCL_VAT, DateBasis.DELIVERY)
                .basis(null, null, DateBasis.RESOLUTION)
                .report();
        assertAll(
                () -> assertEquals(new CountingBasis(VatBasis.EXCL_VAT, DateBasis.RESOLUTION), report.basis()),
                () -> assertEquals(
                        new CountingBasis(VatBasis.INCL_VAT, DateBasis.PAYMENT),
                        Reports.of().report().basis()));
    }

    @Test
    void saysWhyAPurchaseCountsNowhere() {
        PerformanceReport report = Reports.of(
                        paid("P1", 1, "2026-03-01"),
                        paid("P2", 1, "2026-03-01", certificate("마을기업", "2020-01-01", "2025-01-01")),
                        paid(
                                "P3",
                                1,
                                "2026-03-01",
                                certificate("마을기업", "2020-01-01", "2025-01-01"),
                                certificate("여성기업", "2020-01-01", "2025-01-01")),
                        paid("P4", 1, "2026-03-01", certificate("마을기업", "2020-01-01", "2025-01-01"), WOMEN),
                        paid("P5", 1, "2026-03-01", certificate("마을기업", "2020-01-01", "?")))
                .report();
        assertEquals(
                List.of("P1 report.noCertificate", "P2 certificate.expired", "P3 report.countsNowhere"),
                report.excluded().stream()
                        .map(each -> each.purchaseNo() + " " + each.because().code())
                        .toList());
    }

    @Test
    void tellsWhenTheOldestRowUsedWasChecked() {
        List<RuleRow> rows = new ArrayList<>(Rulebook.shipped().rows());
        rows.replaceAll(row -> row.code().equals("CAT-VILLAGE") ? Rules.checked(row, "2024-02-01") : row);
        rows.replaceAll(row -> row.code().equals("CAT-GREEN") ? Rules.checked(row, "2020-02-01") : row);
        Performance performance = new Performance(Rulebook.of(rows));
        PerformanceReport village = performance.report(
                Reports.of(paid("P1", 1, "2026-03-01", VILLAGE)).asked());
        PerformanceReport none = performance.report(Reports.of().asked());
        rows.replaceAll(row -> row.code().equals("SME") ? Rules.checked(row, null) : row);
        PerformanceReport never =
                new Performance(Rulebook.of(rows)).report(Reports.of().asked());
        assertAll(
                () -> assertEquals(LocalDate.parse("2024-02-01"), village.rulesChecked()),
                () -> assertEquals(LocalDate.parse("2026-11-23"), none.rulesChecked()),
                () -> assertNull(never.rulesChecked()),
                () -> assertTrue(
                        village.rules().stream().anyMatch(row -> row.code().equals("CAT-VILLAGE"))),
                () -> assertTrue(
                        none.rules().stream().anyMatch(row -> row.ruleId().equals("SOC-ENT@0000"))));
    }

    @Test
    void theOrderOfThePurchasesDoesNotMatter() {
        List<Purchase> purchases = new ArrayList<>(List.of(
                paid("P1", 1000, "2026-03-01", SMALL),
                refund("P2", -400, "2026-03-01", "P1", SMALL),
                paid("P3", 5000, "2026-01-01"),
                happened("P4", 1000, 100L, "2026-05-01", "", VILLAGE),
                happened("P5", 900, 90L, null, "PAYMENT 2026-02-10 400, PAYMENT 2026-02-10", VILLAGE)));
        PerformanceReport straight = Reports.of(purchases.toArray(Purchase[]::new))
                .basesFromPurchases()
                .report();
        Collections.reverse(purchases);
        PerformanceReport turned = Reports.of(purchases.toArray(Purchase[]::new))
                .basesFromPurchases()
                .report();
        assertEquals(straight, turned);
    }

    private static String because(PerformanceReport report, String number) {
        return report.purchases().stream()
                .filter(line -> line.purchaseNo().equals(number))
                .findFirst()
                .orElseThrow()
                .credits()
                .get(0)
                .because()
                .code();
    }

    private static String told(PerformanceReport report) {
        return report.purchases().stream()
                .map(line -> line.purchaseNo() + " " + (line.basisDate() == null ? "?" : line.basisDate()) + " "
                        + line.amountWon() + " "
                        + line.credits().stream()
                                .map(credit -> credit.category() + " " + credit.verdict())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }
}
