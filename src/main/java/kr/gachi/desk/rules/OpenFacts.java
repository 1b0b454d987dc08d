package kr.gachi.desk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.SizeClass;
import kr.gachi.desk.domain.WorksKind;

/** What is settled and what is open in one case: for every fact the ways in which it may turn out. */
final class OpenFacts {
    private static final int REGIME = 0;
    private static final int KIND = 1;
    private static final int DATE = 2;
    private static final int RULE = 3;
    private static final int SIZE = 4;
    private static final int RATIO = 5;
    private static final int PRODUCTION = 6;
    private static final int CERTIFICATES = 7;
    private static final int PRICE = 8;

    private final Rulebook rulebook;
    private final RouteCase asked;
    private final List<Regime> regimes;
    private final List<Situation.Need> needs;
    private final List<LocalDate> dates;
    private final List<Standings> standings;
    private final List<Boolean> readings;
    private final List<Boolean> sizes;
    private final List<Boolean> productions;
    private final int employments;
    private final List<Turnout> certificates;
    private final List<Long> prices;
    private final Map<Situation, Ladder> ladders = new HashMap<>();
    private Ladder ladder;

    /**
     * How the doubtful certificates turn out: those that give one standing alike, and all those alike that open
     * contracts without upper limit.
     */
    private record Turnout(Set<Standing> standings, boolean withoutLimit) {}

    /**
     * @param rows the rows that a route may depend on
     * @param prices prices to try; one if it is known
     */
    OpenFacts(Rulebook rulebook, RouteCase asked, List<RuleRow> rows, List<Long> prices) {
        this.rulebook = rulebook;
        this.asked = asked;
        this.prices = prices;
        regimes = asked.regime() == null ? List.of(Regime.values()) : List.of(asked.regime());
        needs = needs();
        dates = asked.date() == null ? Days.toTry(rows, asked.supplier().certificates()) : List.of(asked.date());
        standings = dates.stream()
                .map(date -> new Standings(rows, asked.supplier().certificates(), date))
                .toList();
        readings = rows.stream().anyMatch(this::hasNoFigure) ? List.of(false, true) : List.of(false);
        SizeClass size = asked.supplier().sizeClass();
        sizes = either(size == SizeClass.UNKNOWN ? null : size == SizeClass.SMALL);
        // a fact that no standing turns on is not tried
        productions = standings.stream().anyMatch(Standings::mayBeWithoutLimit)
                ? either(asked.supplier().ownProduction())
                : List.of(false);
        employments = standings.stream().anyMatch(each -> each.mayBe(Standing.SOCIAL))
                        && asked.supplier().vulnerableRatio() == null
                ? 2
                : 1;
        certificates = certificates();
    }

    Possibilities possibilities() {
        return new Possibilities(
                List.of(
                        new Possibilities.Fact("regime", regimes.size()),
                        new Possibilities.Fact("kind", needs.size()),
                        new Possibilities.Fact("date", dates.size()),
                        new Possibilities.Fact("rule", readings.size()),
                        new Possibilities.Fact("sizeClass", sizes.size()),
                        new Possibilities.Fact("vulnerableRatio", employments),
                        new Possibilities.Fact("ownProduction", productions.size()),
                        new Possibilities.Fact("certs", certificates.size()),
                        new Possibilities.Fact(priceFact(), prices.size())),
                this::step);
    }

    private String priceFact() {
        return asked.amount() == null ? "amount" : asked.vat() == null ? "vat" : "rule";
    }

    private Ladder.Step step(int[] choice) {
        Regime regime = regimes.get(choice[REGIME]);
        if (regime == Regime.OWN) {
            return Ladder.AGENCY_RULES;
        }
        if (choice[PRICE] == 0) {
            // the price turns fastest: one ladder serves all prices
            ladder = ladders.computeIfAbsent(situation(regime, choice), each -> new Ladder(rulebook, each));
        }
        return ladder.at(prices.get(choice[PRICE]));
    }

    private Situation situation(Regime regime, int[] choice) {
        LocalDate date = dates.get(choice[DATE]);
        Standings onDate = standings.get(choice[DATE]);
        Turnout turnout = certificates.get(choice[CERTIFICATES]);
        Set<Standing> held = onDate.with(turnout.standings());
        if (sizes.get(choice[SIZE])) {
            held.add(Standing.SMALL);
        }
        if (held.contains(Standing.SOCIAL) && !employs(date, choice[RATIO] == 1)) {
            held.remove(Standing.SOCIAL);
        }
        Set<String> bodies = productions.get(choice[PRODUCTION]) ? onDate.bodies(turnout.withoutLimit()) : Set.of();
        return new Situation(regime, needs.get(choice[KIND]), date, readings.get(choice[RULE]), held, bodies);
    }

    private boolean employs(LocalDate date, boolean supposed) {
        BigDecimal ratio = asked.supplier().vulnerableRatio();
        if (ratio == null) {
            return supposed;
        }
        return rulebook.inForce("NC-SOC-RATIO", null, date)
                .map(RuleRow::value)
                .map(least -> ratio.compareTo(least) >= 0)
                .orElse(true);
    }

    private List<Situation.Need> needs() {
        List<ItemKind> kinds = asked.kind() == null ? List.of(ItemKind.values()) : List.of(asked.kind());
        List<WorksKind> works = asked.worksKind() == null ? List.of(WorksKind.values()) : List.of(asked.worksKind());
        return kinds.stream()
                .flatMap(kind -> kind == ItemKind.WORKS
                        ? works.stream().map(each -> new Situation.Need(kind, each))
                        : Stream.of(new Situation.Need(kind, null)))
                .toList();
    }

    private boolean hasNoFigure(RuleRow row) {
        return row.value() == null && dates.stream().anyMatch(date -> Rulebook.inForce(row, date));
    }

    private static List<Boolean> either(Boolean known) {
        return known == null ? List.of(false, true) : List.of(known);
    }

    private List<Turnout> certificates() {
        Set<Standing> doubtful = EnumSet.noneOf(Standing.class);
        standings.forEach(each -> doubtful.addAll(each.perhaps()));
        List<Set<Standing>> subsets = new ArrayList<>(List.of(EnumSet.noneOf(Standing.class)));
        for (Standing standing : doubtful) {
            for (Set<Standing> subset : List.copyOf(subsets)) {
                Set<Standing> wider = EnumSet.copyOf(subset);
                wider.add(standing);
                subsets.add(wider);
            }
        }
        boolean bodies = standings.stream().anyMatch(Standings::perhapsWithoutLimit);
        return Stream.of(false, true)
                .filter(withoutLimit -> bodies || !withoutLimit)
                .flatMap(withoutLimit -> subsets.stream().map(subset -> new Turnout(subset, withoutLimit)))
                .toList();
    }
}
