package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.CallOff;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** What of contracts is open in quantity and won, by contract, agency and supplier. Rows of bought history are not asked. */
public final class OpenDeals {
    /** Column beside those of 계약: 단가 where only what is called off is ordered. */
    static final String FORM = "계약형태";

    /** Column beside those of 계약: 월 where something is done every month of the period. */
    static final String RHYTHM = "회차";

    private static final String BY_UNIT_PRICE = "단가";
    private static final String MONTHLY = "월";

    private final Store store;

    public OpenDeals(Store store) {
        this.store = store;
    }

    /**
     * What of a line is open. Quantities are null where the line has none; won are without VAT.
     *
     * @param calledOff what was called off; null for lines that are ordered as a whole
     * @param undelivered of what was ordered or called off
     */
    public record OfLine(
            int line,
            String item,
            String unit,
            BigDecimal quantity,
            BigDecimal calledOff,
            BigDecimal undelivered,
            Won undeliveredWon,
            Won uninvoicedWon,
            Won unpaidWon) {}

    /**
     * @param late whether something is undelivered after the due date
     * @param missingMonths months of a monthly service that are over and without delivery, such as 2026-05
     */
    public record OfDeal(
            String dealNo,
            String agency,
            String supplier,
            LocalDate dueDate,
            boolean late,
            Integer amendment,
            List<String> missingMonths,
            List<OfLine> lines) {

        Won sum(Function<OfLine, Won> amount) {
            return SettlementBook.sum(lines, amount);
        }
    }

    /** Sums of several contracts. */
    public record Sum(String name, int deals, Won undeliveredWon, Won uninvoicedWon, Won unpaidWon) {}

    public record Answer(List<OfDeal> deals, List<Sum> byAgency, List<Sum> bySupplier) {}

    /**
     * By number of the contract, the sums by name.
     *
     * @param agencyKey null for all
     * @param enterpriseKey null for all
     */
    public Answer open(String agencyKey, String enterpriseKey) {
        return store.read(tx -> {
            Agency agency = agencyKey == null ? null : Keys.agency(tx, agencyKey);
            Enterprise supplier = enterpriseKey == null ? null : Keys.enterprise(tx, enterpriseKey);
            List<Deal> deals = tx.deals().where("flat", false).stream()
                    .filter(each -> agency == null || agency.id().equals(each.agency()))
                    .filter(each -> supplier == null || supplier.id().equals(each.supplier()))
                    .toList();
            List<OfDeal> open = open(tx, deals);
            return new Answer(open, sums(open, OfDeal::agency), sums(open, OfDeal::supplier));
        });
    }

    private static List<Sum> sums(Collection<OfDeal> deals, Function<OfDeal, String> by) {
        Map<String, List<OfDeal>> groups =
                deals.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(each -> new Sum(
                        each.getKey(),
                        each.getValue().size(),
                        SettlementBook.sum(each.getValue(), one -> one.sum(OfLine::undeliveredWon)),
                        SettlementBook.sum(each.getValue(), one -> one.sum(OfLine::uninvoicedWon)),
                        SettlementBook.sum(each.getValue(), one -> one.sum(OfLine::unpaidWon))))
                .toList();
    }

