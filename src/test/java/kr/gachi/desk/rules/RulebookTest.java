package kr.gachi.desk.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {
    private static final Rulebook SHIPPED = Rulebook.shipped();
    private static final LocalDate RELEASE = LocalDate.parse("2026-11-23");

    @Test
    void shipsRowsWithoutGapOverlapOrDoubt() {
        assertEquals(List.of(), SHIPPED.check(RELEASE));
    }

    @Test
    void everyShippedRowHasArticleSourceAndCheck() {
        SHIPPED.rows()
                .forEach(row -> assertAll(
                        row.ruleId(),
                        () -> assertFalse(row.article().isBlank()),
                        () -> assertFalse(row.source().isBlank()),
                        () -> assertFalse(row.checkedBy().isBlank()),
                        () -> assertTrue(row.checkedOn() != null),
                        () -> assertEquals(row, SHIPPED.find(row.ruleId()).orElseThrow()),
                        () -> assertTrue(row.value() != null || row.note() != null)));
    }

    @Test
    void everyRowIsDueForAnotherLookAfterAYear() {
        assertEquals(List.of(), SHIPPED.check(RELEASE.plusMonths(12)));
        List<Problem> later = SHIPPED.check(RELEASE.plusMonths(12).plusDays(1));
        assertAll(
                () -> assertFalse(later.isEmpty()),
                () -> assertTrue(
                        later.stream().allMatch(problem -> problem.code().equals("rule.notChecked"))),
                () -> assertTrue(
                        later.stream().noneMatch(problem -> problem.arguments().contains("TECH@2016-01-01")),
                        "history does not change any more"));
    }

    @Test
    void saysWhereNoCheckIsOnFile() {
        List<Problem> problems = Rulebook.of(
                        List.of(Shape.of(RuleRow.class).with(Rules.row("A", "1", null, null), "checkedOn", null)))
                .check(RELEASE);
        assertEquals(
                List.of("규정 A@0000을 언제 확인했는지 적혀 있지 않습니다. 원문을 확인하고 확인한 날을 적어 주세요."),
                problems.stream().map(new Text(Language.KO)::say).toList());
    }

    @Test
    void findsGapsOverlapsAndIntervalsThatRunBackwards() {
        assertAll(
                () -> assertEquals(
                        List.of("rule.gap"),
                        codes(Rules.row("A", "1", null, "2020-12-30"), Rules.row("A", "2", "2021-01-01", null))),
                () -> assertEquals(
                        List.of(),
                        codes(Rules.row("A", "1", null, "2020-12-31"), Rules.row("A", "2", "2021-01-01", null))),
                () -> assertEquals(
                        List.of("rule.overlap"),
                        codes(Rules.row("A", "1", null, "2021-01-01"), Rules.row("A", "2", "2021-01-01", null))),
                () -> assertEquals(
                        List.of("rule.overlap"),
                        codes(Rules.row("A", "1", "2020-01-01", null), Rules.row("A", "2", "2021-01-01", null))),
                () -> assertEquals(List.of("rule.backwards"), codes(Rules.row("A", "1", "2021-01-01", "2020-01-01"))),
                () -> assertEquals(
                        List.of("rule.duplicate", "rule.overlap"),
                        codes(Rules.row("A", "1", "2020-01-01", null), Rules.row("A", "2", "2020-01-01", null))),
                () -> assertEquals(
                        List.of(),
                        codes(
                                Rules.row("A", "1", "2020-01-01", null),
                                Rules.inactive(Rules.row("A", "2", "2021-01-01", null)))));
    }

    @Test
    void draftsAreKeptAndNeverApplied() {
        RuleRow draft = SHIPPED.find("SOLIDARITY@2027-01-01").orElseThrow();
        assertAll(
                () -> assertFalse(draft.active()),
                () -> assertFalse(SHIPPED.asOf(LocalDate.parse("2027-06-01")).contains(draft)),
                () -> assertTrue(SHIPPED.inForce("SOLIDARITY", null, LocalDate.parse("2027-06-01"))
                        .isEmpty()));
    }

    @Test
    void theRegimesOwnRowGoesBeforeOneForBoth() {
        RuleRow both = Rules.row("A", "1", null, null);
        RuleRow local = new RuleRow(
                both.id(),
                0,
                "A",
                Regime.LOCAL,
                null,
                BigDecimal.TEN,
                "WON",
                null,
                null,
                null,
                "",
                "",
                null,
                null,
                null,
                true);
        Rulebook book = Rulebook.of(List.of(local, both));
        assertAll(
                () -> assertEquals(
                        local, book.inForce("A", Regime.LOCAL, RELEASE).orElseThrow()),
                () -> assertEquals(
                        both, book.inForce("A", Regime.STATE, RELEASE).orElseThrow()),
                () -> assertEquals(both, book.inForce("A", null, RELEASE).orElseThrow()),
                () -> assertEquals("A/LOCAL@0000", local.ruleId()));
    }

    @Test
    void readsAnUnknownFigureAsAnyThatTheCodeHasHad() {
        RuleRow unknown = Rules.row("A", null, "2021-01-01", "2021-12-31");
        Rulebook book = Rulebook.of(
                List.of(Rules.row("A", "5", null, "2020-12-31"), unknown, Rules.row("A", "9", "2022-01-01", null)));
        assertAll(
                () -> assertEquals(new BigDecimal("5"), book.figure(unknown, false)),
                () -> assertEquals(new BigDecimal("9"), book.figure(unknown, true)));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "SME,           2026, 0.5,   TOTAL",
        "TECH,          2019, 0.1,   SME_GOODS",
        "TECH,          2020, 0.15,  SME_GOODS",
        "WOMEN_GOODS,   2026, 0.05,  GOODS",
        "WOMEN_SERVICE, 2026, 0.05,  SERVICES",
        "WOMEN_WORKS,   2026, 0.03,  WORKS",
        "DIS_ENT,       2015, ,      TOTAL",
        "DIS_ENT,       2016, 0.01,  TOTAL",
        "STARTUP,       2019, ,      TOTAL",
        "STARTUP,       2020, 0.08,  TOTAL",
        "STARTUP,       2026, 0.08,  TOTAL",
        "SEV_DIS,       2024, 0.01,  GOODS_SERVICES",
        "SEV_DIS,       2025, 0.011, GOODS_SERVICES",
        "STD_WP,        2023, 0.006, GOODS_SERVICES",
        "STD_WP,        2024, ,      GOODS_SERVICES",
        "STD_WP,        2025, 0.008, GOODS_SERVICES",
        "STD_WP,        2026, 0.008, GOODS_SERVICES",
        "SOC_ENT,       2026, 0.03,  TOTAL",
        "SOC_COOP,      2026, 0.001, TOTAL",
        "SELF_REL,      2026, ,      TOTAL",
        "VILLAGE,       2026, ,      NONE",
        "GREEN,         2026, ,      ITEM_SCOPED",
        "VETERAN,       2026, 0.07,  ITEM_SCOPED",
    })
    void targetsAndBasesOfTheYears(Category category, int year, String rate, String base) {
        assertAll(
                () -> assertEquals(
                        rate,
                        SHIPPED.target(category, year)
                                .map(RuleRow::value)
                                .map(BigDecimal::toPlainString)
                                .orElse(null)),
                () -> assertEquals(base, SHIPPED.base(category, year)));
    }

    @Test
    void readsQuotedCells() {
        assertEquals(List.of("a", "b,\"c\"", ""), ShippedTable.split("a,\"b,\"\"c\"\"\","));
    }

    private static List<String> codes(RuleRow... rows) {
        return Rulebook.of(Arrays.asList(rows)).check(LocalDate.parse("2026-06-01")).stream()
                .map(Problem::code)
                .toList();
    }
}
