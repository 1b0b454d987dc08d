package kr.gachi.desk.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which categories a purchase counts: certificates, kinds, items, own production, dates, amounts. */
class CreditTest {
    private static final Credit LAW = new Credit(Rulebook.shipped());
    private static final String ITEM = "4015150301";

    /** Certificate always valid and listing the item; own production as said (Y, N, ?). */
    @ParameterizedTest(name = "{0} {1} own={2} → {3}")
    @CsvSource({
        "중소기업,                   GOODS,   ?, 'SME COUNTS'",
        "소기업,                     SERVICE, N, 'SME COUNTS'",
        "소상공인,                   WORKS,   N, 'SME COUNTS'",
        "기술개발제품,               GOODS,   Y, 'TECH COUNTS'",
        "기술개발제품,               GOODS,   ?, 'TECH UNKNOWN'",
        "기술개발제품,               GOODS,   N, 'TECH EXCLUDED'",
        "기술개발제품,               SERVICE, Y, 'TECH EXCLUDED'",
        "여성기업,                   GOODS,   Y, 'WOMEN_GOODS COUNTS'",
        "여성기업,                   SERVICE, Y, 'WOMEN_SERVICE COUNTS'",
        "여성기업,                   WORKS,   Y, 'WOMEN_WORKS COUNTS'",
        "여성기업,                   GOODS,   N, 'WOMEN_GOODS EXCLUDED'",
        "여성기업,                   SERVICE, ?, 'WOMEN_SERVICE UNKNOWN'",
        "장애인기업,                 WORKS,   Y, 'DIS_ENT COUNTS'",
        "장애인기업,                 GOODS,   N, 'DIS_ENT EXCLUDED'",
        "장애인기업,                 GOODS,   ?, 'DIS_ENT UNKNOWN'",
        "창업기업,                   SERVICE, Y, 'STARTUP COUNTS'",
        "창업기업,                   SERVICE, N, 'STARTUP EXCLUDED'",
        "청년창업기업,               GOODS,   Y, ''",
        "중증장애인생산품 생산시설,  GOODS,   Y, 'SEV_DIS COUNTS'",
        "중증장애인생산시설,         SERVICE, Y, 'SEV_DIS COUNTS'",
        "중증장애인생산품 생산시설,  WORKS,   Y, 'SEV_DIS EXCLUDED'",
        "중증장애인생산품 생산시설,  GOODS,   ?, 'SEV_DIS UNKNOWN'",
        "장애인표준사업장,           SERVICE, Y, 'STD_WP COUNTS'",
        "장애인표준사업장,           WORKS,   Y, 'STD_WP EXCLUDED'",
        "장애인표준사업장,           GOODS,   N, 'STD_WP EXCLUDED'",
        "사회적기업,                 WORKS,   Y, 'SOC_ENT COUNTS'",
        "사회적기업,                 GOODS,   N, 'SOC_ENT EXCLUDED'",
        "사회적기업,                 GOODS,   ?, 'SOC_ENT UNKNOWN'",
        "사회적협동조합,             SERVICE, Y, 'SOC_COOP COUNTS'",
        "사회적협동조합,             SERVICE, N, 'SOC_COOP EXCLUDED'",
        "자활기업,                   SERVICE, Y, 'SELF_REL COUNTS'",
        "자활기업,                   SERVICE, N, 'SELF_REL EXCLUDED'",
        "마을기업,                   GOODS,   N, 'VILLAGE COUNTS'",
        "마을기업,                   GOODS,   ?, 'VILLAGE COUNTS'",
        "녹색제품,                   GOODS,   N, 'GREEN COUNTS'",
        "국가유공자 자활용사촌,      GOODS,   Y, 'VETERAN COUNTS'",
        "국가유공자 자활용사촌,      GOODS,   N, 'VETERAN EXCLUDED'",
        "예비사회적기업,             GOODS,   Y, ''",
        "소셜벤처,                   GOODS,   Y, ''",
        "협동조합,                   GOODS,   Y, ''",
        "직접생산확인,               GOODS,   Y, ''",
        "우리 동네 인증,             GOODS,   Y, ''",
    })
    void certificatesAndWhatTheirCategoriesNeed(String kind, ItemKind what, String own, String expected) {
        assertEquals(expected, told(bought(what, own, ITEM, Suppliers.always(kind, ITEM))));
    }

