package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.RemittanceKind;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementsTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    @TempDir
    Path folder;

    @TempDir
    Path out;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = SmallWorld.open(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void reckonsCommissionFromWhatTheAgencyPaid() {
        String deal = award(DealRole.BROKERAGE, "1=P1*30");
        rate(deal, "0.035", null);
        happen(deal, Event.PAYMENT, 10, DECEMBER.atDay(5));
        happen(deal, Event.PAYMENT, 20, JANUARY.atDay(7));
        Settled.OfMember december = desk.settlements().month("E1", DECEMBER);
        // 30 × 35,000 cut to thousands: 1,050,000 + 105,000 = 1,155,000
        assertEquals(Won.of(350_000), december.entries().get(0).supplyWon());
        assertEquals(Won.of(12_250), december.entries().get(0).commissionWon());
        assertEquals(Won.of(1_225), december.entries().get(0).commissionTaxWon());
        Settled.OfMember january = desk.settlements().month("E1", JANUARY);
        assertEquals(Won.of(13_475), january.commissionBefore().openWon(), "December is carried over");
        Settled.OfDeal whole = desk.settlements().deal(deal);
        assertEquals(Won.of(36_750), whole.commissionWon());
        assertEquals(whole.commissionWon(), whole.earnedWon(), "all is paid, all is earned");
    }

    @Test
    void appliesTheRateToTheTotalWhereTheDealSaysSo() {
        String deal = award(DealRole.BROKERAGE, "1=P1*30");
        rate(deal, "0.1", "합계");
        assertEquals(Won.of(115_500), desk.settlements().deal(deal).commissionWon());
    }

    @Test
    void owesTheMakerWhatItSoldAndShowsTheMargin() {
        String deal = award(DealRole.RESALE, "1=P1*30");
        price(deal, "30,000");
        happen(deal, Event.PAYMENT, 10, DECEMBER.atDay(5));
        Settled.OfMember maker = desk.settlements().month("E1", DECEMBER);
        assertEquals(Won.of(330_000), maker.purchase().dueWon(), "a third of 900,000 with VAT");
        assertEquals(Won.ZERO, maker.commission().dueWon());
        Settled.Line line = desk.settlements().deal(deal).lines().get(0);
        assertEquals(Won.of(900_000), line.purchaseWon());
        assertEquals(Won.of(150_000), line.marginWon());
        desk.settlements()
                .record(new Settlements.Payment(
                        RemittanceKind.PURCHASE, "E1", deal, DECEMBER.atDay(20), Won.of(300_000), null));
        assertEquals(
                Won.of(30_000),
                desk.settlements().month("E1", JANUARY).purchaseBefore().openWon());
    }

    @Test
    void saysThatARateIsUnknownInsteadOfReckoningWithNone() {
        String deal = award(DealRole.BROKERAGE, "1=P1*30");
        happen(deal, Event.PAYMENT, 30, DECEMBER.atDay(5));
        Settled.OfMember member = desk.settlements().month("E1", DECEMBER);
        assertNull(member.entries().get(0).commissionWon());
        assertEquals(1, member.commission().unknown());
        assertNull(desk.settlements().deal(deal).commissionWon());
        assertTrue(
                codes(DECEMBER).contains("settlement.rateUnknown"),
                codes(DECEMBER).toString());
    }

    @Test
    void listsWhatDoesNotAddUpBeforeAMonthIsClosed() {
        String deal = award(DealRole.BROKERAGE, "1=P1*30");
        rate(deal, "0.05", null);
        assertEquals(List.of(), codes(DECEMBER));
        happen(deal, Event.DELIVERY, 20, DECEMBER.atDay(3));
        happen(deal, Event.INVOICE, 25, DECEMBER.atDay(4));
        happen(deal, Event.PAYMENT, 30, DECEMBER.atDay(5));
        assertEquals(
                List.of("settlement.paidNotInvoiced", "settlement.invoicedNotDelivered", "settlement.commissionOpen"),
                codes(DECEMBER));
        assertEquals(List.of(), codes(YearMonth.of(2026, 11)), "what comes later is no matter of November");
    }

    @Test
    void printsTheStatementOnceForWhatItSays() {
        String deal = award(DealRole.BROKERAGE, "1=P1*30");
        rate(deal, "0.05", null);
        happen(deal, Event.PAYMENT, 30, DECEMBER.atDay(5));
        Path paper = out.resolve("a.xlsx");
        assertNotNull(desk.settlementPapers().print("E1", DECEMBER, paper, out.resolve("a.pdf")));
        assertNull(desk.settlementPapers().print("E1", DECEMBER, paper, null));
        String text = BookText.of(paper);
        assertTrue(text.contains("52,500"), text);
        assertTrue(text.contains("일금 오만칠천칠백오십원정"), text);
        assertThrows(DeskException.class, () -> desk.settlementPapers().print("E2", DECEMBER, paper, null));
    }

    /** However a deal is paid, commission, purchase prices and their taxes add up to those of the whole. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void partsAddUpToTheWonPerDealAndMember(long seed) {
        Random random = new Random(seed);
        boolean resale = seed % 2 == 0;
        String deal = award(
                resale ? DealRole.RESALE : DealRole.BROKERAGE,
                "1=P1@" + (1 + random.nextInt(99_999)) + "*" + (3 + random.nextInt(500)));
        rate(deal, "0.0" + (1 + random.nextInt(98)), random.nextBoolean() ? "합계" : null);
        price(deal, String.valueOf(1 + random.nextInt(50_000)));
        Dealt.OfLine line = desk.deals().show(deal).lines().get(0);
        int left = line.quantity().intValue();
        YearMonth month = DECEMBER;
        while (left > 0) {
            int part = 1 + random.nextInt(left);
            happen(deal, Event.PAYMENT, part, month.atDay(1 + random.nextInt(28)));
            left -= part;
            month = random.nextBoolean() ? month : month.plusMonths(1);
        }
        Won commission = Won.ZERO;
        Won commissionTax = Won.ZERO;
        Won purchase = Won.ZERO;
        Won paid = Won.ZERO;
        for (YearMonth each = DECEMBER; !each.isAfter(month); each = each.plusMonths(1)) {
            Settled.OfMember member = desk.settlements().month("E1", each);
            paid = paid.plus(SettlementBook.sum(member.entries(), Settled.Entry::supplyWon));
            commission = commission.plus(SettlementBook.sum(member.entries(), Settled.Entry::commissionWon));
            commissionTax = commissionTax.plus(SettlementBook.sum(member.entries(), Settled.Entry::commissionTaxWon));
            purchase = purchase.plus(SettlementBook.sum(member.entries(), Settled.Entry::purchaseWon));
        }
        Settled.OfDeal whole = desk.settlements().deal(deal);
        assertEquals(line.supplyWon(), paid);
        if (resale) {
            assertEquals(whole.lines().get(0).purchaseWon(), purchase);
        } else {
            assertEquals(whole.commissionWon(), commission);
            assertEquals(whole.commissionTaxWon(), commissionTax);
        }
        assertEquals(
                Won.ZERO,
                desk.deals().show(deal).lines().get(0).coveredWon(Event.PAYMENT).minus(paid));
    }

    /** However the lines are taxed and invoiced, each invoice is of one way of taxing and all add up to what was invoiced. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void invoicesNeverMixExemptAndTaxableAndAddUp(long seed) {
        Random random = new Random(seed);
        String deal = award(DealRole.RESALE, "1=P1@" + (1 + random.nextInt(9_999)) + "*30", "3=P3*7");
        String seller = desk.deals().show(deal).supplier();
        for (int line : new int[] {1, 2}) {
            int left = line == 1 ? 30 : 7;
            while (left > 0) {
                int part = 1 + random.nextInt(left);
                happen(deal, line, Event.INVOICE, part, DECEMBER.atDay(1 + random.nextInt(3)));
                left -= part;
            }
        }
        TaxInvoices.Prepared prepared = desk.taxInvoices().write(null, DECEMBER, null, out.resolve("tax.xlsx"));
        assertTrue(prepared.invoices().stream().allMatch(each -> each.supplier().equals(seller)));
        for (TaxInvoices.Invoice each : prepared.invoices()) {
            assertEquals(each.taxType() == TaxType.EXEMPT ? "계산서" : "세금계산서", each.paper());
            assertEquals(each.taxType() == TaxType.EXEMPT, each.taxWon().value() == 0);
        }
        Dealt.OfDeal whole = desk.deals().show(deal);
        assertEquals(whole.supplyWon(), SettlementBook.sum(prepared.invoices(), TaxInvoices.Invoice::supplyWon));
        assertEquals(whole.taxWon(), SettlementBook.sum(prepared.invoices(), TaxInvoices.Invoice::taxWon));
    }

    @Test
    void invoicesCommissionToTheMember() {
        String deal = award(DealRole.BROKERAGE, "1=P1*30");
        rate(deal, "0.05", null);
        happen(deal, Event.PAYMENT, 30, DECEMBER.atDay(5));
        TaxInvoices.Invoice invoice = desk.taxInvoices()
                .write(null, DECEMBER, null, out.resolve("tax.xlsx"))
                .invoices()
                .get(0);
        assertEquals("한들현수막 협동조합", invoice.buyer());
        assertEquals(Won.of(52_500), invoice.supplyWon());
        assertEquals(Won.of(5_250), invoice.taxWon());
        assertTrue(BookText.of(out.resolve("tax.xlsx")).contains("2026-12 중개수수료"));
    }

    private List<String> codes(YearMonth month) {
        return desk.settlements().check(month).stream().map(Problem::code).toList();
    }

    private void rate(String number, String rate, String base) {
        desk.store().write("work.start", List.of(), tx -> {
            Deal deal = tx.deals().one("number", number).orElseThrow();
            Map<String, String> extra = base == null ? Map.of() : Map.of("수수료기준", base);
            return tx.deals()
                    .save(Shape.of(Deal.class)
                            .with(deal, Map.of("commissionRate", new BigDecimal(rate), "extra", extra)));
        });
    }

    private void price(String number, String price) {
        desk.store().write("work.start", List.of(), tx -> {
            Deal deal = tx.deals().one("number", number).orElseThrow();
            DealLine line = tx.dealLines().where("deal", deal.id()).get(0);
            return tx.dealLines().save(Shape.of(DealLine.class).with(line, "extra", Map.of("매입단가", price)));
        });
    }

    private void happen(String deal, Event event, int quantity, LocalDate on) {
        happen(deal, 1, event, quantity, on);
    }

    private void happen(String deal, int line, Event event, int quantity, LocalDate on) {
        desk.deals().record(deal, new Deals.Happening(event, line, BigDecimal.valueOf(quantity), on, false));
    }

    private String award(DealRole role, String... picks) {
        return SmallWorld.award(desk, role, new Awarding.Terms(LocalDate.of(2026, 12, 1), null, null, null), picks);
    }
}
