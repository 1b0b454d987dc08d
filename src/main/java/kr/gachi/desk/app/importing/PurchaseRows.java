package kr.gachi.desk.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Tx;

/**
 * 구매 rows: the flat shape in which history arrives. A row without 계약번호 is a deal of its own; its dates become what
 * happened to the whole line.
 */
final class PurchaseRows implements RowKind {
    private static final Shape<Deal> DEAL = Shape.of(Deal.class);
    private static final Shape<DealLine> LINE = Shape.of(DealLine.class);
    private static final List<Event> EVENTS = List.of(Event.values());

    private final Survey survey;
    private final Set<Id<DealLine>> touched = new HashSet<>();

    PurchaseRows(Survey survey) {
        this.survey = survey;
    }

    @Override
    public SheetSpec spec() {
        return Sheets.PURCHASES;
    }

    @Override
    public void store(Tx tx, List<Row> rows) {
        References references = new References(tx);
        rows.forEach(row -> row.takeOver(LINE));
        references.agency(rows, "agency", true);
        references.enterprise(rows, "supplier");
        references.enterpriseByAnyKey(rows, Sheets.MAKER, "maker");
        references.request(rows, false);
        originals(tx, rows);
        rows.forEach(PurchaseRows::sum);

        Standing standing = new Standing(tx, rows);
        Batch batch = new Batch();
        for (Row row : rows) {
            if (!row.isRejected()) {
                take(row, standing, batch);
            }
        }
        tx.deals().saveAll(batch.deals.values());
        tx.dealLines().saveAll(batch.lines.values());
        tx.fulfilments().removeAll(batch.goneEvents);
        tx.fulfilments().saveAll(batch.events);
        rows.forEach(row -> {
            row.problems().forEach(row.count()::tell);
            if (row.isRejected()) {
                row.count().rejected();
            }
        });
    }

    private void originals(Tx tx, List<Row> rows) {
        Set<Object> wanted = References.values(rows, "original");
        Set<String> known = tx.dealLines().in("purchaseNo", wanted).stream()
                .map(DealLine::purchaseNo)
                .collect(Collectors.toSet());
        for (Row row : rows) {
            String original = row.text("original");
            if (original != null && !known.contains(original) && !survey.has(original)) {
                row.tell(Problem.error("reference.purchase", original), "original");
            }
        }
    }

    /** 합계 gives the tax where 세액 is empty, and must agree where it is not. */
    private static void sum(Row row) {
        Won supply = row.value("supply", Won.class);
        Won tax = row.value("tax", Won.class);
        Won total = row.value(Sheets.TOTAL, Won.class);
        if (supply == null || total == null) {
            return;
        }
        if (tax == null) {
            row.set("tax", total.minus(supply));
        } else if (!supply.plus(tax).equals(total)) {
            row.tell(Problem.error("purchase.sumDiffers", supply, tax, total), Sheets.TOTAL);
        }
    }

    private void take(Row row, Standing standing, Batch batch) {
        String purchaseNo = row.text("purchaseNo");
        String dealNumber = row.text(Sheets.DEAL) == null ? purchaseNo : row.text(Sheets.DEAL);
        DealLine line = standing.lineOf(purchaseNo);
        Deal deal = line == null ? standing.deals.get(dealNumber) : standing.dealsById.get(line.deal());
        if (line != null && deal != null && !deal.number().equals(dealNumber)) {
            row.tell(Problem.error("purchase.otherDeal", purchaseNo, deal.number()), Sheets.DEAL);
            return;
        }
        if (deal != null && !agrees(row, deal)) {
            return;
        }
        Deal dealAfter = deal(row, deal, dealNumber);
        if (line == null) {
            line = standing.lineAt(dealAfter.id(), row.value("line", Integer.class));
        }
        DealLine lineAfter = line(row, line, dealAfter, standing);
        if (!touched.add(lineAfter.id())) {
            row.tell(Problem.error("row.sameRecord"));
            return;
        }
        boolean eventsChanged = events(row, lineAfter, deal == null || deal.flat(), standing, batch);
        boolean sameLine = lineAfter.equals(line);
        boolean sameDeal = dealAfter.equals(deal);
        if (sameLine && sameDeal && !eventsChanged) {
            row.countSame();
            return;
        }
        if (!sameDeal) {
            Deal placed = row.placed(DEAL, dealAfter);
            standing.put(placed);
            batch.deals.put(placed.id(), placed);
        }
        DealLine placed = sameLine ? lineAfter : row.placed(LINE, lineAfter);
        standing.put(placed);
        batch.lines.put(placed.id(), placed);
        if (line == null) {
            row.count().fresh();
        } else {
            row.count().changed();
        }
    }