    private static List<OfDeal> open(Tx tx, List<Deal> deals) {
        SettlementBook book = SettlementBook.of(tx, deals);
        List<Id<DealLine>> ids = book.deals().stream()
                .flatMap(each -> book.lines(each).stream())
                .map(DealLine::id)
                .toList();
        Map<Id<DealLine>, BigDecimal> called = new HashMap<>();
        tx.table(CallOff.class)
                .in("dealLine", ids)
                .forEach(each -> called.merge(each.dealLine(), each.quantity(), BigDecimal::add));
        Map<Id<Enterprise>, Enterprise> suppliers =
                tx.enterprises().byId(deals.stream().map(Deal::supplier).collect(Collectors.toSet()));
        LocalDate today = tx.session().today();
        List<OfDeal> open = new ArrayList<>();
        for (Deal deal : book.deals()) {
            boolean byCalls = BY_UNIT_PRICE.equals(deal.extra().get(FORM));
            List<OfLine> lines = book.lines(deal).stream()
                    .map(each -> line(book, each, byCalls, called.get(each.id())))
                    .filter(OpenDeals::isOpen)
                    .toList();
            List<String> missing = missingMonths(book, deal, today);
            if (!lines.isEmpty() || !missing.isEmpty()) {
                boolean undelivered =
                        lines.stream().anyMatch(each -> each.undeliveredWon().value() > 0);
                boolean late =
                        undelivered && deal.dueDate() != null && deal.dueDate().isBefore(today);
                open.add(new OfDeal(
                        deal.number(),
                        book.agency(deal).name(),
                        suppliers.get(deal.supplier()).name(),
                        deal.dueDate(),
                        late,
                        deal.amendment(),
                        missing,
                        lines));
            }
        }
        return open;
    }

    private static boolean isOpen(OfLine line) {
        return line.undeliveredWon().value() != 0
                || line.uninvoicedWon().value() != 0
                || line.unpaidWon().value() != 0
                || line.undelivered() != null && line.undelivered().signum() != 0;
    }

    private static OfLine line(SettlementBook book, DealLine line, boolean byCalls, BigDecimal calledOff) {
        Covered delivered = book.covered(line, Event.DELIVERY);
        if (!byCalls && calledOff == null
                || line.quantity() == null
                || line.quantity().signum() <= 0) {
            boolean done = !delivered.isOpen();
            return new OfLine(
                    line.line(),
                    line.item(),
                    line.unit(),
                    line.quantity(),
                    null,
                    done && line.quantity() != null ? BigDecimal.ZERO : delivered.openQuantity(),
                    done ? Won.ZERO : delivered.openSupply(),
                    open(book, line, Event.INVOICE),
                    open(book, line, Event.PAYMENT));
        }
        BigDecimal called = calledOff == null ? BigDecimal.ZERO : calledOff;
        BigDecimal done = line.quantity().subtract(delivered.openQuantity());
        BigDecimal rest = called.subtract(done).max(BigDecimal.ZERO);
        Won worth = done(book, line, Event.DELIVERY);
        return new OfLine(
                line.line(),
                line.item(),
                line.unit(),
                line.quantity(),
                called,
                rest,
                Covered.share(line.supply(), rest, line.quantity()),
                worth.minus(done(book, line, Event.INVOICE)),
                worth.minus(done(book, line, Event.PAYMENT)));
    }

    private static Won open(SettlementBook book, DealLine line, Event event) {
        Covered covered = book.covered(line, event);
        return covered.isOpen() ? covered.openSupply() : Won.ZERO;
    }

    private static Won done(SettlementBook book, DealLine line, Event event) {
        return line.supply().minus(book.covered(line, event).openSupply());
    }

    /** Of a monthly service: months of the period that have ended and in which nothing was delivered. */
    private static List<String> missingMonths(SettlementBook book, Deal deal, LocalDate today) {
        if (!MONTHLY.equals(deal.extra().get(RHYTHM)) || deal.periodStart() == null) {
            return List.of();
        }
        List<YearMonth> delivered = book.lines(deal).stream()
                .flatMap(each -> book.events(each).stream())
                .filter(each -> each.event() == Event.DELIVERY && each.on() != null)
                .map(Fulfilment::on)
                .map(YearMonth::from)
                .toList();
        YearMonth end = YearMonth.from(today).minusMonths(1);
        if (deal.periodEnd() != null && deal.periodEnd().isBefore(end.atEndOfMonth())) {
            end = YearMonth.from(deal.periodEnd());
        }
        List<String> missing = new ArrayList<>();
        for (YearMonth each = YearMonth.from(deal.periodStart()); !each.isAfter(end); each = each.plusMonths(1)) {
            if (!delivered.contains(each)) {
                missing.add(each.toString());
            }
        }
        return missing;
    }
}
