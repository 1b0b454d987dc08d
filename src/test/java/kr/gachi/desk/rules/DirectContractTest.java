package kr.gachi.desk.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.SizeClass;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.WorksKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law of negotiated contracts, to the won and to the day (국가계약법 시행령 §26, §30; 지방계약법 시행령 §25, §30). */
class DirectContractTest {
    private static final DirectContract LAW = new DirectContract(Rulebook.shipped());
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    /** Both regimes alike: who, what, won without VAT, route, the figure up to which it is certain. */
    @ParameterizedTest(name = "{0} {1} {2}원 → {3}")
    @CsvSource({
        "누구나,                       GOODS,           0,         NO_QUOTE,     2000000",
        "누구나,                       GOODS,           1999999,   NO_QUOTE,     2000000",
        "누구나,                       GOODS,           2000000,   SINGLE_QUOTE, 20000000",
        "누구나,                       SERVICE,         1999999,   NO_QUOTE,     2000000",
        "누구나,                       SERVICE,         20000000,  SINGLE_QUOTE, 20000000",
        "누구나,                       SERVICE,         20000001,  OPEN_BID,",
        "누구나,                       GOODS,           100000000, OPEN_BID,",
        "LARGE,                        GOODS,           20000001,  OPEN_BID,",
        "SMALL,                        GOODS,           20000000,  SINGLE_QUOTE, 20000000",
        "SMALL,                        GOODS,           20000001,  TWO_QUOTES,   100000000",
        "SMALL,                        SERVICE,         50000000,  TWO_QUOTES,   100000000",
        "SMALL,                        GOODS,           100000000, TWO_QUOTES,   100000000",
        "SMALL,                        GOODS,           100000001, OPEN_BID,",
        "소기업,                       GOODS,           20000001,  TWO_QUOTES,   100000000",
        "소상공인,                     GOODS,           20000001,  TWO_QUOTES,   100000000",
        "중소기업,                     GOODS,           20000001,  OPEN_BID,",
        "여성기업,                     GOODS,           15000000,  SINGLE_QUOTE, 50000000",
        "여성기업,                     GOODS,           50000000,  SINGLE_QUOTE, 50000000",
        "여성기업,                     GOODS,           50000001,  TWO_QUOTES,   100000000",
        "여성기업,                     SERVICE,         100000000, TWO_QUOTES,   100000000",
        "여성기업,                     SERVICE,         100000001, OPEN_BID,",
        "장애인기업,                   GOODS,           50000000,  SINGLE_QUOTE, 50000000",
        "장애인기업,                   GOODS,           50000001,  TWO_QUOTES,   100000000",
        "사회적기업 0.30,              GOODS,           50000000,  SINGLE_QUOTE, 50000000",
        "사회적기업 0.30,              GOODS,           50000001,  TWO_QUOTES,   100000000",
        "사회적기업 0.30,              GOODS,           100000001, OPEN_BID,",
        "사회적기업 0.2999,            GOODS,           20000001,  OPEN_BID,",
        "사회적기업 0.2999 SMALL,      GOODS,           20000001,  TWO_QUOTES,   100000000",
        "사회적협동조합 0.5,           SERVICE,         50000000,  SINGLE_QUOTE, 50000000",
        "자활기업 0.3,                 SERVICE,         50000000,  SINGLE_QUOTE, 50000000",
        "마을기업 1,                   GOODS,           50000000,  SINGLE_QUOTE, 50000000",
        "예비사회적기업 0.9,           GOODS,           20000001,  OPEN_BID,",
        "협동조합 0.9,                 GOODS,           20000001,  OPEN_BID,",
        "창업기업 0.9,                 GOODS,           20000001,  OPEN_BID,",
        "청년창업기업,                 GOODS,           50000000,  SINGLE_QUOTE, 50000000",
        "청년창업기업,                 SERVICE,         50000001,  OPEN_BID,",
        "청년창업기업 SMALL,           SERVICE,         50000001,  TWO_QUOTES,   100000000",
        "누구나,                       WORKS_GENERAL,   1,         SINGLE_QUOTE, 20000000",
        "누구나,                       WORKS_OTHER,     1999999,   SINGLE_QUOTE, 20000000",
        "누구나,                       WORKS_GENERAL,   20000000,  SINGLE_QUOTE, 20000000",
        "누구나,                       WORKS_GENERAL,   20000001,  TWO_QUOTES,   400000000",
        "누구나,                       WORKS_GENERAL,   400000000, TWO_QUOTES,   400000000",
        "누구나,                       WORKS_GENERAL,   400000001, OPEN_BID,",
        "누구나,                       WORKS_SPECIALTY, 200000000, TWO_QUOTES,   200000000",
        "누구나,                       WORKS_SPECIALTY, 200000001, OPEN_BID,",
        "누구나,                       WORKS_OTHER,     160000000, TWO_QUOTES,   160000000",
        "누구나,                       WORKS_OTHER,     160000001, OPEN_BID,",
        "여성기업,                     WORKS_SPECIALTY, 50000000,  SINGLE_QUOTE, 50000000",
        "여성기업,                     WORKS_SPECIALTY, 50000001,  TWO_QUOTES,   200000000",
        "장애인기업,                   WORKS_OTHER,     50000000,  SINGLE_QUOTE, 50000000",
        "사회적기업 0.30,              WORKS_GENERAL,   50000000,  SINGLE_QUOTE, 50000000",
        "사회적기업 0.29,              WORKS_GENERAL,   50000000,  TWO_QUOTES,   400000000",
        "SMALL,                        WORKS_GENERAL,   20000001,  TWO_QUOTES,   400000000",
        "장애인표준사업장 자체생산,    WORKS_OTHER,     20000001,  TWO_QUOTES,   160000000",
        "장애인표준사업장 자체생산,    WORKS_OTHER,     160000001, OPEN_BID,",
        "장애인표준사업장 자체생산,    GOODS,           1999999,   NO_QUOTE,     2000000",
        "장애인표준사업장 재판매,      GOODS,           20000001,  OPEN_BID,",
    })
    void bothRegimes(String supplier, String kind, long price, Route route, Long threshold) {
        assertAll(
                () -> check(Regime.STATE, supplier, kind, price, "2026-11-23", route, threshold),
                () -> check(Regime.LOCAL, supplier, kind, price, "2026-11-23", route, threshold));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}원 → {4}")
    @CsvSource({
        // by the letter of state §30① two quotes are due above 20 million; the local text asks for one
        "STATE, 중증장애인생산품_생산시설 자체생산,  GOODS,   20000000,   SINGLE_QUOTE, 20000000",
        "STATE, 중증장애인생산품_생산시설 자체생산,  GOODS,   20000001,   TWO_QUOTES,",
        "STATE, 중증장애인생산품_생산시설 자체생산,  SERVICE, 9000000000, TWO_QUOTES,",
        "LOCAL, 중증장애인생산품_생산시설 자체생산,  GOODS,   20000001,   SINGLE_QUOTE,",
        "LOCAL, 중증장애인생산품_생산시설 자체생산,  SERVICE, 9000000000, SINGLE_QUOTE,",
        "STATE, 장애인표준사업장 자체생산,           SERVICE, 20000001,   TWO_QUOTES,",
        "LOCAL, 장애인표준사업장 자체생산,           SERVICE, 20000001,   SINGLE_QUOTE,",
        "LOCAL, 장애인표준사업장 자체생산,           GOODS,   2000000,    SINGLE_QUOTE,",
        "STATE, 장애인표준사업장+여성기업 자체생산,  GOODS,   50000000,   SINGLE_QUOTE, 50000000",
        "STATE, 장애인표준사업장+여성기업 자체생산,  GOODS,   50000001,   TWO_QUOTES,",
        // 자활용사촌: the state text names services too, the local one goods only
        "STATE, 국가유공자_자활용사촌 자체생산,      GOODS,   20000001,   TWO_QUOTES,",
        "STATE, 국가유공자_자활용사촌 자체생산,      SERVICE, 20000001,   TWO_QUOTES,",
        "LOCAL, 국가유공자_자활용사촌 자체생산,      GOODS,   20000001,   SINGLE_QUOTE,",
        "LOCAL, 국가유공자_자활용사촌 자체생산,      SERVICE, 20000001,   OPEN_BID,",
        // youth start-ups: local single quotes cover works, state ones goods and services only
        "STATE, 청년창업기업,                        WORKS_OTHER, 20000000, SINGLE_QUOTE, 20000000",
        "STATE, 청년창업기업,                        WORKS_OTHER, 20000001, TWO_QUOTES,   160000000",
        "LOCAL, 청년창업기업,                        WORKS_OTHER, 50000000, SINGLE_QUOTE, 50000000",
        "LOCAL, 청년창업기업,                        WORKS_OTHER, 50000001, TWO_QUOTES,   160000000",
    })
    void whereTheRegimesDiffer(Regime regime, String supplier, String kind, long price, Route route, Long threshold) {
        check(regime, supplier, kind, price, "2026-11-23", route, threshold);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}원 {4} → {5}")
    @CsvSource({
        "STATE, 누구나,                 GOODS,           1500000,   2025-04-30, SINGLE_QUOTE, 20000000",
        "STATE, 누구나,                 GOODS,           1500000,   2025-05-01, NO_QUOTE,     2000000",
        "STATE, 누구나,                 GOODS,           999999,    2025-04-30, NO_QUOTE,     1000000",
        "STATE, 누구나,                 GOODS,           1000000,   2025-04-30, SINGLE_QUOTE, 20000000",
        "LOCAL, 누구나,                 SERVICE,         1500000,   2019-06-24, SINGLE_QUOTE, 20000000",
        "LOCAL, 누구나,                 SERVICE,         1500000,   2019-06-25, NO_QUOTE,     2000000",
        "LOCAL, 누구나,                 SERVICE,         999999,    2019-06-24, NO_QUOTE,     1000000",
        "STATE, SMALL,                  GOODS,           50000000,  2020-04-30, TWO_QUOTES,   50000000",
        "STATE, SMALL,                  GOODS,           50000001,  2020-04-30, OPEN_BID,",
        "STATE, SMALL,                  GOODS,           50000001,  2020-05-01, TWO_QUOTES,   100000000",
        "STATE, SMALL,                  GOODS,           50000001,  2021-06-30, TWO_QUOTES,   100000000",
        "STATE, SMALL,                  GOODS,           50000000,  2021-07-01, TWO_QUOTES,   50000000",
        "STATE, SMALL,                  GOODS,           100000001, 2021-07-05, OPEN_BID,",
        "STATE, SMALL,                  GOODS,           50000001,  2021-07-06, TWO_QUOTES,   100000000",
        "LOCAL, SMALL,                  GOODS,           50000001,  2020-07-13, OPEN_BID,",
        "LOCAL, SMALL,                  GOODS,           50000001,  2020-07-14, TWO_QUOTES,   100000000",
        "LOCAL, SMALL,                  GOODS,           50000001,  2021-07-03, TWO_QUOTES,   100000000",
        "LOCAL, SMALL,                  GOODS,           100000000, 2022-09-19, TWO_QUOTES,   100000000",
        "LOCAL, SMALL,                  GOODS,           100000000, 2022-12-31, TWO_QUOTES,   100000000",
        "LOCAL, SMALL,                  GOODS,           100000000, 2023-01-01, TWO_QUOTES,   100000000",
        "STATE, 여성기업,               GOODS,           50000000,  2019-01-01, SINGLE_QUOTE, 50000000",
        "STATE, 여성기업,               GOODS,           50000001,  2019-01-01, OPEN_BID,",
        "STATE, 사회적기업 0.5,         GOODS,           50000000,  2019-03-04, OPEN_BID,",
        "STATE, 사회적기업 0.5,         GOODS,           50000000,  2019-03-05, SINGLE_QUOTE, 50000000",
        "STATE, 사회적기업 0.5,         GOODS,           50000000,  2018-12-04, OPEN_BID,",
        "STATE, 사회적기업 0.5,         GOODS,           50000001,  2020-04-30, OPEN_BID,",
        "STATE, 사회적기업 0.5,         GOODS,           50000001,  2020-05-01, TWO_QUOTES,   100000000",
        "LOCAL, 마을기업 0.5,           SERVICE,         50000000,  2018-07-23, OPEN_BID,",
        "LOCAL, 마을기업 0.5,           SERVICE,         50000000,  2018-07-24, SINGLE_QUOTE, 50000000",
        "STATE, 사회적기업 0.5,         WORKS_GENERAL,   50000000,  2019-03-04, TWO_QUOTES,   200000000",
        "STATE, 사회적기업 0.5,         WORKS_GENERAL,   50000000,  2019-03-05, SINGLE_QUOTE, 50000000",
        "STATE, 청년창업기업,           GOODS,           50000000,  2024-12-23, OPEN_BID,",
        "STATE, 청년창업기업,           GOODS,           50000000,  2024-12-24, SINGLE_QUOTE, 50000000",
        "LOCAL, 청년창업기업,           GOODS,           50000000,  2025-07-07, OPEN_BID,",
        "LOCAL, 청년창업기업,           GOODS,           50000000,  2025-07-08, SINGLE_QUOTE, 50000000",
        "LOCAL, 청년창업기업,           WORKS_GENERAL,   50000000,  2025-07-07, TWO_QUOTES,   400000000",
        "LOCAL, 청년창업기업,           WORKS_GENERAL,   50000000,  2025-07-08, SINGLE_QUOTE, 50000000",
        "STATE, 장애인표준사업장 자체생산, GOODS,        20000001,  2023-11-15, OPEN_BID,",
        "STATE, 장애인표준사업장 자체생산, GOODS,        20000001,  2023-11-16, TWO_QUOTES,",
        "LOCAL, 장애인표준사업장 자체생산, SERVICE,      20000001,  2024-02-12, OPEN_BID,",
        "LOCAL, 장애인표준사업장 자체생산, SERVICE,      20000001,  2024-02-13, SINGLE_QUOTE,",
        "STATE, 누구나,                 WORKS_GENERAL,   200000001, 2020-04-30, OPEN_BID,",
        "STATE, 누구나,                 WORKS_GENERAL,   200000001, 2020-05-01, TWO_QUOTES,   400000000",
        "STATE, 누구나,                 WORKS_SPECIALTY, 100000001, 2020-04-30, OPEN_BID,",
        "STATE, 누구나,                 WORKS_SPECIALTY, 100000001, 2021-07-06, TWO_QUOTES,   200000000",
        "STATE, 누구나,                 WORKS_OTHER,     80000001,  2020-04-30, OPEN_BID,",
        "LOCAL, 누구나,                 WORKS_OTHER,     80000000,  2020-07-13, TWO_QUOTES,   80000000",
        "LOCAL, 누구나,                 WORKS_OTHER,     80000001,  2020-07-14, TWO_QUOTES,   160000000",
    })
    void theLawOfTheDayDecides(
            Regime regime, String supplier, String kind, long price, String date, Route route, Long threshold) {
        check(regime, supplier, kind, price, date, route, threshold);
    }

