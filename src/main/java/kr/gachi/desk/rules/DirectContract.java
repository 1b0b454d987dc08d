package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Won;

/**
 * 수의계약: which way of buying a need may be reviewed for (국가계약법 시행령 §26, §30; 지방계약법 시행령 §25, §30). A missing
 * fact makes the answer unknown only where it would change it.
 */
public final class DirectContract {
    private static final Set<String> ABOUT_THE_NEED = Set.of("regime", "kind", "date", "amount");

    private final Rulebook rulebook;
    private final List<RuleRow> rows;
    private final List<Long> pricesToTry;

    public DirectContract(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.rows = Stream.of("NC-", "Q0", "Q1-", "WHO-")
                .flatMap(prefix -> rulebook.family(prefix).stream())
                .toList();
        // one price in every span between two limits, and the limits themselves
        this.pricesToTry = rows.stream()
                .filter(row -> row.value() != null && "WON".equals(row.unit()))
                .map(row -> row.value().longValue())
                .flatMap(limit -> Stream.of(limit - 1, limit, limit + 1))
                .distinct()
                .sorted()
                .toList();
    }

    public RouteAnswer route(RouteCase asked) {
        RuleRow vat = vat(asked.date());
        Won price = estimatedPrice(asked, vat);
        Possibilities all = new OpenFacts(rulebook, asked, rows, prices(asked, price, vat)).possibilities();
        if (all.common() == null) {
            return unknown(price, all);
        }
        // the case whose limit comes first is the one that is certain
        Ladder.Step certain = all.answers().stream()
                .min(Comparator.comparingLong(Ladder.Step::threshold))
                .orElseThrow();
        boolean open = certain.threshold() == Ladder.UNLIMITED;
        boolean converted = price != null && asked.vat() == AmountVat.INCLUDED && vat != null;
        return new RouteAnswer(
                price,
                certain.route(),
                open ? null : Won.of(certain.threshold()),
                RouteWords.certain(price, certain),
                ids(certain.rows(), converted && asked.regime() != Regime.OWN ? vat : null),
                List.of());
    }

    private RouteAnswer unknown(Won price, Possibilities all) {
        List<Route> routes = all.answers().stream()
                .map(Ladder.Step::route)
                .distinct()
                .sorted()
                .toList();
        Set<RuleRow> used = new LinkedHashSet<>();
        all.answers().forEach(step -> used.addAll(step.rows()));
        List<String> missing = firstToAsk(all.deciding());
        return new RouteAnswer(
                price, Route.UNKNOWN, null, RouteWords.unknown(routes, missing), ids(used, null), missing);
    }

    /** While the amount is unknown, what matters about the supplier cannot be told; it shows when the amount is there. */
    private static List<String> firstToAsk(List<String> deciding) {
        return deciding.contains("amount")
                ? deciding.stream().filter(ABOUT_THE_NEED::contains).toList()
                : deciding;
    }

    private static List<String> ids(Iterable<RuleRow> used, RuleRow further) {
        Set<String> ids = new LinkedHashSet<>();
        used.forEach(row -> ids.add(row.ruleId()));
        if (further != null) {
            ids.add(further.ruleId());
        }
        return List.copyOf(ids);
    }

    private List<Long> prices(RouteCase asked, Won price, RuleRow vat) {
        if (price != null) {
            return List.of(price.value());
        }
        if (asked.amount() != null && asked.vat() == null && vat != null) {
            return List.of(
                    asked.amount().value(),
                    new Money(vat.value()).withoutVat(asked.amount()).value());
        }
        return pricesToTry;
    }

    /** 추정가격: the amount without VAT, half up; null while amount, VAT or its rate is unknown. */
    private static Won estimatedPrice(RouteCase asked, RuleRow vat) {
        if (asked.amount() == null || asked.vat() == null) {
            return null;
        }
        if (asked.vat() != AmountVat.INCLUDED) {
            return asked.amount();
        }
        return vat == null ? null : new Money(vat.value()).withoutVat(asked.amount());
    }

    /** The VAT row of the day; without a day the only rate there ever was, else null. */
    private RuleRow vat(LocalDate date) {
        List<RuleRow> rates = rulebook.family("VAT").stream()
                .filter(row -> row.value() != null && (date == null || Rulebook.inForce(row, date)))
                .toList();
        boolean oneRate = rates.stream().map(RuleRow::value).distinct().count() == 1;
        return oneRate ? rates.get(0) : null;
    }
}
