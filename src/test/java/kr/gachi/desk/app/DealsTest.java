package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @TempDir
    Path folder;

    private Desk desk;
    private Deals deals;
    private String deal;

    @BeforeEach
    void award() {
        desk = SmallWorld.open(folder);
        deals = desk.deals();
        Order order = new Order(
                "R001",
                DealRole.RESALE,
                List.of(
                        Order.Pick.read("1=P1@33333*30").orElseThrow(),
                        Order.Pick.read("3=P3*7").orElseThrow()),
                List.of(),
                false,
                1000,
                30);
        String quote = desk.quoting(new Text(Language.KO))
                .create(order)
                .quotes()
                .get(0)
                .quoteNo();
        deal = desk.awarding()
                .award(quote, new Awarding.Terms(LocalDate.of(2026, 12, 1), null, null, null))
                .deals()
                .get(0)
                .dealNo();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void partsAddUpToTheLineHoweverItIsCut() {
        Random random = new Random(7);
        int left = 30;
        while (left > 0) {
            int part = 1 + random.nextInt(left);
            record(Event.DELIVERY, 1, part);
            left -= part;
        }
        Dealt.OfLine line = line(1);
        assertEquals(line.supplyWon().value(), sum(line, Event.DELIVERY, false));
        assertEquals(line.taxWon().value(), sum(line, Event.DELIVERY, true));
        assertTrue(line.open().stream().noneMatch(each -> each.event() == Event.DELIVERY));
    }

    @Test
    void saysWhatIsOpenAfterAPart() {
        record(Event.PAYMENT, 1, 10);
        Dealt.Open open = line(1).open().stream()
                .filter(each -> each.event() == Event.PAYMENT)
                .findFirst()
                .orElseThrow();
        assertEquals(20, open.quantity().intValueExact());
        assertEquals(line(1).supplyWon().value(), open.supplyWon().value() + sum(line(1), Event.PAYMENT, false));
    }

    @Test
    void refusesMoreThanIsOpenUnlessSaid() {
        record(Event.DELIVERY, 1, 29);
        assertEquals("deal.moreThanOpen", refused(Event.DELIVERY, 1, 2));
        deals.record(deal, new Deals.Happening(Event.DELIVERY, 1, BigDecimal.valueOf(2), DAY, true));
        assertEquals(line(1).supplyWon().value(), sum(line(1), Event.DELIVERY, false));
        assertEquals("deal.nothingOpen", refused(Event.DELIVERY, 1, null));
    }

    @Test
    void recordsTheRestOfAllLinesAtOnceAndMovesTheRequestOn() {
        record(Event.DELIVERY, 1, 3);
        deals.record(deal, new Deals.Happening(Event.DELIVERY, null, null, DAY, false));
        assertEquals(2, line(1).events().size());
        assertEquals(1, line(2).events().size());
        assertEquals(
                RequestStage.DELIVERED,
                desk.store().read(tx -> Keys.request(tx, "R001").stage()));
    }

    @Test
    void refundsAddUpAndNeverExceedWhatWasBought() {
        long supply = line(1).supplyWon().value();
        long tax = line(1).taxWon().value();
        for (int part : List.of(7, 11, 1, 11)) {
            deals.refund(deal, 1, BigDecimal.valueOf(part), DAY);
        }
        List<Dealt.OfLine> refunds = deals.show(deal).lines().stream()
                .filter(each -> each.original() != null)
                .toList();
        assertEquals(4, refunds.size());
        assertEquals(
                -supply,
                refunds.stream().mapToLong(each -> each.supplyWon().value()).sum());
        assertEquals(
                -tax, refunds.stream().mapToLong(each -> each.taxWon().value()).sum());
        assertTrue(refunds.stream()
                .allMatch(each -> each.original().equals(line(1).purchaseNo())
                        && each.supplyWon().value() < 0));
        DeskException refused = assertThrows(DeskException.class, () -> deals.refund(deal, 1, BigDecimal.ONE, DAY));
        assertEquals("deal.refundTooMuch", refused.problem().code());
    }

    @Test
    void takesAPaymentBackOnTheDayOfTheRefund() {
        record(Event.PAYMENT, 2, 7);
        deals.refund(deal, 2, BigDecimal.valueOf(2), DAY.plusDays(5));
        Dealt.OfLine refund = line(3);
        assertEquals(Event.PAYMENT, refund.events().get(0).event());
        assertEquals(DAY.plusDays(5), refund.events().get(0).on());
        assertEquals(-50_000, refund.events().get(0).supplyWon().value());
    }

    @Test
    void refusesToRefundARefund() {
        deals.refund(deal, 1, BigDecimal.ONE, DAY);
        DeskException refused = assertThrows(DeskException.class, () -> deals.refund(deal, 3, BigDecimal.ONE, DAY));
        assertEquals("deal.notRefundable", refused.problem().code());
    }

    private void record(Event event, int line, int quantity) {
        deals.record(deal, new Deals.Happening(event, line, BigDecimal.valueOf(quantity), DAY, false));
    }

    private String refused(Event event, int line, Integer quantity) {
        BigDecimal said = quantity == null ? null : BigDecimal.valueOf(quantity);
        return assertThrows(
                        DeskException.class,
                        () -> deals.record(deal, new Deals.Happening(event, line, said, DAY, false)))
                .problem()
                .code();
    }

    private Dealt.OfLine line(int number) {
        return deals.show(deal).lines().get(number - 1);
    }

    private static long sum(Dealt.OfLine line, Event event, boolean tax) {
        return line.events().stream()
                .filter(each -> each.event() == event)
                .mapToLong(each -> (tax ? each.taxWon() : each.supplyWon()).value())
                .sum();
    }
}
