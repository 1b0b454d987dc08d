package kr.gachi.desk.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.store.Tx;

/** Shows deals with what happened to their lines and what is open. */
final class DealViews {
    private final Tx tx;

    DealViews(Tx tx) {
        this.tx = tx;
    }

    static List<DealLine> lines(Tx tx, Deal deal) {
        return tx.dealLines().where("deal", deal.id()).stream()
                .sorted(Comparator.comparingInt(DealLine::line))
                .toList();
    }

    /** What happened to lines, in the order of the days. */
    static Map<Id<DealLine>, List<Fulfilment>> events(Tx tx, List<DealLine> lines) {
        return tx.fulfilments().in("dealLine", lines.stream().map(DealLine::id).toList()).stream()
                .sorted(Comparator.comparing(Fulfilment::on, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Fulfilment::event)
                        .thenComparing(Fulfilment::id))
                .collect(Collectors.groupingBy(Fulfilment::dealLine));
    }

    static Covered covered(DealLine line, Map<Id<DealLine>, List<Fulfilment>> events, Event event) {
        return new Covered(
                line,
                events.getOrDefault(line.id(), List.of()).stream()
                        .filter(each -> each.event() == event)
                        .toList());
    }

    Dealt.OfDeal of(Deal deal) {
        List<DealLine> lines = lines(tx, deal);
        Map<Id<DealLine>, List<Fulfilment>> events = events(tx, lines);
        Enterprise supplier = tx.enterprises().get(deal.supplier());
        Won supply = lines.stream().map(DealLine::supply).reduce(Won.ZERO, Won::plus);
        boolean known = lines.stream().map(DealLine::tax).allMatch(Objects::nonNull);
        Won tax = known ? lines.stream().map(DealLine::tax).reduce(Won.ZERO, Won::plus) : null;
        return new Dealt.OfDeal(
                deal.number(),
                tx.agencies().get(deal.agency()).name(),
                supplier.name(),
                Matched.number(supplier),
                deal.role(),
                deal.requestNumber(),
                deal.quoteNumber(),
                deal.contractDate(),
                deal.dueDate(),
                deal.method(),
                deal.article(),
                supply,
                tax,
                known ? supply.plus(tax) : null,
                lines.stream().map(each -> line(each, events)).toList());
    }

    private static Dealt.OfLine line(DealLine line, Map<Id<DealLine>, List<Fulfilment>> events) {
        List<Dealt.Open> open = new ArrayList<>();
        for (Event event : Event.values()) {
            Covered covered = covered(line, events, event);
            if (covered.isOpen()) {
                Covered.Part rest = covered.rest();
                open.add(new Dealt.Open(event, rest.quantity(), rest.supply(), rest.tax()));
            }
        }
        return new Dealt.OfLine(
                line.line(),
                line.purchaseNo(),
                line.kind(),
                line.item(),
                line.spec(),
                line.itemCode(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.taxType(),
                line.supply(),
                line.tax(),
                line.ownProduction(),
                line.original(),
                events.getOrDefault(line.id(), List.of()).stream()
                        .map(each ->
                                new Dealt.Happened(each.event(), each.on(), each.quantity(), each.supply(), each.tax()))
                        .toList(),
                open);
    }
}
