package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Store.Written;
import kr.gachi.desk.store.Tx;

/** What happens to deals after the contract: deliveries to payments, in parts or whole, and refunds. */
public final class Deals {
    private final Store store;

    public Deals(Store store) {
        this.store = store;
    }

    /**
     * Something that happened.
     *
     * @param line null for all lines on which it is open
     * @param quantity null for all that is open
     * @param on null means today
     * @param over whether more than is open is meant
     */
    public record Happening(Event event, Integer line, BigDecimal quantity, LocalDate on, boolean over) {}

    /** By number. */
    public List<Dealt.OfDeal> list() {
        return store.read(tx -> tx.deals().all().stream()
                .sorted(Comparator.comparing(Deal::number))
                .map(new DealViews(tx)::of)
                .toList());
    }

    public Dealt.OfDeal show(String number) {
        return store.read(tx -> new DealViews(tx).of(deal(tx, number)));
    }

    public Dealt.Changed record(String number, Happening happening) {
        Written<Dealt.OfDeal> written =
                store.write("work.deal.event", List.of(number, happening.event().word()), tx -> {
                    Deal deal = deal(tx, number);
                    record(tx, deal, happening);
                    advance(tx, deal, happening.event());
                    return new DealViews(tx).of(deal);
                });
        return new Dealt.Changed(written.workNumber(), List.of(written.result()));
    }

    /**
     * Takes back a part of a line: a line of its own with negative amounts that names the original. What had happened to
     * the original happens to it on the same day, so that a payment is taken back where it was counted.
     *
     * @param on null means today
     */
    public Dealt.Changed refund(String number, int lineNo, BigDecimal quantity, LocalDate on) {
        Written<Dealt.OfDeal> written = store.write("work.deal.refund", List.of(number, String.valueOf(lineNo)), tx -> {
            Deal deal = deal(tx, number);
            refund(
                    tx,
                    deal,
                    line(tx, deal, lineNo),
                    quantity,
                    on == null ? tx.session().today() : on);
            return new DealViews(tx).of(deal);
        });
        return new Dealt.Changed(written.workNumber(), List.of(written.result()));
    }

    private static void record(Tx tx, Deal deal, Happening happening) {
        List<DealLine> lines =
                happening.line() == null ? DealViews.lines(tx, deal) : List.of(line(tx, deal, happening.line()));
        if (happening.quantity() != null && lines.size() != 1) {
            throw new DeskException(Problem.error("deal.lineNeeded", deal.number()));
        }
        Map<Id<DealLine>, List<Fulfilment>> events = DealViews.events(tx, lines);
        List<Fulfilment> fresh = new ArrayList<>();
        List<DealLine> moved = new ArrayList<>();
        for (DealLine line : lines) {
            Covered covered = DealViews.covered(line, events, happening.event());
            if (covered.isOpen() || happening.over()) {
                Covered.Part part = part(deal, covered, happening);
                fresh.add(fulfilment(tx, line, happening.event(), happening.on(), part));
                moved.add(line);
            }
        }
        if (fresh.isEmpty()) {
            throw new DeskException(Problem.error(
                    "deal.nothingOpen", deal.number(), happening.event().word()));
        }
        tx.fulfilments().saveAll(fresh);
        joinFacts(tx, deal, moved);
    }

    private static Covered.Part part(Deal deal, Covered covered, Happening happening) {
        if (happening.quantity() == null || covered.openQuantity() == null) {
            return covered.rest();
        }
        BigDecimal quantity =
                covered.line().quantity().signum() < 0 ? happening.quantity().negate() : happening.quantity();
        if (quantity.abs().compareTo(covered.openQuantity().abs()) > 0 && !happening.over()) {
            throw new DeskException(Problem.error(
                    "deal.moreThanOpen",
                    deal.number(),
                    covered.line().line(),
                    happening.event().word(),
                    covered.openQuantity()));
        }
        return covered.part(quantity);
    }

    private static Fulfilment fulfilment(Tx tx, DealLine line, Event event, LocalDate on, Covered.Part part) {
        return new Fulfilment(
                Id.random(),
                0,
                line.id(),
                event,
                on == null ? tx.session().today() : on,
                part.quantity(),
                part.supply(),
                part.tax(),
                null,
                Map.of(),
                null);
    }