    /** Rows of one contract speak of one agency and one supplier. */
    private static boolean agrees(Row row, Deal deal) {
        if (!deal.agency().equals(row.changes().get("agency"))
                || !deal.supplier().equals(row.changes().get("supplier"))) {
            row.tell(Problem.error("purchase.dealDiffers", deal.number()));
            return false;
        }
        return true;
    }

    private static Deal deal(Row row, Deal known, String number) {
        Deal before = known != null
                ? known
                : DEAL.with(
                        DEAL.blank(Id.of("계약", number)),
                        Map.of("number", number, "flat", true, "role", DealRole.BROKERAGE));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("agency", row.changes().get("agency"));
        values.put("supplier", row.changes().get("supplier"));
        copy(row, values, "department", "method", "article", "quoteNumber");
        if (row.value("role", DealRole.class) != null) {
            values.put("role", row.value("role", DealRole.class));
        }
        if (row.changes().get("request") != null) {
            values.put("request", row.changes().get("request"));
            values.put("requestNumber", row.text(Sheets.REQUEST));
        }
        if (known == null || known.contractDate() == null) {
            copy(row, values, "contractDate");
        }
        return DEAL.with(before, values);
    }

    private static DealLine line(Row row, DealLine known, Deal deal, Standing standing) {
        DealLine before = known;
        if (before == null) {
            Integer number = row.value("line", Integer.class);
            before = LINE.with(
                    LINE.blank(Id.of("구매", row.text("purchaseNo"))),
                    Map.of("deal", deal.id(), "line", number == null ? standing.nextLine(deal.id()) : number));
        }
        Map<String, Object> values = new LinkedHashMap<>(row.changes());
        values.keySet()
                .retainAll(Set.of(
                        "purchaseNo",
                        "kind",
                        "item",
                        "spec",
                        "itemCode",
                        "quantity",
                        "unit",
                        "supply",
                        "tax",
                        "ownProduction",
                        "maker",
                        "original",
                        "note"));
        LocalDate contractDate = row.value("contractDate", LocalDate.class);
        if (contractDate != null) {
            values.put("contractDate", contractDate.equals(deal.contractDate()) ? null : contractDate);
        }
        Map<String, String> extra = new LinkedHashMap<>(before.extra());
        extra.putAll(row.extra());
        values.put("extra", extra);
        return LINE.with(before, values);
    }

    /** A date column is one event of the whole line; where parts were booked, the parts are the better truth. */
    private static boolean events(Row row, DealLine line, boolean flat, Standing standing, Batch batch) {
        boolean changed = false;
        for (Event event : EVENTS) {
            if (!row.draft().fields().containsKey(event.name())) {
                continue;
            }
            LocalDate on = row.value(event.name(), LocalDate.class);
            List<Fulfilment> booked = standing.eventsOf(line.id(), event);
            boolean cleared = row.draft().fields().get(event.name()) instanceof kr.gachi.desk.excel.Reading.Cleared;
            if (on == null && cleared && flat) {
                batch.goneEvents.addAll(booked);
                changed |= !booked.isEmpty();
            } else if (on != null && booked.isEmpty()) {
                batch.events.add(event(line, event, on, row));
                changed = true;
            } else if (on != null
                    && flat
                    && booked.size() == 1
                    && !booked.get(0).on().equals(on)) {
                batch.events.add(Shape.of(Fulfilment.class).with(booked.get(0), "on", on));
                changed = true;
            }
        }
        return changed;
    }