    @ParameterizedTest(name = "{0} on {1} → {2}")
    @CsvSource({
        "2023-03-02 2026-03-01, 2023-03-01, EXCLUDED",
        "2023-03-02 2026-03-01, 2023-03-02, COUNTS",
        "2023-03-02 2026-03-01, 2026-03-01, COUNTS",
        "2023-03-02 2026-03-01, 2026-03-02, EXCLUDED",
        "2023-03-02 none,       2099-01-01, COUNTS",
        "2023-03-02 none,       2023-03-01, EXCLUDED",
        "2023-03-02 ?,          2026-03-01, UNKNOWN",
        "2023-03-02 ?,          2023-03-01, EXCLUDED",
        "? none,                2026-03-01, UNKNOWN",
        "? 2026-03-01,          2026-03-01, UNKNOWN",
        "? 2026-03-01,          2026-03-02, EXCLUDED",
        "? ?,                   2026-03-02, UNKNOWN",
    })
    void countsFromTheFirstToTheLastDay(String span, String day, Verdict verdict) {
        String[] ends = span.split(" ");
        assertEquals("VILLAGE " + verdict, told(paid(day, Suppliers.certificate("마을기업", ends[0], ends[1]))));
    }

    @ParameterizedTest(name = "{0} {1} on {2} → {3}")
    @CsvSource({
        "CANCELLED, 2026-03-02, 2026-03-01, COUNTS",
        "CANCELLED, 2026-03-02, 2026-03-02, EXCLUDED",
        "RETURNED,  2026-03-02, 2026-03-01, COUNTS",
        "RETURNED,  2026-03-02, 2026-03-02, EXCLUDED",
        "CANCELLED, ,           2020-03-02, EXCLUDED",
        "RETURNED,  ,           2020-03-02, EXCLUDED",
    })
    void withdrawnOnesCountUntilTheDayBefore(CertificationStatus how, String on, String day, Verdict verdict) {
        Facts.Certificate withdrawn = Suppliers.withdrawn(Suppliers.always("마을기업"), how, on);
        assertEquals("VILLAGE " + verdict, told(paid(day, withdrawn)));
    }

    @Test
    void theBestOfSeveralCertificatesWins() {
        Facts.Certificate over = Suppliers.certificate("여성기업", "2020-01-01", "2023-01-01");
        Facts.Certificate open = Suppliers.certificate("여성기업", "2025-01-01", "?");
        Facts.Certificate valid = Suppliers.certificate("여성기업", "2025-01-01", "2028-01-01");
        assertAll(
                () -> assertEquals("WOMEN_GOODS EXCLUDED", told(paid("2026-01-01", over))),
                () -> assertEquals("WOMEN_GOODS UNKNOWN", told(paid("2026-01-01", over, open))),
                () -> assertEquals("WOMEN_GOODS COUNTS", told(paid("2026-01-01", over, open, valid))),
                () -> assertEquals("WOMEN_GOODS COUNTS", told(paid("2026-01-01", valid, open, over))));
    }

    @Test
    void anyCertificateOfSizeMakesASmallBusinessProduct() {
        assertEquals(
                "SME COUNTS",
                told(paid(
                        "2026-01-01",
                        Suppliers.certificate("중소기업", "2020-01-01", "2021-01-01"),
                        Suppliers.certificate("소상공인", "2025-04-01", "2026-03-31"))));
    }

    @Test
    void answersInTheOrderOfTheCodeList() {
        List<Facts.Certificate> all = Stream.of(
                        "국가유공자 자활용사촌",
                        "녹색제품",
                        "마을기업",
                        "자활기업",
                        "사회적협동조합",
                        "사회적기업",
                        "장애인표준사업장",
                        "중증장애인생산품 생산시설",
                        "창업기업",
                        "장애인기업",
                        "여성기업",
                        "기술개발제품",
                        "소기업")
                .map(kind -> Suppliers.always(kind, ITEM))
                .toList();
        List<Category> expected = new ArrayList<>(Arrays.asList(Category.values()));
        expected.removeAll(List.of(Category.WOMEN_SERVICE, Category.WOMEN_WORKS));
        List<CategoryCredit> credits = LAW.credits(bought(ItemKind.GOODS, "Y", ITEM, all));
        assertAll(
                () -> assertEquals(
                        expected, credits.stream().map(CategoryCredit::category).toList()),
                () -> assertTrue(credits.stream().allMatch(credit -> credit.verdict() == Verdict.COUNTS)),
                () -> assertTrue(
                        credits.stream().allMatch(credit -> credit.amountWon().equals(Won.of(11_000_000)))));
    }

