package kr.gachi.desk.app.lists;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.TradeQueries;

/** The quotes that are out and the deals that came of them, each list in one reading. */
public final class TradeList {
    private final Store store;

    public TradeList(Store store) {
        this.store = store;
    }

    /** Every quote in its latest edition, newest first. */
    public List<QuoteRow> quotes() {
        return store.read(tx -> TradeQueries.quotes(tx).stream()
                .map(each -> new QuoteRow(
                        each.number(),
                        each.edition(),
                        each.state(),
                        each.agency(),
                        each.title(),
                        each.seller(),
                        each.total(),
                        each.date(),
                        each.validUntil(),
                        each.requestNo(),
                        each.dealNo()))
                .toList());
    }

    /** How many quotes wait for the agency's word. */
    public long waitingQuotes() {
        return store.read(TradeQueries::waitingQuotes);
    }

    /** Every deal, those to work on before the rows of history, each part newest first. */
    public List<DealRow> deals() {
        return deals(true);
    }

    /** How many deliveries are to be confirmed. */
    public long openDeliveries() {
        return deals(false).stream().filter(DealRow::awaitsDelivery).count();
    }

    /** @param history whether with those that nobody waits for */
    private List<DealRow> deals(boolean history) {
        return store.read(tx -> {
            Map<Id<Deal>, Map<Event, Integer>> happened = new HashMap<>();
            for (TradeQueries.Happened each : TradeQueries.happened(tx, history)) {
                happened.computeIfAbsent(each.deal(), none -> new EnumMap<>(Event.class))
                        .put(each.event(), each.covered());
            }
            return TradeQueries.deals(tx, history).stream()
                    .map(each -> row(each, happened.getOrDefault(each.id(), Map.of())))
                    .toList();
        });
    }

    private static DealRow row(TradeQueries.DealSums deal, Map<Event, Integer> covered) {
        Set<Event> open = EnumSet.noneOf(Event.class);
        for (Event each : Event.values()) {
            if (covered.getOrDefault(each, 0) < deal.toCover()) {
                open.add(each);
            }
        }
        return new DealRow(
                deal.number(),
                deal.agency(),
                deal.supplier(),
                deal.item(),
                deal.items(),
                deal.contractDate(),
                deal.dueDate(),
                deal.supply(),
                deal.flat(),
                covered.keySet(),
                open);
    }
}
