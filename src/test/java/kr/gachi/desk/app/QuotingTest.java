package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.ChoiceState;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Offer;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotingTest {
    @TempDir
    Path folder;

    private Desk desk;
    private Quoting quoting;

    @BeforeEach
    void open() {
        desk = SmallWorld.open(folder);
        quoting = desk.quoting(new Text(Language.KO));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void makesOneQuoteForEachMemberInBrokerage() {
        Quoted.Created created = create(DealRole.BROKERAGE, 1000, "1=P1", "2=P2", "3=P3");
        assertEquals(List.of("한들현수막 협동조합", "온밥 사회적기업"), sellers(created));
        created.quotes().forEach(QuotingTest::addsUp);
        // 8,800 with VAT inside: 880,000 = 800,000 + 80,000; 꾸러미 is exempt
        Quoted.OfQuote second = created.quotes().get(1);
        assertEquals(975_000, second.supplyWon().value());
        assertEquals(80_000, second.taxWon().value());
        assertEquals(
                created.quotes().stream()
                        .mapToLong(each -> each.totalWon().value())
                        .sum(),
                created.need().totalWon().value());
        assertEquals("quote.lineLeftOut", created.warnings().get(0).code());
    }

    @Test
    void makesOneQuoteOfTheCooperativeInAResale() {
        Quoted.Created created = create(DealRole.RESALE, null, "1=P1", "3=P3");
        assertEquals(List.of("우리 협동조합"), sellers(created));
        assertEquals(2, created.quotes().get(0).lines().size());
    }

    @Test
    void cutsTheTotalAsALineOfItsOwn() {
        Quoted.OfQuote quote =
                create(DealRole.BROKERAGE, 10_000, "1=P1@33333*7").quotes().get(0);
        assertEquals(233_331, quote.supplyWon().value());
        assertEquals(23_333, quote.taxWon().value());
        assertEquals(-6_664, quote.roundingWon().value());
        assertEquals(250_000, quote.totalWon().value());
        assertEquals("일금 이십오만원정", quote.totalInWords());
    }

    @Test
    void takesTheNearestDatedPrice() {
        desk.store()
                .write(
                        "work.start",
                        List.of(),
                        tx -> tx.table(Offer.class)
                                .saveAll(List.of(
                                        offer("all", null, 31_000), offer("agency", SmallWorld.AGENCY, 32_000))));
        Quoted.OfLine line =
                create(DealRole.BROKERAGE, null, "1=P1").quotes().get(0).lines().get(0);
        assertEquals(32_000, line.unitPrice().value());
        Matched.Suggested suggested = desk.sourcing(new Text(Language.KO))
                .match(List.of("R001"), 1, 1)
                .get(0)
                .lines()
                .get(0)
                .suggestions()
                .get(0);
        assertEquals(line.unitPrice(), suggested.unitPrice(), "a suggestion costs what its quote says");
    }

    @Test
    void refusesAUnitThatNobodyCanConvertAndNamesTheRemedy() {
        DeskException refused = refused(DealRole.BROKERAGE, "1=P2");
        assertEquals("quote.unitUnknown", refused.problem().code());
        assertTrue(new Text(Language.KO).say(refused.problem()).contains("*QTY"));
        assertEquals(
                5,
                create(DealRole.BROKERAGE, null, "1=P2*5")
                        .quotes()
                        .get(0)
                        .lines()
                        .get(0)
                        .quantity()
                        .intValue());
    }

    @Test
    void refusesAProductWithoutPriceUnlessOneIsGiven() {
        desk.store()
                .write(
                        "work.start",
                        List.of(),
                        tx -> tx.products()
                                .save(Shape.of(kr.gachi.desk.domain.Product.class)
                                        .with(Keys.product(tx, "P1"), "unitPrice", null)));
        assertEquals(
                "quote.noPrice", refused(DealRole.BROKERAGE, "1=P1").problem().code());
        assertEquals(
                30,
                create(DealRole.BROKERAGE, null, "1=P1@1")
                        .quotes()
                        .get(0)
                        .supplyWon()
                        .value());
    }

    @Test
    void quotesWhatHasBeenChosenAndRefusesWithoutChoice() {
        assertEquals("quote.noChoice", refused(DealRole.BROKERAGE).problem().code());
        desk.sourcing(new Text(Language.KO)).choose("R001", 3, "P3", ChoiceState.CHOSEN, null, null);
        assertEquals(
                175_000,
                create(DealRole.BROKERAGE, null).quotes().get(0).totalWon().value());
    }

    @Test
    void picksTheFirstSuggestionsAndLeavesOutTheRest() {
        Quoted.Created created =
                quoting.create(new Order("R001", DealRole.BROKERAGE, List.of(), List.of(), true, null, 30));
        assertEquals(
                3,
                created.quotes().stream().mapToInt(each -> each.lines().size()).sum());
    }

    @Test
    void leavesNothingBehindWhenItRefuses() {
        refused(DealRole.BROKERAGE, "1=P1", "1=P404");
        assertEquals(0L, desk.store().read(tx -> tx.quotes().count()).longValue());
    }

    @Test
    void keepsASentQuoteAndMakesTheNextEdition() {
        Quoted.OfQuote first = create(DealRole.BROKERAGE, null, "1=P1").quotes().get(0);
        quoting.state(first.quoteNo(), QuoteState.SENT, null);
        Quoted.OfQuote second =
                create(DealRole.BROKERAGE, null, "1=P1@34000").quotes().get(0);
        assertEquals(first.quoteNo(), second.quoteNo());
        assertEquals(2, second.version());
        desk.store().read(tx -> {
            assertEquals(
                    QuoteState.REPLACED,
                    Quoting.quote(tx, first.quoteNo() + "/1").state());
            assertEquals(
                    35_000,
                    Quoting.lines(tx, Quoting.quote(tx, first.quoteNo() + "/1"))
                            .get(0)
                            .unitPrice()
                            .value());
            return null;
        });
    }

    @Test
    void leavesDraftsIndependent() {
        String first = create(DealRole.BROKERAGE, null, "1=P1").quotes().get(0).quoteNo();
        String second = create(DealRole.BROKERAGE, null, "1=P1").quotes().get(0).quoteNo();
        assertTrue(!first.equals(second));
    }

    @Test
    void keepsTheStateOnWhichAContractStands() {
        String number = create(DealRole.BROKERAGE, null, "1=P1").quotes().get(0).quoteNo();
        award(number);
        assertNull(quoting.state(number, QuoteState.ACCEPTED, null), "it is accepted already");
        for (QuoteState state : List.of(QuoteState.LOST, QuoteState.SENT)) {
            DeskException refused = assertThrows(DeskException.class, () -> quoting.state(number, state, null));
            assertTrue(List.of("quote.awarded", "quote.stateFixed")
                    .contains(refused.problem().code()));
        }
    }

    @Test
    void awardsADealThatAddsUpToTheQuote() {
        for (int round : List.of(10, 100, 1000, 10_000)) {
            Quoted.OfQuote quote = create(DealRole.RESALE, round, "1=P1@33333*7", "2=P2*3", "3=P3@12345*1")
                    .quotes()
                    .get(0);
            Dealt.OfDeal deal = award(quote.quoteNo());
            assertEquals(quote.totalWon(), deal.totalWon(), "cut to " + round);
            assertEquals(
                    deal.totalWon().value(),
                    deal.lines().stream()
                            .mapToLong(each ->
                                    each.supplyWon().value() + each.taxWon().value())
                            .sum());
            // what is exempt keeps its price, and nobody knows whether the cooperative makes it
            assertEquals(12_345, deal.lines().get(2).supplyWon().value());
            assertNull(deal.lines().get(2).ownProduction());
        }
    }

    @Test
    void freezesWhatIsKnownOfTheSupplier() {
        award(create(DealRole.BROKERAGE, null, "2=P2").quotes().get(0).quoteNo());
        Facts facts = desk.store().read(tx -> tx.dealLines().all().get(0).facts());
        assertEquals("온밥 사회적기업", facts.enterprise());
        assertEquals("사회적기업", facts.certificates().get(0).kind().name());
    }

    @Test
    void refusesASecondAward() {
        String number = create(DealRole.BROKERAGE, null, "1=P1").quotes().get(0).quoteNo();
        award(number);
        assertEquals(
                "quote.awarded",
                assertThrows(DeskException.class, () -> award(number)).problem().code());
    }

    @Test
    void readsPicksAndFreeLines() {
        assertEquals(
                Optional.of(new Order.Pick(1, "P-1", Won.of(1200), new java.math.BigDecimal("2.5"))),
                Order.Pick.read("1=P-1@1,200*2.5"));
        assertEquals(Optional.empty(), Order.Pick.read("P1"));
        assertEquals(
                Optional.of(1000L),
                Order.Free.read("배송;;식;1;1,000;면세").map(each -> each.unitPrice().value()));
        assertEquals(Optional.empty(), Order.Free.read("배송;;식;하나;1000;면세"));
    }

    private Dealt.OfDeal award(String number) {
        return desk.awarding()
                .award(number, new Awarding.Terms(LocalDate.of(2026, 12, 1), null, null, null))
                .deals()
                .get(0);
    }

    private static Offer offer(String key, Id<kr.gachi.desk.domain.Agency> agency, long price) {
        return new Offer(
                Id.of("가격", key),
                0,
                Id.of("제품", "P1"),
                agency,
                null,
                Won.of(price),
                null,
                LocalDate.of(2026, 1, 1),
                null,
                null,
                null,
                null);
    }

    private Quoted.Created create(DealRole role, Integer round, String... picks) {
        return quoting.create(new Order(
                "R001",
                role,
                Arrays.stream(picks)
                        .map(each -> Order.Pick.read(each).orElseThrow())
                        .toList(),
                List.of(),
                false,
                round,
                30));
    }

    private DeskException refused(DealRole role, String... picks) {
        return assertThrows(DeskException.class, () -> create(role, null, picks));
    }

    private static List<String> sellers(Quoted.Created created) {
        return created.quotes().stream().map(Quoted.OfQuote::seller).toList();
    }

    private static void addsUp(Quoted.OfQuote quote) {
        long supply = quote.lines().stream()
                .mapToLong(each -> each.supplyWon().value())
                .sum();
        long tax =
                quote.lines().stream().mapToLong(each -> each.taxWon().value()).sum();
        assertEquals(supply, quote.supplyWon().value());
        assertEquals(tax, quote.taxWon().value());
        assertEquals(
                supply + tax + quote.roundingWon().value(), quote.totalWon().value());
        assertEquals(0, quote.totalWon().value() % 1000);
    }
}
