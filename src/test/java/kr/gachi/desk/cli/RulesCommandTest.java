package kr.gachi.desk.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules on the command line: files of cases, and the rows themselves. */
class RulesCommandTest {
    private static final String ROUTE =
            "{\"id\":\"RT001\",\"regime\":\"STATE\",\"kind\":\"GOODS\",\"amountWon\":22000000,\"vat\":\"INCLUDED\",\"date\":\"2026-11-23\"}";
    private static final String CREDIT = "{\"id\":\"CR001\",\"purchase\":{\"kind\":\"GOODS\",\"supplyWon\":10000000,"
            + "\"vatWon\":1000000,\"dates\":{\"contract\":\"2026-03-02\",\"payment\":\"2026-04-10\"},"
            + "\"ownProduction\":true},\"supplier\":{\"certs\":[%s]}}";

    @TempDir
    Path folder;

    private Path data;
    private Path cases;

    @BeforeEach
    void places() {
        data = folder.resolve("data");
        cases = folder.resolve("cases.jsonl");
    }

    private Ran ask(String what, String text) throws IOException {
        return ask(what, text.getBytes(StandardCharsets.UTF_8));
    }

    private Ran ask(String what, byte[] text) throws IOException {
        Files.write(cases, text);
        return Ran.of("--data", data, "rules", what, "--batch", cases);
    }

    @Test
    void answersARouteWithExactlyTheContractsKeys() throws IOException {
        Ran ran = ask("route", ROUTE + "\n");
        assertAll(
                () -> assertEquals(0, ran.exit()),
                () -> assertEquals("", ran.err()),
                () -> assertEquals(
                        List.of("id", "estimatedPriceWon", "route", "nextThresholdWon", "because", "rules", "missing"),
                        List.copyOf(ran.json().keySet())),
                () -> assertEquals("SINGLE_QUOTE", ran.json().get("route")),
                () -> assertEquals(20_000_000, ran.json().get("estimatedPriceWon")),
                () -> assertEquals(
                        List.of("NC-GEN@0000", "Q1-GEN@0000", "VAT@0000"),
                        ran.json().get("rules")));
    }

    @Test
    void aNeedOfLessThanNothingIsNoCase() throws IOException {
        Ran ran = ask("route", ROUTE.replace("22000000", "-1") + "\n" + ROUTE.replace("22000000", "0") + "\n");
        assertAll(
                () -> assertEquals(1, ran.exit()),
                () -> assertEquals("case.negative", problem(ran.lines().get(0)).get("code")),
                () -> assertEquals("amountWon", problem(ran.lines().get(0)).get("column")),
                () -> assertEquals("NO_QUOTE", ran.lines().get(1).get("route")));
    }

    @Test
    void creditsEachCategoryWithExactlyTheContractsKeys() throws IOException {
        Ran ran = ask("credit", CREDIT.formatted("{\"kind\":\"사회적기업\",\"from\":\"2020-01-01\",\"to\":null}"));
        assertEquals(
                "{\"id\":\"CR001\",\"credits\":[{\"category\":\"SOC_ENT\",\"verdict\":\"COUNTS\",\"amountWon\":11000000,"
                        + "\"because\":\"사회적기업 인증이 2026-04-10에 유효하여 인정 검토 대상\",\"rule\":\"CAT-SOC-ENT@0000\"}]}\n",
                ran.out().replace("\r", ""));
    }

    @Test
    void aNullEndIsNoneByLawUnlessItIsSaidToBeUnknown() throws IOException {
        String cert = "{\"kind\":\"여성기업\",\"from\":\"2020-01-01\",\"to\":null,\"toUnknown\":%s}";
        Ran ran = ask(
                "credit",
                CREDIT.formatted(cert.formatted("false")) + "\n" + CREDIT.formatted(cert.formatted("true")) + "\n"
                        + CREDIT.formatted("{\"kind\":\"여성기업\"}"));
        assertEquals(
                List.of("COUNTS", "UNKNOWN", "UNKNOWN"),
                ran.lines().stream().map(RulesCommandTest::firstVerdict).toList());
    }

