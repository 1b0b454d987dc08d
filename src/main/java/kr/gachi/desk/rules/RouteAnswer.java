package kr.gachi.desk.rules;

import java.util.List;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Because;

/**
 * The route to review.
 *
 * @param estimatedPriceWon 추정가격, without VAT; null while amount or VAT is unknown
 * @param nextThresholdWon the figure up to which the same route is certain, all else equal: the 「이하」 figure (included),
 *     for {@link Route#NO_QUOTE} the 「미만」 figure; null where there is no upper limit and for {@link Route#OPEN_BID},
 *     {@link Route#AGENCY_RULES} and {@link Route#UNKNOWN}
 * @param rules ids of the rows used
 * @param missing for {@link Route#UNKNOWN} the facts on which the route depends: regime, kind, amount, vat, date,
 *     sizeClass, vulnerableRatio, ownProduction, certs, or rule where a row itself has no figure; else empty
 */
public record RouteAnswer(
        Won estimatedPriceWon,
        Route route,
        Won nextThresholdWon,
        Because because,
        List<String> rules,
        List<String> missing) {
    public RouteAnswer {
        rules = List.copyOf(rules);
        missing = List.copyOf(missing);
    }
}
