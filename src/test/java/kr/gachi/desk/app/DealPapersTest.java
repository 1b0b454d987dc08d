package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.PaperKind;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.store.Contents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealPapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @TempDir
    Path folder;

    @TempDir
    Path out;

    private Desk desk;
    private String deal;

    @BeforeEach
    void award() {
        desk = SmallWorld.open(folder);
        deal = award(DealRole.BROKERAGE, "1=P1*30");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void numbersAPaperOnceAndKeepsItAsItWentOut() throws IOException {
        assertNotNull(print(PaperKind.DELIVERY_NOTE, null, "a.xlsx"));
        assertNull(print(PaperKind.DELIVERY_NOTE, null, "b.xlsx"), "the same paper again is no work");
        assertArrayEquals(bytes("a.xlsx"), bytes("b.xlsx"));
        deliver(10);
        assertNotNull(print(PaperKind.DELIVERY_NOTE, DAY, "part.xlsx"));
        List<Attachment> kept = kept();
        assertEquals(
                List.of(deal + "-납품서-1", deal + "-납품서-2"),
                kept.stream().map(Attachment::number).sorted().toList());
        for (Attachment each : kept) {
            byte[] content = desk.store().read(tx -> new Contents(desk.store().location()).read(tx, each.sha256()));
            assertArrayEquals(bytes(each.number().endsWith("1") ? "a.xlsx" : "part.xlsx"), content);
        }
    }

    @Test
    void keepsThePagesUnderTheNumberOfTheSheet() throws IOException {
        Path pdf = out.resolve("a.pdf");
        DealPapers.Order order = new DealPapers.Order(deal, PaperKind.STATEMENT, null, null);
        assertNotNull(desk.dealPapers().print(order, out.resolve("a.xlsx"), pdf));
        byte[] first = bytes("a.pdf");
        assertNull(desk.dealPapers().print(order, out.resolve("a.xlsx"), pdf), "the same paper again is no work");
        assertArrayEquals(first, bytes("a.pdf"));
        assertEquals(
                List.of(deal + "-거래명세서-1", deal + "-거래명세서-1"),
                kept().stream().map(Attachment::number).toList());
        deliver(10);
        print(PaperKind.STATEMENT, DAY, "part.xlsx");
        assertEquals(
                1, kept().stream().filter(each -> each.number().endsWith("-2")).count());
    }

    @Test
    void leavesWhatWentOutAsItIsWhenTheContractChanges() throws IOException {
        print(PaperKind.BILL, null, "before.xlsx");
        byte[] sent = bytes("before.xlsx");
        desk.contractChanges()
                .change(deal, new ContractChanges.Change(1, BigDecimal.valueOf(40), null, null, DAY, null));
        print(PaperKind.BILL, null, "after.xlsx");
        assertTrue(BookText.of(out.resolve("after.xlsx")).contains("제1차 변경"));
        Attachment first = kept().stream()
                .filter(each -> each.number().endsWith("-1"))
                .findFirst()
                .orElseThrow();
        assertArrayEquals(
                sent, desk.store().read(tx -> new Contents(desk.store().location()).read(tx, first.sha256())));
    }

    @Test
    void refusesAPaperOfADayOnWhichNothingHappened() {
        DeskException refused = assertThrows(DeskException.class, () -> print(PaperKind.STATEMENT, DAY, "x.xlsx"));
        assertEquals("deal.nothingOn", refused.problem().code());
        assertFalse(Files.exists(out.resolve("x.xlsx")));
        assertEquals(List.of(), kept());
    }

    @Test
    void printsEveryPaperOfADeal() {
        for (PaperKind kind : PaperKind.values()) {
            assertNotNull(print(kind, null, kind.name() + ".xlsx"));
        }
        assertEquals(PaperKind.values().length, kept().size());
    }

    @Test
    void listsThePapersThatAreSentInTheCoverLetter() {
        DeskException refused = assertThrows(DeskException.class, () -> print(PaperKind.COVER_LETTER, null, "x.xlsx"));
        assertEquals("deal.nothingEnclosed", refused.problem().code());
        print(PaperKind.BILL, null, "bill.xlsx");
        print(PaperKind.ORDER, null, "order.xlsx");
        print(PaperKind.COVER_LETTER, null, "cover.xlsx");
        String text = BookText.of(out.resolve("cover.xlsx"));
        assertTrue(text.contains(deal + "-청구서-1"), text);
        assertFalse(text.contains("발주서"), "the order is no matter of the agency: " + text);
    }

    @Test
    void keepsTheMarginOffTheSettlementOfAMaker() {
        deal = award(DealRole.RESALE, "1=P1*30");
        desk.store().write("work.start", List.of(), tx -> {
            DealLine line = tx.dealLines()
                    .where("deal", tx.deals().one("number", deal).orElseThrow().id())
                    .get(0);
            return tx.dealLines().save(Shape.of(DealLine.class).with(line, "extra", Map.of("매입단가", "30000")));
        });
        desk.deals().record(deal, new Deals.Happening(Event.PAYMENT, null, null, DAY, false));
        print(PaperKind.SETTLEMENT, null, "settled.xlsx");
        String text = BookText.of(out.resolve("settled.xlsx"));
        assertTrue(text.contains("한들현수막 협동조합 귀중"), text);
        assertTrue(text.contains("일금 구십구만원정"), text);
        assertFalse(text.contains("1,050,000") || text.contains("35,000"), "what it was sold for: " + text);
    }

    @Test
    void billsTaxableAndExemptOnPapersOfTheirOwn() {
        deal = award(DealRole.RESALE, "1=P1*30", "3=P3*7");
        DealPapers.Order taxed = new DealPapers.Order(deal, PaperKind.BILL, null, null, TaxType.TAXABLE);
        DealPapers.Order exempt = new DealPapers.Order(deal, PaperKind.BILL, null, null, TaxType.EXEMPT);
        desk.dealPapers().print(taxed, out.resolve("taxed.xlsx"));
        desk.dealPapers().print(exempt, out.resolve("exempt.xlsx"));
        assertFalse(BookText.of(out.resolve("taxed.xlsx")).contains("꾸러미"));
        assertFalse(BookText.of(out.resolve("exempt.xlsx")).contains("현수막"));
        DealPapers.Order zero = new DealPapers.Order(deal, PaperKind.BILL, null, null, TaxType.ZERO);
        assertEquals(
                "deal.nothingTaxed",
                assertThrows(DeskException.class, () -> desk.dealPapers().print(zero, out.resolve("zero.xlsx")))
                        .problem()
                        .code());
    }

    @Test
    void ordersWhatIsResoldFromOneMakerAtATime() {
        deal = award(DealRole.RESALE, "1=P1*30", "3=P3*7");
        DeskException refused = assertThrows(DeskException.class, () -> print(PaperKind.ORDER, null, "x.xlsx"));
        assertEquals("deal.makers", refused.problem().code());
        assertNotNull(
                desk.dealPapers().print(new DealPapers.Order(deal, PaperKind.ORDER, 1, null), out.resolve("one.xlsx")));
    }

    private String award(DealRole role, String... picks) {
        Order order = new Order(
                "R001",
                role,
                List.of(picks).stream()
                        .map(each -> Order.Pick.read(each).orElseThrow())
                        .toList(),
                List.of(),
                false,
                1000,
                30);
        String quote = desk.quoting(new Text(Language.KO))
                .create(order)
                .quotes()
                .get(0)
                .quoteNo();
        return desk.awarding()
                .award(quote, new Awarding.Terms(LocalDate.of(2026, 12, 1), null, null, null))
                .deals()
                .get(0)
                .dealNo();
    }

    private void deliver(int quantity) {
        desk.deals().record(deal, new Deals.Happening(Event.DELIVERY, 1, BigDecimal.valueOf(quantity), DAY, false));
    }

    private String print(PaperKind kind, LocalDate on, String file) {
        return desk.dealPapers().print(new DealPapers.Order(deal, kind, null, on), out.resolve(file));
    }

    private byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(out.resolve(file));
    }

    private List<Attachment> kept() {
        return desk.store().read(tx -> tx.attachments().where("owner", "deal:" + deal));
    }
}