    /** A renewal between contract and payment comes in, nothing that was frozen changes; imported history has no copy. */
    private static void joinFacts(Tx tx, Deal deal, List<DealLine> lines) {
        Facts today = new Suppliers(tx, tx.session().today()).facts(deal.supplier());
        tx.dealLines()
                .saveAll(lines.stream()
                        .filter(each -> each.facts() != null)
                        .filter(each -> !each.facts().joinedBy(today).equals(each.facts()))
                        .map(each -> Shape.of(DealLine.class)
                                .with(each, "facts", each.facts().joinedBy(today)))
                        .toList());
    }

    private static void refund(Tx tx, Deal deal, DealLine line, BigDecimal quantity, LocalDate on) {
        if (line.original() != null
                || line.quantity() == null
                || line.quantity().signum() <= 0) {
            throw new DeskException(Problem.error("deal.notRefundable", deal.number(), line.line()));
        }
        DealLine original = line.purchaseNo() == null
                ? tx.dealLines()
                        .save(Shape.of(DealLine.class).with(line, "purchaseNo", Awarding.purchaseNo(deal, line.line())))
                : line;
        List<DealLine> before = tx.dealLines().where("original", original.purchaseNo());
        BigDecimal taken = before.stream()
                .map(each -> each.quantity() == null
                        ? BigDecimal.ZERO
                        : each.quantity().negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal open = original.quantity().subtract(taken);
        if (quantity.signum() <= 0 || quantity.compareTo(open) > 0) {
            throw new DeskException(Problem.error("deal.refundTooMuch", deal.number(), line.line(), open));
        }
        BigDecimal soFar = taken.add(quantity);
        Won supply = back(
                original.supply(),
                soFar,
                original,
                before.stream().map(DealLine::supply).toList());
        boolean taxKnown = original.tax() != null && before.stream().allMatch(each -> each.tax() != null);
        Won tax = taxKnown
                ? back(
                        original.tax(),
                        soFar,
                        original,
                        before.stream().map(DealLine::tax).toList())
                : null;
        int number = DealViews.lines(tx, deal).stream()
                        .mapToInt(DealLine::line)
                        .max()
                        .orElse(0)
                + 1;
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("id", Id.random());
        changes.put("version", 0);
        changes.put("line", number);
        changes.put("purchaseNo", Awarding.purchaseNo(deal, number));
        changes.put("quantity", quantity.negate());
        changes.put("supply", supply);
        changes.put("tax", tax);
        changes.put("contractDate", on);
        changes.put("original", original.purchaseNo());
        changes.put("origin", null);
        DealLine refund = tx.dealLines().save(Shape.of(DealLine.class).with(original, changes));
        Covered.Part whole = new Covered.Part(refund.quantity(), refund.supply(), refund.tax());
        tx.fulfilments()
                .saveAll(DealViews.events(tx, List.of(original)).getOrDefault(original.id(), List.of()).stream()
                        .map(Fulfilment::event)
                        .distinct()
                        .map(event -> fulfilment(tx, refund, event, on, whole))
                        .toList());
    }

    /** What this refund takes back, so that all refunds so far come to their share of the line. */
    private static Won back(Won amount, BigDecimal soFar, DealLine original, List<Won> before) {
        Won earlier = before.stream().reduce(Won.ZERO, Won::plus);
        return Covered.share(amount, soFar, original.quantity()).negate().minus(earlier);
    }

    /** A request has come as far as all its deals have. */
    private static void advance(Tx tx, Deal deal, Event event) {
        Optional<RequestStage> stage = Optional.ofNullable(
                switch (event) {
                    case DELIVERY -> RequestStage.DELIVERED;
                    case INSPECTION -> RequestStage.INSPECTED;
                    case PAYMENT -> RequestStage.SETTLED;
                    case INVOICE, RESOLUTION -> null;
                });
        if (deal.request() == null || stage.isEmpty()) {
            return;
        }
        List<DealLine> lines = tx.dealLines()
                .in(
                        "deal",
                        tx.deals().where("request", deal.request()).stream()
                                .map(Deal::id)
                                .toList());
        Map<Id<DealLine>, List<Fulfilment>> events = DealViews.events(tx, lines);
        if (lines.stream()
                .noneMatch(each -> DealViews.covered(each, events, event).isOpen())) {
            Stages.reach(tx, tx.requests().get(deal.request()), stage.get());
        }
    }

    static Deal deal(Tx tx, String number) {
        return tx.deals()
                .one("number", number)
                .orElseThrow(() -> new DeskException(Problem.error("deal.unknown", number)));
    }

    static DealLine line(Tx tx, Deal deal, int number) {
        return DealViews.lines(tx, deal).stream()
                .filter(each -> each.line() == number)
                .findFirst()
                .orElseThrow(() -> new DeskException(Problem.error("deal.lineUnknown", deal.number(), number)));
    }
}