    @Test
    void itemsThatAreNotSaidAreUnknownAndAnEmptyListCoversNothing() throws IOException {
        String green = "{\"kind\":\"녹색제품\",\"from\":\"2020-01-01\"%s}";
        String bought = CREDIT.replace("\"ownProduction\"", "\"itemCode\":\"4015150301\",\"ownProduction\"");
        Ran ran = ask(
                "credit",
                bought.formatted(green.formatted(",\"items\":[]")) + "\n"
                        + bought.formatted(green.formatted(",\"items\":null")) + "\n"
                        + bought.formatted(green.formatted("")) + "\n");
        assertEquals(
                List.of("EXCLUDED", "UNKNOWN", "UNKNOWN"),
                ran.lines().stream().map(RulesCommandTest::firstVerdict).toList());
    }

    @Test
    void aReturnedCertificateCountsUntilTheDayBefore() throws IOException {
        String cert = "{\"kind\":\"여성기업\",\"from\":\"2020-01-01\",\"status\":\"RETURNED\",\"statusDate\":\"%s\"}";
        Ran ran = ask(
                "credit",
                CREDIT.formatted(cert.formatted("2026-04-10")) + "\n" + CREDIT.formatted(cert.formatted("2026-04-11")));
        assertEquals(
                List.of("EXCLUDED", "COUNTS"),
                ran.lines().stream().map(RulesCommandTest::firstVerdict).toList());
    }

    @SuppressWarnings("unchecked")
    private static Object firstVerdict(Map<String, Object> answer) {
        return ((List<Map<String, Object>>) answer.get("credits")).get(0).get("verdict");
    }

    @Test
    void worksOfAnUnsaidKindDependOnIt() throws IOException {
        Ran ran = ask(
                "route",
                "{\"id\":1,\"regime\":\"LOCAL\",\"kind\":\"WORKS\",\"amountWon\":300000000,"
                        + "\"vat\":\"EXCLUDED\",\"date\":\"2026-11-23\"}");
        assertAll(
                () -> assertEquals("UNKNOWN", ran.json().get("route")),
                () -> assertEquals(List.of("kind"), ran.json().get("missing")));
    }

