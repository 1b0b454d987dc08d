package kr.gachi.desk.matching;

import java.math.BigDecimal;
import java.util.List;
import kr.gachi.desk.domain.Won;

/**
 * A product that is put forward for a line.
 *
 * @param rank 1 is the best
 * @param score 0..1, four decimals; exactly the sum of the reasons' weights
 * @param unitPrice won per unit of the product, without VAT; null unknown
 * @param total won without VAT for the wanted quantity; null where price, quantity or conversion is unknown
 */
public record Suggestion(
        int rank,
        Candidate candidate,
        BigDecimal score,
        Won unitPrice,
        Won total,
        List<Reason> reasons,
        List<Caution> cautions) {

    /**
     * A named part of the score.
     *
     * @param code text, itemCode, price, leadTime, capacity, certification, ownProduction
     * @param weight four decimals, greater than zero
     */
    public record Reason(String code, BigDecimal weight, Told told) {}

    /** Something a person should look at; costs nothing of the score. */
    public record Caution(String code, Told told) {}

    public Suggestion {
        reasons = List.copyOf(reasons);
        cautions = List.copyOf(cautions);
    }
}