    @ParameterizedTest(name = "{0} {1}원 {2} → {3}")
    @CsvSource({
        "SMALL,          GOODS,         50000001,  2021-07-01",
        "SMALL,          SERVICE,       100000000, 2021-07-05",
        "여성기업,       GOODS,         60000000,  2021-07-03",
        "사회적기업 0.4, GOODS,         60000000,  2021-07-03",
        "누구나,         WORKS_GENERAL, 200000001, 2021-07-02",
    })
    void nobodyKnowsTheStateLimitsOfTheFirstDaysOfJuly2021(String supplier, String kind, long price, String date) {
        RouteAnswer answer = LAW.route(asked(Regime.STATE, supplier, kind, price, date));
        assertAll(
                () -> assertEquals(Route.UNKNOWN, answer.route()),
                () -> assertEquals(List.of("rule"), answer.missing()),
                () -> assertNull(answer.nextThresholdWon()),
                () -> assertTrue(answer.rules().stream().anyMatch(id -> id.endsWith("/STATE@2021-07-01"))));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "22000000, INCLUDED, 20000000, SINGLE_QUOTE",
        "22000001, INCLUDED, 20000001, OPEN_BID",
        "2199999,  INCLUDED, 1999999,  NO_QUOTE",
        "2199998,  INCLUDED, 1999998,  NO_QUOTE",
        "2200000,  INCLUDED, 2000000,  SINGLE_QUOTE",
        "20000001, EXCLUDED, 20000001, OPEN_BID",
        "20000000, EXEMPT,   20000000, SINGLE_QUOTE",
        "5,        INCLUDED, 5,        NO_QUOTE",
        "16,       INCLUDED, 15,       NO_QUOTE",
        "17,       INCLUDED, 15,       NO_QUOTE",
    })
    void takesVatOutHalfUp(long amount, AmountVat vat, long price, Route route) {
        RouteAnswer answer = LAW.route(
                new RouteCase(Regime.LOCAL, ItemKind.GOODS, null, Won.of(amount), vat, TODAY, Suppliers.read("누구나")));
        assertAll(
                () -> assertEquals(Won.of(price), answer.estimatedPriceWon()),
                () -> assertEquals(route, answer.route()),
                () -> assertEquals(vat == AmountVat.INCLUDED, answer.rules().contains("VAT@0000")));
    }

    @Test
    void bodiesOutsideBothLawsFollowTheirOwnRules() {
        RouteAnswer answer = LAW.route(new RouteCase(Regime.OWN, null, null, null, null, null, null));
        assertAll(
                () -> assertEquals(Route.AGENCY_RULES, answer.route()),
                () -> assertNull(answer.nextThresholdWon()),
                () -> assertEquals(List.of(), answer.missing()));
    }

    /** What is not known: supplier, kind, price, route, and what it depends on. */
    @ParameterizedTest(name = "{0} {1} {2} {3}원 → {4} {6}")
    @CsvSource({
        "STATE, 사회적기업,                 GOODS,   20000000,  SINGLE_QUOTE, 20000000, ''",
        "STATE, 사회적기업,                 GOODS,   20000001,  UNKNOWN,      ,         vulnerableRatio",
        "STATE, 사회적기업 SMALL,           GOODS,   50000001,  TWO_QUOTES,   100000000,''",
        "STATE, 사회적기업 SMALL,           GOODS,   50000000,  UNKNOWN,      ,         vulnerableRatio",
        "STATE, 사회적기업,                 GOODS,   100000001, OPEN_BID,     ,         ''",
        "STATE, 사회적기업+여성기업,        GOODS,   50000000,  SINGLE_QUOTE, 50000000, ''",
        "STATE, 사회적기업 UNKNOWN,         GOODS,   60000000,  UNKNOWN,      ,         'sizeClass,vulnerableRatio'",
        "STATE, UNKNOWN,                    GOODS,   20000001,  UNKNOWN,      ,         sizeClass",
        "STATE, UNKNOWN,                    GOODS,   1999999,   NO_QUOTE,     2000000,  ''",
        "STATE, UNKNOWN,                    GOODS,   20000000,  SINGLE_QUOTE, 20000000, ''",
        "STATE, UNKNOWN,                    WORKS_OTHER, 100,   SINGLE_QUOTE, 20000000, ''",
        "STATE, 여성기업 UNKNOWN,           GOODS,   60000000,  TWO_QUOTES,   100000000,''",
        "STATE, 장애인표준사업장,           GOODS,   20000001,  UNKNOWN,      ,         ownProduction",
        "STATE, 장애인표준사업장 SMALL,     GOODS,   20000001,  TWO_QUOTES,   100000000,''",
        "LOCAL, 장애인표준사업장 SMALL,     GOODS,   20000001,  UNKNOWN,      ,         ownProduction",
        "LOCAL, 장애인표준사업장,           GOODS,   20000000,  SINGLE_QUOTE, 20000000, ''",
        "LOCAL, 국가유공자_자활용사촌,      SERVICE, 20000001,  OPEN_BID,     ,         ''",
        "LOCAL, 누구나,                     WORKS,   20000000,  SINGLE_QUOTE, 20000000, ''",
        "LOCAL, 누구나,                     WORKS,   160000000, TWO_QUOTES,   160000000,''",
        "LOCAL, 누구나,                     WORKS,   160000001, UNKNOWN,      ,         kind",
        "LOCAL, 누구나,                     WORKS,   400000000, UNKNOWN,      ,         kind",
        "LOCAL, 누구나,                     WORKS,   400000001, OPEN_BID,     ,         ''",
    })
    void isUnknownOnlyWhereTheMissingFactChangesTheRoute(
            Regime regime, String supplier, String kind, long price, Route route, Long threshold, String missing) {
        RouteAnswer answer = LAW.route(asked(regime, supplier, kind, price, "2026-11-23"));
        assertAll(
                () -> assertEquals(route, answer.route()),
                () -> assertEquals(missing.isEmpty() ? List.of() : List.of(missing.split(",")), answer.missing()),
                () -> assertEquals(threshold == null ? null : Won.of(threshold), answer.nextThresholdWon()));
    }

    @Test
    void anUnknownAmountLeavesTheRouteOpen() {
        RouteAnswer answer = LAW.route(new RouteCase(
                Regime.LOCAL, ItemKind.GOODS, null, null, AmountVat.EXCLUDED, TODAY, Suppliers.read("누구나")));
        assertAll(
                () -> assertEquals(Route.UNKNOWN, answer.route()),
                () -> assertEquals(List.of("amount"), answer.missing()),
                () -> assertNull(answer.estimatedPriceWon()));
    }

    @Test
    void theAmountIsAskedForBeforeAnythingAboutTheSupplier() {
        RouteAnswer answer = LAW.route(new RouteCase(
                Regime.STATE, ItemKind.GOODS, null, null, AmountVat.EXCLUDED, TODAY, Suppliers.read("사회적기업 UNKNOWN")));
        assertEquals(List.of("amount"), answer.missing());
    }

    @Test
    void vatMattersOnlyAtALimit() {
        RouteAnswer near = LAW.route(new RouteCase(
                Regime.LOCAL, ItemKind.GOODS, null, Won.of(21_000_000), null, TODAY, Suppliers.read("누구나")));
        RouteAnswer far = LAW.route(new RouteCase(
                Regime.LOCAL, ItemKind.GOODS, null, Won.of(10_000_000), null, TODAY, Suppliers.read("누구나")));
        assertAll(
                () -> assertEquals(List.of("vat"), near.missing()),
                () -> assertEquals(Route.SINGLE_QUOTE, far.route()),
                () -> assertNull(far.estimatedPriceWon()),
                () -> assertEquals(Won.of(20_000_000), far.nextThresholdWon()));
    }

    @Test
    void aMissingDateMattersWhereTheLawHasChanged() {
        RouteAnswer changed = LAW.route(new RouteCase(
                Regime.STATE, ItemKind.GOODS, null, Won.of(1_500_000), AmountVat.EXEMPT, null, Suppliers.read("누구나")));
        RouteAnswer unchanged = LAW.route(new RouteCase(
                Regime.STATE, ItemKind.GOODS, null, Won.of(15_000_000), AmountVat.EXEMPT, null, Suppliers.read("누구나")));
        assertAll(
                () -> assertEquals(List.of("date"), changed.missing()),
                () -> assertEquals(Route.SINGLE_QUOTE, unchanged.route()),
                () -> assertEquals(Won.of(20_000_000), unchanged.nextThresholdWon()));
    }

    @Test
    void anUnknownRegimeMatters() {
        RouteAnswer answer = LAW.route(
                new RouteCase(null, ItemKind.GOODS, null, Won.of(1), AmountVat.EXEMPT, TODAY, Suppliers.read("누구나")));
        assertEquals(List.of("regime"), answer.missing());
    }

    @Test
    void answersQuicklyWhenNothingIsKnownAtAll() {
        RouteAnswer answer = LAW.route(new RouteCase(null, null, null, null, null, null, null));
        assertEquals(Route.UNKNOWN, answer.route());
        assertTrue(answer.missing().containsAll(List.of("regime", "kind", "amount")));
    }

    @Test
    void certificatesCountFromTheirFirstToTheirLastDay() {
        Facts.Certificate women = Suppliers.certificate("여성기업", "2023-11-24", "2026-11-23");
        assertAll(
                () -> assertEquals(Route.OPEN_BID, routeOn("2023-11-23", women)),
                () -> assertEquals(Route.SINGLE_QUOTE, routeOn("2023-11-24", women)),
                () -> assertEquals(Route.SINGLE_QUOTE, routeOn("2026-11-23", women)),
                () -> assertEquals(Route.OPEN_BID, routeOn("2026-11-24", women)));
    }

    @Test
    void withdrawnCertificatesCountUntilTheDayBefore() {
        Facts.Certificate women = Suppliers.always("여성기업");
        Facts.Certificate dated = Suppliers.withdrawn(women, CertificationStatus.CANCELLED, "2026-06-01");
        Facts.Certificate undated = Suppliers.withdrawn(women, CertificationStatus.RETURNED, null);
        assertAll(
                () -> assertEquals(Route.SINGLE_QUOTE, routeOn("2026-05-31", dated)),
                () -> assertEquals(Route.OPEN_BID, routeOn("2026-06-01", dated)),
                () -> assertEquals(Route.OPEN_BID, routeOn("2020-06-01", undated)));
    }

    @Test
    void aCertificateOfUnknownLengthLeavesTheRouteOpen() {
        RouteAnswer open = LAW.route(goods(30_000_000, "2026-11-23", Suppliers.certificate("여성기업", "2020-01-01", "?")));
        RouteAnswer noStart = LAW.route(goods(30_000_000, "2026-11-23", Suppliers.certificate("여성기업", "?", "none")));
        RouteAnswer over = LAW.route(goods(30_000_000, "2026-11-23", Suppliers.certificate("여성기업", "?", "2026-11-22")));
        RouteAnswer small =
                LAW.route(goods(19_000_000, "2026-11-23", Suppliers.certificate("여성기업", "2020-01-01", "?")));
        RouteAnswer helped = LAW.route(goods(
                30_000_000, "2026-11-23", Suppliers.certificate("여성기업", "2020-01-01", "?"), Suppliers.always("장애인기업")));
        assertAll(
                () -> assertEquals(List.of("certs"), open.missing()),
                () -> assertEquals(List.of("certs"), noStart.missing()),
                () -> assertEquals(Route.OPEN_BID, over.route()),
                () -> assertEquals(Route.SINGLE_QUOTE, small.route()),
                () -> assertEquals(Won.of(20_000_000), small.nextThresholdWon()),
                () -> assertEquals(Route.SINGLE_QUOTE, helped.route()));
    }

    @Test
    void namesEveryFactOnWhichTheRouteDepends() {
        RouteAnswer answer = LAW.route(new RouteCase(
                Regime.LOCAL,
                ItemKind.GOODS,
                null,
                Won.of(30_000_000),
                AmountVat.EXEMPT,
                TODAY,
                new Supplier(
                        List.of(Suppliers.certificate("사회적기업", "2020-01-01", "?"), Suppliers.always("장애인표준사업장")),
                        null,
                        null,
                        null)));
        assertEquals(List.of("sizeClass", "vulnerableRatio", "ownProduction", "certs"), answer.missing());
    }

    @Test
    void tellsFiguresAndArticleAndNeverAVerdictOfLawfulness() {
        RouteAnswer answer = LAW.route(asked(Regime.STATE, "여성기업", "GOODS", 50_000_000, "2026-11-23"));
        assertAll(
                () -> assertEquals("route.singleQuote", answer.because().code()),
                () -> assertTrue(answer.because().arguments().contains(Won.of(50_000_000))),
                () -> assertTrue(answer.because().arguments().toString().contains("§30①2")),
                () -> assertEquals(List.of("NC-SPEC/STATE@2021-07-06", "Q1-SPEC@0000"), answer.rules()));
    }

    @Test
    void namesTheRowsUsed() {
        assertAll(
                () -> assertEquals(
                        List.of("NC-GEN@0000", "Q1-GEN@0000"),
                        LAW.route(asked(Regime.STATE, "누구나", "GOODS", 20_000_000, "2026-11-23"))
                                .rules()),
                () -> assertEquals(
                        List.of("Q0/LOCAL@2019-06-25"),
                        LAW.route(asked(Regime.LOCAL, "누구나", "GOODS", 1, "2026-11-23"))
                                .rules()),
                () -> assertEquals(
                        List.of("NC-NOLIM-STD/LOCAL@2024-02-13", "Q1-NOLIM/LOCAL@0000"),
                        LAW.route(asked(Regime.LOCAL, "장애인표준사업장 자체생산", "GOODS", 90_000_000, "2026-11-23"))
                                .rules()));
    }

    @Test
    void followsRowsThatAPersonHasChanged() {
        List<RuleRow> rows = new ArrayList<>(Rulebook.shipped().rows());
        rows.replaceAll(row -> row.code().equals("NC-GEN") || row.code().equals("Q1-GEN")
                ? Rules.withValue(row, new BigDecimal("30000000"))
                : row);
        DirectContract changed = new DirectContract(Rulebook.of(rows));
        RouteAnswer answer = changed.route(asked(Regime.STATE, "누구나", "GOODS", 30_000_000, "2026-11-23"));
        assertAll(
                () -> assertEquals(Route.SINGLE_QUOTE, answer.route()),
                () -> assertEquals(Won.of(30_000_000), answer.nextThresholdWon()));
    }

    @Test
    void ownProductionDecidesOnlyForBodiesWithoutLimit() {
        assertFalse(LAW.route(asked(Regime.LOCAL, "여성기업", "GOODS", 30_000_000, "2026-11-23"))
                .missing()
                .contains("ownProduction"));
    }

    private static Route routeOn(String date, Facts.Certificate certificate) {
        return LAW.route(goods(30_000_000, date, certificate)).route();
    }

    private static RouteCase goods(long price, String date, Facts.Certificate... certificates) {
        return new RouteCase(
                Regime.STATE,
                ItemKind.GOODS,
                null,
                Won.of(price),
                AmountVat.EXCLUDED,
                LocalDate.parse(date),
                new Supplier(List.of(certificates), SizeClass.MEDIUM, null, null));
    }

    private static RouteCase asked(Regime regime, String supplier, String kind, long price, String date) {
        String[] words = kind.split("_");
        return new RouteCase(
                regime,
                ItemKind.valueOf(words[0]),
                words.length == 1 ? null : WorksKind.valueOf(words[1]),
                Won.of(price),
                AmountVat.EXCLUDED,
                LocalDate.parse(date),
                Suppliers.read(supplier));
    }

    private static void check(
            Regime regime, String supplier, String kind, long price, String date, Route route, Long threshold) {
        RouteAnswer answer = LAW.route(asked(regime, supplier, kind, price, date));
        assertAll(
                () -> assertEquals(route, answer.route(), regime.name()),
                () -> assertEquals(
                        threshold == null ? null : Won.of(threshold), answer.nextThresholdWon(), regime.name()),
                () -> assertEquals(List.of(), answer.missing(), regime.name()));
    }
}