    private static Fulfilment event(DealLine line, Event event, LocalDate on, Row row) {
        Shape<Fulfilment> shape = Shape.of(Fulfilment.class);
        return row.placed(
                shape,
                shape.with(
                        shape.blank(Id.of("이행", line.id() + "/" + event + "/" + on)),
                        Map.of("dealLine", line.id(), "event", event, "on", on)));
    }

    private static void copy(Row row, Map<String, Object> values, String... fields) {
        for (String field : fields) {
            if (row.value(field, Object.class) != null) {
                values.put(field, row.value(field, Object.class));
            }
        }
    }

    /** What the chunk will write. */
    private static final class Batch {
        private final Map<Id<Deal>, Deal> deals = new LinkedHashMap<>();
        private final Map<Id<DealLine>, DealLine> lines = new LinkedHashMap<>();
        private final List<Fulfilment> events = new ArrayList<>();
        private final List<Fulfilment> goneEvents = new ArrayList<>();
    }

    /** What stands already of the deals that the chunk speaks of. */
    private static final class Standing {
        private final Map<String, Deal> deals = new HashMap<>();
        private final Map<Id<Deal>, Deal> dealsById = new HashMap<>();
        private final Map<String, DealLine> byPurchaseNo = new HashMap<>();
        private final Map<Id<Deal>, Map<Integer, DealLine>> lines = new HashMap<>();
        private final Map<Id<DealLine>, List<Fulfilment>> events = new HashMap<>();

        Standing(Tx tx, List<Row> rows) {
            Set<Object> numbers = References.values(rows, Sheets.DEAL);
            numbers.addAll(References.values(rows, "purchaseNo"));
            tx.deals().in("number", numbers).forEach(this::put);
            List<DealLine> named = tx.dealLines().in("purchaseNo", References.values(rows, "purchaseNo"));
            tx.deals().in("id", named.stream().map(DealLine::deal).toList()).forEach(this::put);
            tx.dealLines().in("deal", dealsById.keySet()).forEach(this::put);
            List<Id<DealLine>> ids = lines.values().stream()
                    .flatMap(each -> each.values().stream())
                    .map(DealLine::id)
                    .toList();
            tx.fulfilments()
                    .in("dealLine", ids)
                    .forEach(each -> events.computeIfAbsent(each.dealLine(), key -> new ArrayList<>())
                            .add(each));
        }

        void put(Deal deal) {
            deals.put(deal.number(), deal);
            dealsById.put(deal.id(), deal);
        }

        void put(DealLine line) {
            if (line.purchaseNo() != null) {
                byPurchaseNo.put(line.purchaseNo(), line);
            }
            lines.computeIfAbsent(line.deal(), key -> new HashMap<>()).put(line.line(), line);
        }

        DealLine lineOf(String purchaseNo) {
            return byPurchaseNo.get(purchaseNo);
        }

        DealLine lineAt(Id<Deal> deal, Integer number) {
            return number == null ? null : lines.getOrDefault(deal, Map.of()).get(number);
        }

        int nextLine(Id<Deal> deal) {
            return lines.getOrDefault(deal, Map.of()).keySet().stream()
                            .mapToInt(each -> each)
                            .max()
                            .orElse(0)
                    + 1;
        }

        List<Fulfilment> eventsOf(Id<DealLine> line, Event event) {
            return events.getOrDefault(line, List.of()).stream()
                    .filter(each -> Objects.equals(each.event(), event))
                    .toList();
        }
    }
}
