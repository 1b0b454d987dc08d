package kr.gachi.desk.rules;

import java.util.List;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Because;

/** The sentence of a route: figures, limit and article, always as a matter for review. */
final class RouteWords {
    private RouteWords() {}

    static Because certain(Won price, Ladder.Step step) {
        Because figure = price == null ? Because.of("route.priceUnknown") : Because.of("route.price", price);
        String articles = step.rows().stream()
                .map(RuleRow::article)
                .filter(article -> article != null)
                .distinct()
                .collect(Collectors.joining("; "));
        boolean unlimited = step.limit() == Ladder.UNLIMITED;
        Won limit = Won.of(Math.max(0, step.limit()));
        return switch (step.route()) {
            case NO_QUOTE -> Because.of("route.noQuote", figure, limit, articles);
            case SINGLE_QUOTE ->
                unlimited
                        ? Because.of("route.singleQuoteNoLimit", figure, articles)
                        : Because.of("route.singleQuote", figure, limit, articles);
            case TWO_QUOTES ->
                unlimited
                        ? Because.of("route.twoQuotesNoLimit", figure, articles)
                        : Because.of("route.twoQuotes", figure, limit, articles);
            case OPEN_BID -> Because.of("route.openBid", figure, limit, articles);
            case AGENCY_RULES, UNKNOWN -> Because.of("route.agencyRules");
        };
    }

    static Because unknown(List<Route> routes, List<String> missing) {
        return Because.of(
                "route.unknown",
                routes.stream().map(RouteWords::name).toList(),
                missing.stream().map(RouteWords::fact).toList());
    }

    private static Because name(Route route) {
        return switch (route) {
            case NO_QUOTE -> Because.of("route.name.noQuote");
            case SINGLE_QUOTE -> Because.of("route.name.singleQuote");
            case TWO_QUOTES -> Because.of("route.name.twoQuotes");
            case OPEN_BID -> Because.of("route.name.openBid");
            case AGENCY_RULES -> Because.of("route.name.agencyRules");
            case UNKNOWN -> Because.of("route.name.unknown");
        };
    }

    private static Because fact(String name) {
        return switch (name) {
            case "regime" -> Because.of("fact.regime");
            case "kind" -> Because.of("fact.kind");
            case "amount" -> Because.of("fact.amount");
            case "vat" -> Because.of("fact.vat");
            case "date" -> Because.of("fact.date");
            case "sizeClass" -> Because.of("fact.sizeClass");
            case "vulnerableRatio" -> Because.of("fact.vulnerableRatio");
            case "ownProduction" -> Because.of("fact.ownProduction");
            case "certs" -> Because.of("fact.certs");
            case "rule" -> Because.of("fact.rule");
            default -> throw new IllegalArgumentException(name);
        };
    }
}