    @ParameterizedTest(name = "list {0}, bought {1} → {2}")
    @CsvSource({
        "4015150301,            4015150301,   COUNTS",
        "4015150302,            4015150301,   EXCLUDED",
        "40151503,              4015150301,   COUNTS",
        "40151503,              40151503,     COUNTS",
        "40151504,              4015150301,   EXCLUDED",
        "4015150301,            40151503,     EXCLUDED",
        "4015,                  4015150301,   EXCLUDED",
        "'4415150301 40151503', 4015150301,   COUNTS",
        "4015-1503-01,          4015150301,   COUNTS",
        "'',                    4015150301,   UNKNOWN",
        "4015150301,            ,             UNKNOWN",
        "'',                    ,             UNKNOWN",
    })
    void listedItems(String list, String code, Verdict verdict) {
        String[] items = list.isEmpty() ? new String[0] : list.split(" ");
        assertEquals("GREEN " + verdict, told(bought(ItemKind.GOODS, "Y", code, Suppliers.always("녹색제품", items))));
    }

    @ParameterizedTest(name = "{0}, bought {1} → {2}")
    @CsvSource({
        "녹색제품,               4015150301, GREEN EXCLUDED",
        "녹색제품,               ,           GREEN UNKNOWN",
        "중증장애인생산품 생산시설, 4015150301, SEV_DIS EXCLUDED",
        "기술개발제품,           4015150301, TECH EXCLUDED",
        "국가유공자 자활용사촌,   4015150301, VETERAN EXCLUDED",
    })
    void aListThatIsKnownToBeEmptyCoversNothing(String kind, String code, String told) {
        assertEquals(told, told(bought(ItemKind.GOODS, "Y", code, Suppliers.listingNothing(kind))));
    }

    @Test
    void anEmptyListOfDirectProductionProvesNothing() {
        assertEquals(
                "WOMEN_GOODS UNKNOWN",
                told(bought(
                        ItemKind.GOODS,
                        "?",
                        "4015150301",
                        Suppliers.always("여성기업"),
                        Suppliers.listingNothing("직접생산확인"))));
    }

    @ParameterizedTest(name = "own={0}, {1} lists {2}, bought {3} → {4}")
    @CsvSource({
        "?, 2024-01-01 2026-04-10, 4015150301, 4015150301, COUNTS",
        "?, 2024-01-01 2026-04-10, 40151503,   4015150301, COUNTS",
        "?, 2024-01-01 2026-04-09, 4015150301, 4015150301, UNKNOWN",
        "?, 2024-01-01 ?,          4015150301, 4015150301, UNKNOWN",
        "?, 2024-01-01 2026-04-10, 4015150302, 4015150301, UNKNOWN",
        "?, 2024-01-01 2026-04-10, '',         4015150301, UNKNOWN",
        "?, 2024-01-01 2026-04-10, 4015150301, ,           UNKNOWN",
        "N, 2024-01-01 2026-04-10, 4015150301, 4015150301, EXCLUDED",
        "Y, 2020-01-01 2021-01-01, 4015150301, 4015150301, COUNTS",
    })
    void aConfirmationOfDirectProductionProvesIt(String own, String span, String list, String code, Verdict verdict) {
        String[] ends = span.split(" ");
        Facts.Certificate direct = list.isEmpty()
                ? Suppliers.certificate("직접생산확인", ends[0], ends[1])
                : Suppliers.certificate("직접생산확인", ends[0], ends[1], list);
        assertEquals(
                "WOMEN_GOODS " + verdict, told(bought(ItemKind.GOODS, own, code, Suppliers.always("여성기업"), direct)));
    }

    @Test
    void smallBusinessesMustMakeThingsThemselvesFrom2027() {
        Facts.Certificate small = Suppliers.always("소기업");
        assertAll(
                () -> assertEquals("SME COUNTS", told(madeBy("2026-12-31", false, small))),
                () -> assertEquals("SME EXCLUDED", told(madeBy("2027-01-01", false, small))),
                () -> assertEquals("SME UNKNOWN", told(madeBy("2027-01-01", null, small))),
                () -> assertEquals("SME COUNTS", told(madeBy("2027-01-01", true, small))));
    }

    @Test
    void ownProductionOfSocialEnterprisesIsASetting() {
        List<RuleRow> rows = new ArrayList<>(Rulebook.shipped().rows());
        rows.replaceAll(row -> row.code().equals("OWN-SOC-ENT") ? Rules.withValue(row, BigDecimal.ZERO) : row);
        Credit relaxed = new Credit(Rulebook.of(rows));
        PurchaseCase passedOn =
                bought(ItemKind.GOODS, "N", ITEM, Suppliers.always("사회적기업"), Suppliers.always("사회적협동조합"));
        assertEquals("SOC_ENT COUNTS, SOC_COOP EXCLUDED", told(relaxed.credits(passedOn)));
    }

