package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDealsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private Desk desk;
    private String deal;

    @BeforeEach
    void award() {
        desk = SmallWorld.open(folder);
        deal = SmallWorld.award(
                desk,
                DealRole.BROKERAGE,
                new Awarding.Terms(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 22), null, null),
                "1=P1*30");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void saysWhatIsOpenInQuantityAndWonAndWhatIsLate() {
        happen(Event.DELIVERY, 10);
        OpenDeals.OfDeal open = desk.openDeals().open("A001", "E1").deals().get(0);
        assertTrue(open.late());
        OpenDeals.OfLine line = open.lines().get(0);
        assertEquals(0, BigDecimal.valueOf(20).compareTo(line.undelivered()));
        assertEquals(Won.of(700_000), line.undeliveredWon());
        assertEquals(Won.of(1_050_000), line.unpaidWon());
        OpenDeals.Answer all = desk.openDeals().open(null, null);
        assertEquals(Won.of(700_000), all.byAgency().get(0).undeliveredWon());
        assertEquals("한들현수막 협동조합", all.bySupplier().get(0).name());
        assertEquals(List.of(), desk.openDeals().open(null, "E2").deals());
    }

    @Test
    void hasNothingOpenWhereAllIsDone() {
        for (Event each : Event.values()) {
            happen(each, 30);
        }
        assertEquals(List.of(), desk.openDeals().open(null, null).deals());
    }

    @Test
    void ordersOnlyWhatIsCalledOffFromAContractByUnitPrice() {
        extra("계약형태", "단가");
        assertEquals(List.of(), desk.openDeals().open(null, null).deals(), "an estimate is no order");
        desk.contractChanges().call(deal, new ContractChanges.Call(1, BigDecimal.valueOf(12), DAY, null, null));
        desk.contractChanges().call(deal, new ContractChanges.Call(1, BigDecimal.valueOf(8), DAY, null, null));
        happen(Event.DELIVERY, 15);
        OpenDeals.OfLine line =
                desk.openDeals().open(null, null).deals().get(0).lines().get(0);
        assertEquals(0, BigDecimal.valueOf(20).compareTo(line.calledOff()));
        assertEquals(0, BigDecimal.valueOf(5).compareTo(line.undelivered()));
        assertEquals(Won.of(525_000), line.unpaidWon(), "of what was delivered");
    }

    @Test
    void namesTheMonthsOfAMonthlyServiceThatAreMissing() {
        desk.store().write("work.start", List.of(), tx -> {
            Deal record = tx.deals().one("number", deal).orElseThrow();
            Map<String, Object> fields = new HashMap<>();
            fields.put("periodStart", LocalDate.of(2026, 8, 1));
            fields.put("periodEnd", LocalDate.of(2026, 12, 31));
            fields.put("extra", Map.of("회차", "월"));
            return tx.deals().save(Shape.of(Deal.class).with(record, fields));
        });
        desk.deals()
                .record(deal, new Deals.Happening(Event.DELIVERY, 1, BigDecimal.TEN, LocalDate.of(2026, 9, 30), false));
        assertEquals(
                List.of("2026-08", "2026-10"),
                desk.openDeals().open(null, null).deals().get(0).missingMonths());
    }

    @Test
    void changesALineAndNeverBelowWhatHasHappened() {
        happen(Event.DELIVERY, 10);
        Dealt.OfDeal changed = desk.contractChanges()
                .change(deal, change(BigDecimal.valueOf(40)))
                .deals()
                .get(0);
        assertEquals(Won.of(1_400_000), changed.supplyWon());
        assertEquals(Won.of(140_000), changed.taxWon());
        Deal record = desk.store().read(tx -> tx.deals().one("number", deal).orElseThrow());
        assertEquals(1, record.amendment());
        assertTrue(record.note().contains("제1차 변경 2026-11-20: 1번 줄 30×35000 → 40×35000 (더 필요)"), record.note());
        DeskException refused = assertThrows(
                DeskException.class, () -> desk.contractChanges().change(deal, change(BigDecimal.valueOf(9))));
        assertEquals("deal.changedBelow", refused.problem().code());
        happen(Event.DELIVERY, 30);
        assertEquals(Won.of(1_400_000), desk.deals().show(deal).lines().get(0).coveredWon(Event.DELIVERY));
    }

    /** Whatever happens, what is done and what is open come to what was ordered, by contract, agency and supplier. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsDoneAndWhatIsOpenAddUpToTheOrder(long seed) {
        Random random = new Random(seed);
        Map<Event, Integer> done = new EnumMap<>(Event.class);
        for (int i = 0; i < 12; i++) {
            Event event = List.of(Event.DELIVERY, Event.INVOICE, Event.PAYMENT).get(random.nextInt(3));
            int left = 30 - done.getOrDefault(event, 0);
            if (left > 0) {
                int part = 1 + random.nextInt(Math.min(left, 7));
                happen(event, part);
                done.merge(event, part, Integer::sum);
            } else {
                DeskException refused = assertThrows(DeskException.class, () -> happen(event, 1));
                assertEquals("deal.nothingOpen", refused.problem().code());
            }
        }
        OpenDeals.Answer answer = desk.openDeals().open(null, null);
        Dealt.OfLine line = desk.deals().show(deal).lines().get(0);
        OpenDeals.OfLine open = answer.deals().get(0).lines().get(0);
        assertEquals(line.supplyWon(), line.coveredWon(Event.DELIVERY).plus(open.undeliveredWon()));
        assertEquals(line.supplyWon(), line.coveredWon(Event.INVOICE).plus(open.uninvoicedWon()));
        assertEquals(line.supplyWon(), line.coveredWon(Event.PAYMENT).plus(open.unpaidWon()));
        for (OpenDeals.Sum each :
                List.of(answer.byAgency().get(0), answer.bySupplier().get(0))) {
            assertEquals(open.undeliveredWon(), each.undeliveredWon());
            assertEquals(open.uninvoicedWon(), each.uninvoicedWon());
            assertEquals(open.unpaidWon(), each.unpaidWon());
        }
    }

    private static ContractChanges.Change change(BigDecimal quantity) {
        return new ContractChanges.Change(1, quantity, null, null, DAY, "더 필요");
    }

    private void extra(String heading, String value) {
        desk.store().write("work.start", List.of(), tx -> {
            Deal record = tx.deals().one("number", deal).orElseThrow();
            return tx.deals().save(Shape.of(Deal.class).with(record, "extra", Map.of(heading, value)));
        });
    }

    private void happen(Event event, int quantity) {
        desk.deals().record(deal, new Deals.Happening(event, 1, BigDecimal.valueOf(quantity), DAY, false));
    }
}