    @Test
    void aCaseThatCannotBeReadIsAnsweredWithItsProblem() throws IOException {
        Ran ran = ask(
                "route",
                "\ufeff" + ROUTE + "\r\n\r\n{\"id\":\"RT002\",\"amountWon\":}\nnot json\n"
                        + "{\"id\":\"RT003\",\"regime\":\"FEDERAL\"}\n{\"id\":\"RT004\",\"amountWon\":1.5}\n");
        List<Map<String, Object>> lines = ran.lines();
        assertAll(
                () -> assertEquals(1, ran.exit()),
                () -> assertEquals(5, lines.size()),
                () -> assertEquals("SINGLE_QUOTE", lines.get(0).get("route")),
                () -> assertEquals("RT002", lines.get(1).get("id")),
                () -> assertEquals(
                        List.of("id", "problem"), List.copyOf(lines.get(2).keySet())),
                () -> assertEquals("case.notAChoice", problem(lines.get(3)).get("code")),
                () -> assertEquals("regime", problem(lines.get(3)).get("column")),
                () -> assertEquals(5, problem(lines.get(3)).get("row")),
                () -> assertEquals("case.notWon", problem(lines.get(4)).get("code")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> problem(Map<String, Object> answer) {
        return (Map<String, Object>) answer.get("problem");
    }

    @Test
    void bytesThatAreNoTextSpoilOneLineOnly() throws IOException {
        byte[] spoilt = (ROUTE + "\n#\n" + ROUTE).getBytes(StandardCharsets.UTF_8);
        spoilt[ROUTE.length() + 1] = (byte) 0xB0;
        Ran ran = ask("route", spoilt);
        assertAll(
                () -> assertEquals(3, ran.lines().size()),
                () -> assertEquals("case.notUtf8", problem(ran.lines().get(1)).get("code")),
                () -> assertEquals("RT001", ran.lines().get(2).get("id")));
    }

    @Test
    void aFolderWithoutDataIsAnsweredByTheShippedRowsAndStaysWithout() throws IOException {
        ask("route", ROUTE);
        Ran list = Ran.of("--data", data, "--json", "rules", "list", "--as-of", "2026-11-23");
        assertAll(() -> assertTrue(list.out().contains("\"SOC-ENT@0000\"")), () -> assertFalse(Files.exists(data)));
    }

    @Test
    void aChangedRowAnswersFromThenOn() throws IOException {
        Ran.of("--data", data, "init");
        Ran set = Ran.of("--data", data, "--json", "rules", "set", "NC-GEN@0000", "value=10000000", "note=시험");
        Ran after = ask("route", ROUTE.replace("}", ",\"supplier\":{\"sizeClass\":\"LARGE\"}}"));
        assertAll(
                () -> assertEquals(0, set.exit()),
                () -> assertTrue(set.json().get("work").toString().startsWith("W-")),
                () -> assertEquals("OPEN_BID", after.json().get("route")),
                () -> assertEquals("null", String.valueOf(after.json().get("nextThresholdWon"))));
    }

    @Test
    void aNewRowFollowsTheRetiredOneWithoutGapOrOverlap() {
        Ran.of("--data", data, "init");
        Ran.of("--data", data, "rules", "retire", "SOC-ENT@0000", "--on", "2026-12-31");
        Ran set = Ran.of("--data", data, "rules", "set", "SOC-ENT@2027-01-01", "value=0.05", "checkedOn=2026-11-23");
        Ran list = Ran.of("--data", data, "rules", "list", "--as-of", "2027-01-01");
        assertAll(
                () -> assertEquals("", set.err()),
                () -> assertTrue(list.out()
                        .lines()
                        .anyMatch(line -> line.startsWith("SOC-ENT@2027-01-01\tSOC_ENT\t0.05 RATIO"))),
                () -> assertTrue(list.out().lines().noneMatch(line -> line.startsWith("SOC-ENT@0000"))));
    }

    @Test
    void anOverlapIsSaidWhenItIsMade() {
        Ran.of("--data", data, "init");
        Ran set = Ran.of("--data", data, "rules", "set", "SOC-ENT@2027-01-01", "value=0.05", "checkedOn=2026-11-23");
        assertTrue(set.err().contains("기간이 겹칩니다"), set.err());
    }

    @Test
    void refusesWhatIsNoFieldNoValueNoRow() {
        Ran.of("--data", data, "init");
        assertAll(
                () -> assertEquals(
                        3,
                        Ran.of("--data", data, "rules", "set", "NC-GEN@0000", "code=X")
                                .exit()),
                () -> assertEquals(
                        3,
                        Ran.of("--data", data, "rules", "set", "NC-GEN@0000", "value=많이")
                                .exit()),
                () -> assertEquals(
                        3,
                        Ran.of("--data", data, "rules", "set", "NEW", "value=1").exit()),
                () -> assertEquals(
                        3, Ran.of("--data", data, "rules", "retire", "NEW@0000").exit()),
                () -> assertEquals(
                        2, Ran.of("--data", data, "rules", "set", "NC-GEN@0000").exit()),
                () -> assertEquals(2, Ran.of("--data", data, "rules").exit()));
    }

    @Test
    void findsRowsThatNobodyHasLookedAt() {
        Ran now = Ran.of("--as-of", "2026-11-24", "--data", data, "--json", "rules", "check");
        Ran later = Ran.of("--as-of", "2028-01-01", "--data", data, "--json", "rules", "check");
        assertAll(
                () -> assertEquals(0, later.exit()),
                () -> assertFalse(now.out().contains("rule.notChecked")),
                () -> assertTrue(later.out().contains("rule.notChecked")));
    }
}