    @Test
    void rowsThatSpeakOfNothingDoNoHarm() {
        List<RuleRow> rows = new ArrayList<>(Rulebook.shipped().rows());
        rows.add(Rules.row("CAT-X", "1", null, null));
        rows.add(Rules.row("OWN-X", "1", null, null));
        rows.add(Rules.row("NC-NOLIM-X", "1", null, null));
        rows.add(Rules.row("WHO-X", "1", null, null));
        Rulebook edited = Rulebook.of(rows);
        PurchaseCase purchase = bought(ItemKind.GOODS, "Y", ITEM, Suppliers.always("장애인표준사업장", ITEM));
        assertEquals("STD_WP COUNTS", told(new Credit(edited).credits(purchase)));
        assertEquals(
                Route.SINGLE_QUOTE,
                new DirectContract(edited)
                        .route(new RouteCase(
                                Regime.LOCAL,
                                ItemKind.GOODS,
                                null,
                                Won.of(90_000_000),
                                AmountVat.EXEMPT,
                                LocalDate.parse("2026-11-23"),
                                Suppliers.read("장애인표준사업장 자체생산")))
                        .route());
    }

    @ParameterizedTest(name = "{0}: {1} of {2} with {3}")
    @CsvSource({
        "INCL_VAT, 11000000, 10000000, 1000000",
        "EXCL_VAT, 10000000, 10000000, 1000000",
        "INCL_VAT, 10000000, 10000000, 0",
        "EXCL_VAT, 10000000, 10000000,",
        "INCL_VAT, -1100000, -1000000, -100000",
        "EXCL_VAT, -1000000, -1000000, -100000",
    })
    void creditsTheFullAmountOnTheBasis(VatBasis basis, long expected, long supply, Long vat) {
        CategoryCredit credit = one(priced(basis, Won.of(supply), vat == null ? null : Won.of(vat)));
        assertAll(
                () -> assertEquals(Verdict.COUNTS, credit.verdict()),
                () -> assertEquals(Won.of(expected), credit.amountWon()));
    }

    @Test
    void anUnknownTaxLeavesTheAmountUnknownWhereVatIsInside() {
        CategoryCredit credit = one(priced(VatBasis.INCL_VAT, Won.of(10), null));
        assertAll(
                () -> assertEquals(Verdict.UNKNOWN, credit.verdict()),
                () -> assertNull(credit.amountWon()),
                () -> assertEquals("credit.amountUnknown", credit.because().code()));
    }

