package kr.gachi.desk.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.RuleRow;

/**
 * How far each way of buying reaches in one settled situation: no quote below a figure, one quote up to a figure, two
 * quotes up to a figure, competition above (국가계약법 시행령 §26, §30; 지방계약법 시행령 §25, §30).
 */
final class Ladder {
    static final long UNLIMITED = Long.MAX_VALUE;

    /** One limit: its row and the last won to which it reaches. */
    record Rung(long upTo, RuleRow row) {}

    /**
     * What the ladder says of a price.
     *
     * @param threshold last won of the route (for no quote the first won beyond it); {@link #UNLIMITED} without limit
     * @param limit the figure that this price keeps, or for a bid the one that it passes
     * @param rows rows used, the one that carries the route first
     */
    record Step(Route route, long threshold, long limit, List<RuleRow> rows) {}

    /** A body that no contract law binds has no ladder. */
    static final Step AGENCY_RULES = new Step(Route.AGENCY_RULES, UNLIMITED, UNLIMITED, List.of());

    private final Situation situation;
    private final Rulebook rulebook;
    private final List<Rung> negotiated = new ArrayList<>();
    private final List<Rung> single = new ArrayList<>();
    private Rung withoutQuote;

    Ladder(Rulebook rulebook, Situation situation) {
        this.rulebook = rulebook;
        this.situation = situation;
        Set<Standing> standings = situation.standings();
        if (situation.need().kind() == ItemKind.WORKS) {
            add(negotiated, "NC-WORKS-" + situation.need().works().name());
        } else {
            withoutQuote = rung("Q0");
            add(negotiated, "NC-GEN");
            addIf(negotiated, standings.contains(Standing.SPECIAL) || standings.contains(Standing.SMALL), "NC-SPEC");
            addIf(negotiated, standings.contains(Standing.SOCIAL), "NC-SOC");
            addIf(negotiated, standings.contains(Standing.YOUTH), "NC-YOUTH");
        }
        add(single, "Q1-GEN");
        addIf(single, standings.contains(Standing.SPECIAL), "Q1-SPEC");
        addIf(single, standings.contains(Standing.SOCIAL), "Q1-SOC");
        addIf(single, standings.contains(Standing.YOUTH), "Q1-YOUTH");
        if (!situation.bodies().isEmpty()) {
            addBodiesWithoutLimit();
        }
        negotiated.sort(Comparator.comparingLong(Rung::upTo));
        single.sort(Comparator.comparingLong(Rung::upTo));
    }

    private void addBodiesWithoutLimit() {
        for (RuleRow body : rulebook.family("NC-NOLIM-")) {
            if (situation.bodies().contains(body.subject())
                    && body.regime() == situation.regime()
                    && Rulebook.inForce(body, situation.date())
                    && concerns(body)
                    && isOn(body)) {
                negotiated.add(new Rung(UNLIMITED, body));
                rulebook.inForce("Q1-NOLIM", situation.regime(), situation.date())
                        .filter(this::isOn)
                        .ifPresent(row -> single.add(new Rung(UNLIMITED, row)));
            }
        }
    }

    private void addIf(List<Rung> rungs, boolean holds, String code) {
        if (holds) {
            add(rungs, code);
        }
    }

    private void add(List<Rung> rungs, String code) {
        Rung rung = rung(code);
        if (rung != null) {
            rungs.add(rung);
        }
    }

    private Rung rung(String code) {
        return rulebook.inForce(code, situation.regime(), situation.date())
                .filter(this::concerns)
                .map(row -> new Rung(limit(row), row))
                .orElse(null);
    }

    /** The base of a limit names the kinds that it is for; without one it is for all. */
    private boolean concerns(RuleRow row) {
        return row.base() == null
                || List.of(row.base().split(" "))
                        .contains(situation.need().kind().name());
    }

    private long limit(RuleRow row) {
        BigDecimal figure = rulebook.figure(row, situation.highest());
        if (figure == null) {
            return situation.highest() ? UNLIMITED : 0;
        }
        return figure.longValue();
    }

    private boolean isOn(RuleRow flag) {
        return flag.value() == null ? situation.highest() : flag.value().signum() != 0;
    }

    Step at(long price) {
        if (withoutQuote != null && price < withoutQuote.upTo()) {
            return new Step(Route.NO_QUOTE, withoutQuote.upTo(), withoutQuote.upTo(), List.of(withoutQuote.row()));
        }
        long negotiatedTop = top(negotiated);
        // a single quote is a way to negotiate and reaches no further
        long singleTop = Math.min(top(single), negotiatedTop);
        if (price <= singleTop) {
            Rung keeps = lowest(single, price);
            return new Step(Route.SINGLE_QUOTE, singleTop, keeps.upTo(), rows(price, singleTop, keeps));
        }
        if (price <= negotiatedTop) {
            Rung keeps = lowest(negotiated, price);
            return new Step(Route.TWO_QUOTES, negotiatedTop, keeps.upTo(), rows(price, negotiatedTop, null));
        }
        Rung passed = negotiated.isEmpty() ? null : negotiated.get(negotiated.size() - 1);
        return new Step(Route.OPEN_BID, UNLIMITED, negotiatedTop, passed == null ? List.of() : List.of(passed.row()));
    }

    /** The rows that carry the price, then those that carry the same route up to its end. */
    private List<RuleRow> rows(long price, long end, Rung quote) {
        Set<RuleRow> rows = new LinkedHashSet<>();
        rows.add(lowest(negotiated, price).row());
        if (quote != null) {
            rows.add(quote.row());
        }
        rows.add(lowest(negotiated, end).row());
        if (quote != null) {
            rows.add(lowest(single, end).row());
        }
        return List.copyOf(rows);
    }

    private static Rung lowest(List<Rung> rungs, long price) {
        return rungs.stream().filter(rung -> price <= rung.upTo()).findFirst().orElseThrow();
    }

    private static long top(List<Rung> rungs) {
        return rungs.isEmpty() ? -1 : rungs.get(rungs.size() - 1).upTo();
    }
}
