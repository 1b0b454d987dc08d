package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.lists.DealRow;
import kr.gachi.desk.app.lists.QuoteRow;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.store.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TradeListTest {
    @TempDir
    Path folder;

    @Test
    void theListOfDealsAgreesWithEveryDealInFull() {
        try (Desk desk = Desk.openOrStart(Location.embedded(folder), new Session("시험", SmallWorld.TODAY))) {
            desk.sampleData().load(Progress.NONE);
            Map<String, Set<Event>> open = new TreeMap<>();
            Map<String, Set<Event>> begun = new TreeMap<>();
            for (Dealt.OfDeal each : desk.deals().list()) {
                open.put(
                        each.dealNo(),
                        each.lines().stream()
                                .flatMap(line -> line.open().stream())
                                .map(Dealt.Open::event)
                                .collect(Collectors.toSet()));
                begun.put(
                        each.dealNo(),
                        each.lines().stream()
                                .flatMap(line -> line.events().stream())
                                .map(Dealt.Happened::event)
                                .collect(Collectors.toSet()));
            }
            List<DealRow> rows = desk.tradeList().deals();
            assertEquals(open, by(rows, true));
            assertEquals(begun, by(rows, false));
            assertTrue(rows.stream().anyMatch(DealRow::awaitsDelivery));
            assertTrue(rows.stream().anyMatch(DealRow::awaitsInspection));
            assertTrue(rows.stream().anyMatch(DealRow::awaitsPayment));
        }
    }

    @Test
    void aPartLeavesItsEventOpenAndTheWholeClosesIt() {
        try (Desk desk = SmallWorld.open(folder)) {
            String deal = deal(desk);
            Dealt.OfLine line = desk.deals().show(deal).lines().get(0);
            deliver(desk, deal, line.line(), BigDecimal.ONE);
            DealRow half = only(desk);
            assertTrue(half.awaitsDelivery() && half.awaitsInspection());
            assertEquals(
                    BigDecimal.ONE,
                    desk.deals()
                            .show(deal)
                            .lines()
                            .get(0)
                            .covered(Event.DELIVERY)
                            .stripTrailingZeros());
            assertEquals(1, desk.tradeList().openDeliveries());
            deliver(desk, deal, null, null);
            assertFalse(only(desk).awaitsDelivery());
            assertEquals(0, desk.tradeList().openDeliveries());
        }
    }

    @Test
    void aQuoteIsListedOnceWithWhatItComesToAndHowLongItStands() {
        try (Desk desk = SmallWorld.open(folder)) {
            Quoted.OfQuote quote = quote(desk);
            QuoteRow row = desk.tradeList().quotes().get(0);
            assertEquals(quote.totalWon(), row.total());
            assertEquals("마을 잔치", row.title());
            assertEquals(30L, row.daysLeft(SmallWorld.TODAY));
            assertTrue(row.isEnding(SmallWorld.TODAY.plusDays(23)));
            assertFalse(row.isEnding(SmallWorld.TODAY.plusDays(22)));
            assertEquals(0, desk.tradeList().waitingQuotes());

            quoting(desk).state(row.number(), QuoteState.SENT, null);
            assertEquals(1, desk.tradeList().waitingQuotes());
            quote(desk);
            List<QuoteRow> rows = desk.tradeList().quotes();
            assertEquals(1, rows.size());
            assertEquals(row.number() + "/2", rows.get(0).label());

            quoting(desk).state(row.number(), QuoteState.LOST, "값이 높음");
            assertNull(desk.tradeList().quotes().get(0).daysLeft(SmallWorld.TODAY));
        }
    }

    @Test
    void aQuoteIsShownAsItPrintsBesideItsEditions() {
        try (Desk desk = SmallWorld.open(folder)) {
            Quoted.OfQuote quote = quote(desk);
            quoting(desk).state(quote.quoteNo(), QuoteState.SENT, null);
            quote(desk);
            QuotePage page = desk.quoteDocuments().page(quote.quoteNo(), new Text(Language.EN));
            assertEquals(2, page.edition());
            assertEquals(QuoteState.REPLACED, page.editions().get(1).state());
            assertEquals("광주광역시 북구 귀중", page.paper().recipient());
            assertEquals(quote.totalInWords(), page.paper().totalInWords());
            assertEquals(quote.totalWon(), page.paper().total());
            assertEquals(quote.lines().size(), page.paper().lines().size());
            assertTrue(page.paper().lines().stream().anyMatch(each -> "면세".equals(each.remark())));
            assertEquals("R001", page.requestNo());
            QuotePage first = desk.quoteDocuments().page(quote.quoteNo() + "/1", new Text(Language.KO));
            assertEquals(quote.route().because(), first.route());
        }
    }

    private static Map<String, Set<Event>> by(List<DealRow> rows, boolean open) {
        return rows.stream()
                .collect(Collectors.toMap(
                        DealRow::number, each -> open ? each.open() : each.begun(), (one, other) -> one, TreeMap::new));
    }

    private static DealRow only(Desk desk) {
        List<DealRow> rows = desk.tradeList().deals();
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private static void deliver(Desk desk, String deal, Integer line, BigDecimal quantity) {
        desk.deals().record(deal, new Deals.Happening(Event.DELIVERY, line, quantity, SmallWorld.TODAY, false));
    }

    private static String deal(Desk desk) {
        return desk.awarding()
                .award(quote(desk).quoteNo(), new Awarding.Terms(SmallWorld.TODAY, null, null, null))
                .deals()
                .get(0)
                .dealNo();
    }

    /** The lunches and the vegetables, of one firm. */
    private static Quoted.OfQuote quote(Desk desk) {
        return quoting(desk)
                .create(new Order(
                        "R001",
                        DealRole.BROKERAGE,
                        List.of(new Order.Pick(2, "P2", null, null), new Order.Pick(3, "P3", null, null)),
                        List.of(),
                        false,
                        null,
                        30))
                .quotes()
                .get(0);
    }

    private static Quoting quoting(Desk desk) {
        return desk.quoting(new Text(Language.KO));
    }
}