    @Test
    void excludedIsZeroAndUnknownIsNull() {
        CategoryCredit out = one(bought(ItemKind.GOODS, "N", ITEM, Suppliers.always("여성기업")));
        CategoryCredit open = one(bought(ItemKind.GOODS, "?", ITEM, Suppliers.always("여성기업")));
        assertAll(
                () -> assertEquals(Won.ZERO, out.amountWon()),
                () -> assertEquals("OWN-WOMEN-G@0000", out.rule()),
                () -> assertNull(open.amountWon()));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "CONTRACT,   COUNTS",
        "DELIVERY,   EXCLUDED",
        "INSPECTION, UNKNOWN",
        "INVOICE,    UNKNOWN",
        "RESOLUTION, UNKNOWN",
        "PAYMENT,    EXCLUDED",
    })
    void exactlyTheChosenDateDecides(DateBasis basis, Verdict verdict) {
        PurchaseDates dates = new PurchaseDates(
                LocalDate.parse("2026-03-01"),
                LocalDate.parse("2026-03-02"),
                null,
                null,
                null,
                LocalDate.parse("2026-04-10"));
        PurchaseCase purchase = new PurchaseCase(
                ItemKind.GOODS,
                Won.of(1),
                Won.ZERO,
                dates,
                DealRole.BROKERAGE,
                true,
                null,
                List.of(Suppliers.certificate("마을기업", "2025-01-01", "2026-03-01")),
                VatBasis.INCL_VAT,
                basis);
        assertEquals("VILLAGE " + verdict, told(LAW.credits(purchase)));
    }

    @Test
    void withoutDateOnlyWhatIsOutOnEveryDayIsOut() {
        assertAll(
                () -> assertEquals("VILLAGE UNKNOWN", told(undated(ItemKind.GOODS, true, Suppliers.always("마을기업")))),
                () -> assertEquals(
                        "WOMEN_GOODS EXCLUDED", told(undated(ItemKind.GOODS, false, Suppliers.always("여성기업")))),
                () -> assertEquals(
                        "STD_WP EXCLUDED", told(undated(ItemKind.WORKS, true, Suppliers.always("장애인표준사업장")))),
                () -> assertEquals(
                        "GREEN EXCLUDED", told(undated(ItemKind.GOODS, true, Suppliers.always("녹색제품", "9999999999")))),
                () -> assertEquals(
                        "VILLAGE EXCLUDED",
                        told(undated(
                                ItemKind.GOODS,
                                true,
                                Suppliers.withdrawn(Suppliers.always("마을기업"), CertificationStatus.CANCELLED, null)))),
                // own production is asked of small businesses from 2027 only
                () -> assertEquals("SME UNKNOWN", told(undated(ItemKind.GOODS, false, Suppliers.always("소기업")))));
    }

    @Test
    void anUnknownKindMattersWhereTheCategoryAsksForIt() {
        PurchaseCase purchase = new PurchaseCase(
                null,
                Won.of(1),
                Won.ZERO,
                PurchaseDates.only(DateBasis.PAYMENT, LocalDate.parse("2026-04-10")),
                null,
                true,
                null,
                List.of(Suppliers.always("여성기업"), Suppliers.always("장애인기업"), Suppliers.always("장애인표준사업장")),
                null,
                null);
        assertEquals(
                "WOMEN_GOODS UNKNOWN, WOMEN_SERVICE UNKNOWN, WOMEN_WORKS UNKNOWN, DIS_ENT COUNTS, STD_WP UNKNOWN",
                told(LAW.credits(purchase)));
    }

    @Test
    void saysWhyAndByWhichRow() {
        CategoryCredit counts = one(bought(ItemKind.GOODS, "Y", ITEM, Suppliers.always("사회적기업")));
        CategoryCredit over = one(paid("2026-05-01", Suppliers.certificate("사회적기업", "2020-01-01", "2025-01-01")));
        assertAll(
                () -> assertEquals("credit.counts", counts.because().code()),
                () -> assertEquals("CAT-SOC-ENT@0000", counts.rule()),
                () -> assertEquals("certificate.expired", over.because().code()),
                () -> assertEquals("사회적기업", over.certificate().kind().name()));
    }

    private static CategoryCredit one(PurchaseCase purchase) {
        List<CategoryCredit> credits = LAW.credits(purchase);
        assertEquals(1, credits.size());
        return credits.get(0);
    }

    private static PurchaseCase priced(VatBasis basis, Won supply, Won vat) {
        return new PurchaseCase(
                ItemKind.GOODS,
                supply,
                vat,
                PurchaseDates.only(DateBasis.PAYMENT, LocalDate.parse("2026-04-10")),
                DealRole.BROKERAGE,
                true,
                ITEM,
                List.of(Suppliers.always("마을기업")),
                basis,
                DateBasis.PAYMENT);
    }

    private static String told(PurchaseCase purchase) {
        return told(LAW.credits(purchase));
    }

    private static String told(List<CategoryCredit> credits) {
        return credits.stream()
                .map(credit -> credit.category() + " " + credit.verdict())
                .collect(Collectors.joining(", "));
    }

    private static PurchaseCase bought(ItemKind kind, String own, String code, Facts.Certificate... certificates) {
        return bought(kind, own, code, List.of(certificates));
    }

    private static PurchaseCase bought(ItemKind kind, String own, String code, List<Facts.Certificate> certificates) {
        return new PurchaseCase(
                kind,
                Won.of(10_000_000),
                Won.of(1_000_000),
                PurchaseDates.only(DateBasis.PAYMENT, LocalDate.parse("2026-04-10")),
                DealRole.BROKERAGE,
                own.equals("?") ? null : own.equals("Y"),
                code,
                certificates,
                VatBasis.INCL_VAT,
                DateBasis.PAYMENT);
    }

    private static PurchaseCase paid(String day, Facts.Certificate... certificates) {
        return madeBy(day, true, certificates);
    }

    private static PurchaseCase madeBy(String day, Boolean own, Facts.Certificate... certificates) {
        return new PurchaseCase(
                ItemKind.GOODS,
                Won.of(1),
                Won.ZERO,
                PurchaseDates.only(DateBasis.PAYMENT, LocalDate.parse(day)),
                DealRole.BROKERAGE,
                own,
                ITEM,
                List.of(certificates),
                VatBasis.INCL_VAT,
                DateBasis.PAYMENT);
    }

    private static PurchaseCase undated(ItemKind kind, boolean own, Facts.Certificate certificate) {
        return new PurchaseCase(
                kind,
                Won.of(1),
                Won.ZERO,
                PurchaseDates.NONE,
                DealRole.BROKERAGE,
                own,
                ITEM,
                List.of(certificate),
                VatBasis.INCL_VAT,
                DateBasis.PAYMENT);
    }
}
