package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import kr.gachi.desk.app.PerformanceAnswer.CategoryView;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.SizeClass;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.json.Json;
import kr.gachi.desk.rules.PerformanceReport.BaseSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small school's year from its records to the report's JSON; the figures are reckoned by hand. */
class PerformanceReportsTest {
    private static final Map<String, Boolean> OWN = Map.of("ownProduction", true);

    @TempDir
    Path folder;

    private Ledger ledger;
    private Id<Enterprise> firm;

    @BeforeEach
    void open() {
        ledger = new Ledger(folder.resolve("data")).agency(Map.of("fiscalYearStart", 3));
        firm = ledger.firm("가온상사");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** The fiscal year 2026 runs from 2026-03-01 to 2027-02-28. */
    private void aYear() {
        Id<Enterprise> plain = ledger.firm("민들레상사");
        Id<Enterprise> cooperative = ledger.cooperative();
        ledger.certified(firm, "사회적기업", "2020-01-01", null)
                .certified(firm, "여성기업", "2025-01-01", "2026-12-31")
                .certified(cooperative, "사회적협동조합", "2019-01-01", null)
                .target(2026, Category.SOC_ENT, "0.05");
        // paid in two fiscal years: 6,600,000 of 11,000,000 in this one
        ledger.bought(
                "P1",
                ItemKind.GOODS,
                firm,
                10_000_000,
                1_000_000,
                "2026-04-01",
                OWN,
                "2026-12-15 6000000 600000",
                "2027-03-05 4000000");
        // a resale of which nobody said who made it
        ledger.bought("P2", ItemKind.SERVICE, cooperative, 2_000_000, 0, "2026-05-01", Map.of(), "2026-05-10");
        ledger.bought("P4", ItemKind.GOODS, firm, 3_000_000, 300_000, "2026-05-20", OWN, "2026-06-01");
        ledger.bought(
                "P5",
                ItemKind.GOODS,
                firm,
                -1_000_000,
                -100_000,
                "2026-06-20",
                Map.of("ownProduction", true, "original", "P4"),
                "2026-07-01");
        // not paid yet, and without any day at all
        ledger.bought("P6", ItemKind.GOODS, firm, 500_000, 50_000, "2026-09-01", OWN);
        ledger.bought("P7", ItemKind.GOODS, firm, 900_000, 90_000, null, OWN);
        ledger.bought("P8", ItemKind.GOODS, plain, 700_000, 70_000, "2026-08-01", OWN, "2026-08-08");
        // the last day of the fiscal year before
        ledger.bought("P9", ItemKind.GOODS, firm, 800_000, 80_000, "2026-02-01", OWN, "2026-02-28");
        // taken back, but nobody said from what
        ledger.bought("PA", ItemKind.GOODS, firm, -200_000, -20_000, "2026-10-01", OWN, "2026-10-10");
    }

    private static final String EXPECTED = """
            {"agency":"새벽초등학교","year":2026,"scope":"ALL","basis":{"amount":"INCL_VAT","date":"PAYMENT"},
            "rulesChecked":"2026-11-23",
            "denominators":{"total":150000000,"goods":100000000,"services":50000000,"works":0,"smeGoods":40000000,"source":"SPENDING"},
            "categories":[
            {"category":"SME","name":"중소기업제품","base":150000000,"recognised":0,"pending":0,"rate":0,"target":0.5,"targetSource":"RULE","shortfallWon":75000000,"lines":0},
            {"category":"TECH","name":"기술개발제품","base":40000000,"recognised":0,"pending":0,"rate":0,"target":0.15,"targetSource":"RULE","shortfallWon":6000000,"lines":0},
            {"category":"WOMEN_GOODS","name":"여성기업제품(물품)","base":100000000,"recognised":8800000,"pending":330000,"rate":0.088,"target":0.05,"targetSource":"RULE","shortfallWon":0,"lines":3},
            {"category":"WOMEN_SERVICE","name":"여성기업제품(용역)","base":50000000,"recognised":0,"pending":0,"rate":0,"target":0.05,"targetSource":"RULE","shortfallWon":2500000,"lines":0},
            {"category":"WOMEN_WORKS","name":"여성기업제품(공사)","base":0,"recognised":0,"pending":0,"rate":null,"target":0.03,"targetSource":"RULE","shortfallWon":0,"lines":0},
            {"category":"DIS_ENT","name":"장애인기업제품","base":150000000,"recognised":0,"pending":0,"rate":0,"target":0.01,"targetSource":"RULE","shortfallWon":1500000,"lines":0},
            {"category":"STARTUP","name":"창업기업제품","base":150000000,"recognised":0,"pending":0,"rate":0,"target":0.08,"targetSource":"RULE","shortfallWon":12000000,"lines":0},
            {"category":"SEV_DIS","name":"중증장애인생산품","base":150000000,"recognised":0,"pending":0,"rate":0,"target":0.011,"targetSource":"RULE","shortfallWon":1650000,"lines":0},
            {"category":"STD_WP","name":"장애인표준사업장생산품","base":150000000,"recognised":0,"pending":0,"rate":0,"target":0.008,"targetSource":"RULE","shortfallWon":1200000,"lines":0},
            {"category":"SOC_ENT","name":"사회적기업제품","base":150000000,"recognised":8800000,"pending":330000,"rate":0.0587,"target":0.05,"targetSource":"AGENCY","shortfallWon":0,"lines":3},
            {"category":"SOC_COOP","name":"사회적협동조합제품","base":150000000,"recognised":0,"pending":2000000,"rate":0,"target":0.001,"targetSource":"RULE","shortfallWon":150000,"lines":0},
            {"category":"SELF_REL","name":"자활기업제품","base":150000000,"recognised":0,"pending":0,"rate":0,"target":null,"targetSource":"NONE","shortfallWon":null,"lines":0},
            {"category":"VILLAGE","name":"마을기업제품","base":null,"recognised":0,"pending":0,"rate":null,"target":null,"targetSource":"NONE","shortfallWon":null,"lines":0},
            {"category":"GREEN","name":"녹색제품","base":null,"recognised":0,"pending":0,"rate":null,"target":null,"targetSource":"NONE","shortfallWon":null,"lines":0},
            {"category":"VETERAN","name":"국가유공자 자활용사촌생산품","base":null,"recognised":0,"pending":0,"rate":null,"target":0.07,"targetSource":"RULE","shortfallWon":null,"lines":0}],
            "union":{"recognised":8800000,"lines":3},
            "purchases":[
            {"purchaseNo":"P2","basisDate":"2026-05-10","amountWon":2000000,"credits":[
            {"category":"SOC_COOP","verdict":"UNKNOWN","amountWon":null,"because":"직접 생산·수행 여부를 몰라 사회적협동조합 실적을 보류","rule":"OWN-SOC-COOP@0000"}]},
            {"purchaseNo":"P4","basisDate":"2026-06-01","amountWon":3300000,"credits":[
            {"category":"WOMEN_GOODS","verdict":"COUNTS","amountWon":3300000,"because":"여성기업 인증이 2026-06-01에 유효하여 인정 검토 대상","rule":"CAT-WOMEN-G@0000"},
            {"category":"SOC_ENT","verdict":"COUNTS","amountWon":3300000,"because":"사회적기업 인증이 2026-06-01에 유효하여 인정 검토 대상","rule":"CAT-SOC-ENT@0000"}]},
            {"purchaseNo":"P5","basisDate":"2026-07-01","amountWon":-1100000,"credits":[
            {"category":"WOMEN_GOODS","verdict":"COUNTS","amountWon":-1100000,"because":"원구매 P4의 판정에 따름: 여성기업 인증이 2026-06-01에 유효하여 인정 검토 대상","rule":"CAT-WOMEN-G@0000"},
            {"category":"SOC_ENT","verdict":"COUNTS","amountWon":-1100000,"because":"원구매 P4의 판정에 따름: 사회적기업 인증이 2026-06-01에 유효하여 인정 검토 대상","rule":"CAT-SOC-ENT@0000"}]},
            {"purchaseNo":"P8","basisDate":"2026-08-08","amountWon":770000,"credits":[]},
            {"purchaseNo":"PA","basisDate":"2026-10-10","amountWon":-220000,"credits":[
            {"category":"WOMEN_GOODS","verdict":"UNKNOWN","amountWon":null,"because":"음수 금액인데 원구매번호가 없어 보류","rule":"CAT-WOMEN-G@0000"},
            {"category":"SOC_ENT","verdict":"UNKNOWN","amountWon":null,"because":"음수 금액인데 원구매번호가 없어 보류","rule":"CAT-SOC-ENT@0000"}]},
            {"purchaseNo":"P1","basisDate":"2026-12-15","amountWon":6600000,"credits":[
            {"category":"WOMEN_GOODS","verdict":"COUNTS","amountWon":6600000,"because":"여성기업 인증이 2026-12-15에 유효하여 인정 검토 대상","rule":"CAT-WOMEN-G@0000"},
            {"category":"SOC_ENT","verdict":"COUNTS","amountWon":6600000,"because":"사회적기업 인증이 2026-12-15에 유효하여 인정 검토 대상","rule":"CAT-SOC-ENT@0000"}]},
            {"purchaseNo":"P6","basisDate":null,"amountWon":550000,"credits":[
            {"category":"WOMEN_GOODS","verdict":"UNKNOWN","amountWon":null,"because":"기준일(지급일)이 없음","rule":"CAT-WOMEN-G@0000"},
            {"category":"SOC_ENT","verdict":"UNKNOWN","amountWon":null,"because":"기준일(지급일)이 없음","rule":"CAT-SOC-ENT@0000"}]}],
            "excluded":[
            {"purchaseNo":"P8","because":"공급자에게 인정 분류의 인증이 없음"},
            {"purchaseNo":"P7","because":"날짜가 하나도 없어 어느 해에도 넣을 수 없음"}]}
            """;

    @Test
    void reportsAYearAsAWhole() throws NoSuchAlgorithmException {
        aYear();
        ledger.spent(2026, Scope.ALL, 100_000_000, 50_000_000, 0, 40_000_000);
        PerformanceAnswer answer = ledger.report(2026);
        String written = EXPECTED.replace("\n", "");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8));
        String fingerprint = "sha256:" + HexFormat.of().formatHex(digest);
        assertEquals(
                written.replace("\"denominators\"", "\"fingerprint\":\"" + fingerprint + "\",\"denominators\""),
                Json.write(answer));
    }

    @Test
    void givesNoRateFromAFractionOfTheData() {
        aYear();
        ledger.spent(2026, Scope.OURS, 100_000_000, 50_000_000, 0, 40_000_000)
                .reported(2026, Category.SOC_ENT, 4_000_000, "2026-06-30")
                .reported(2026, Category.SOC_ENT, 9_000_000, "2026-10-31");
        PerformanceAnswer answer = ledger.report(2026);
        assertAll(
                () -> assertEquals(Scope.OURS, answer.scope()),
                () -> assertEquals(
                        Won.of(9_000_000), category(answer, Category.SOC_ENT).recognised()),
                () -> assertEquals(
                        new BigDecimal("0.06"),
                        category(answer, Category.SOC_ENT).rate()),
                () -> assertEquals(Won.ZERO, category(answer, Category.SOC_ENT).shortfallWon()),
                () -> assertEquals(
                        List.of(Category.SOC_ENT),
                        answer.categories().stream()
                                .filter(each -> each.rate() != null || each.shortfallWon() != null)
                                .map(CategoryView::category)
                                .toList()),
                () -> assertEquals(
                        Won.of(8_800_000),
                        category(answer, Category.WOMEN_GOODS).recognised()));
    }

    @Test
    void knowsNoBaseWhereNobodyEnteredOne() {
        aYear();
        PerformanceAnswer answer = ledger.report(2026);
        assertAll(
                () -> assertEquals(Scope.UNKNOWN, answer.scope()),
                () -> assertEquals(BaseSource.UNKNOWN, answer.denominators().source()),
                () -> assertNull(answer.denominators().total()),
                () -> assertEquals(
                        0,
                        answer.categories().stream()
                                .filter(each -> each.base() != null || each.rate() != null)
                                .count()),
                () -> assertEquals(Won.of(8_800_000), answer.union().recognised()));
    }

    @Test
    void theRestOfAPaymentStandsInTheNextFiscalYear() {
        aYear();
        CategoryView social = category(ledger.report(2027), Category.SOC_ENT);
        CategoryView women = category(ledger.report(2027), Category.WOMEN_GOODS);
        assertAll(
                () -> assertEquals(Won.of(4_400_000), social.recognised()),
                // the certificate ended on 2026-12-31
                () -> assertEquals(Won.ZERO, women.recognised()));
    }

    @Test
    void countsQuantitiesAsTheirShareToTheWon() {
        ledger.certified(firm, "마을기업", "2020-01-01", null);
        ledger.bought(
                "Q1",
                ItemKind.GOODS,
                firm,
                1_000,
                100,
                "2026-03-02",
                Map.of("quantity", new BigDecimal("3")),
                "2026-04-01 x1",
                "2026-05-01 x1",
                "2027-03-01 x1");
        assertAll(
                () -> assertEquals(
                        List.of(Won.of(333 + 33), Won.of(333 + 33)),
                        ledger.report(2026).purchases().stream()
                                .map(PerformanceAnswer.PurchaseView::amountWon)
                                .toList()),
                () -> assertEquals(Won.of(334 + 34), ledger.report(2027).union().recognised()));
    }

    @Test
    void whatWasFrozenOutlivesTheDirectory() {
        Facts.Certificate social = new Facts.Certificate(
                kr.gachi.desk.domain.CertificationKind.SOCIAL,
                "제7호",
                LocalDate.parse("2020-01-01"),
                kr.gachi.desk.domain.End.NONE,
                null,
                kr.gachi.desk.domain.CertificationStatus.VALID,
                null,
                List.of());
        Facts frozen =
                new Facts(LocalDate.parse("2026-04-01"), "옛 이름", "0010100001", SizeClass.SMALL, null, List.of(social));
        ledger.certified(firm, "여성기업", "2020-01-01", null);
        ledger.bought(
                "F1",
                ItemKind.GOODS,
                firm,
                1_000,
                100,
                "2026-04-01",
                Map.of("ownProduction", true, "facts", frozen),
                "2026-04-02");
        PerformanceAnswer answer = ledger.report(2026);
        assertAll(
                () -> assertEquals(
                        Won.of(1_100), category(answer, Category.SOC_ENT).recognised()),
                () -> assertEquals(
                        Won.ZERO, category(answer, Category.WOMEN_GOODS).recognised()));
    }

    @Test
    void theSameDataGiveTheSameBytesOnAnyMachine() throws IOException {
        aYear();
        ledger.spent(2026, Scope.ALL, 100_000_000, 50_000_000, 0, 40_000_000);
        Path here = folder.resolve("here.xlsx");
        Path there = folder.resolve("there.xlsx");
        Period period = new Period(Ledger.AGENCY, 2026, null, null);
        PerformanceReports reports = new PerformanceReports(ledger.store);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String json = Json.write(reports.report(period, here));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertEquals(json, Json.write(reports.report(period, there)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertArrayEquals(Files.readAllBytes(here), Files.readAllBytes(there));
    }

    @Test
    void theSameDataGiveTheSameBytesOnAnyDay() throws IOException {
        aYear();
        ledger.spent(2026, Scope.OURS, 100_000_000, 50_000_000, 0, 40_000_000);
        ledger.reported(2026, Category.SOC_ENT, 3_000_000, "2026-12-31");
        Path early = folder.resolve("early.xlsx");
        Path late = folder.resolve("late.xlsx");
        Period period = new Period(Ledger.AGENCY, 2026, null, null);
        String json = Json.write(new PerformanceReports(ledger.store).report(period, early));
        ledger.close();
        ledger = new Ledger(folder.resolve("data"), LocalDate.parse("2027-01-31"));
        assertEquals(json, Json.write(new PerformanceReports(ledger.store).report(period, late)));
        assertArrayEquals(Files.readAllBytes(early), Files.readAllBytes(late));
    }

    @Test
    void aSpanNarrowsThePurchasesAndNeverTheBases() {
        aYear();
        ledger.spent(2026, Scope.ALL, 100_000_000, 50_000_000, 0, 40_000_000);
        PerformanceAnswer answer = new PerformanceReports(ledger.store)
                .report(new Period(Ledger.AGENCY, 2026, LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-30")));
        assertAll(
                () -> assertEquals(Won.of(3_300_000), answer.union().recognised()),
                () -> assertEquals(Won.of(150_000_000), answer.denominators().total()));
    }

    @Test
    void refusesAnAgencyThatNobodyKnows() {
        DeskException refused = assertThrows(
                DeskException.class,
                () -> new PerformanceReports(ledger.store).report(new Period("먼나라청", 2026, null, null)));
        assertEquals("agency.unknown", refused.problem().code());
    }

    private static CategoryView category(PerformanceAnswer answer, Category category) {
        return answer.categories().stream()
                .filter(each -> each.category() == category)
                .findFirst()
                .orElseThrow();
    }
}
