package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.util.List;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Problem;

/** Quotes as the command line shows them. */
public final class Quoted {
    private Quoted() {}

    /**
     * @param need over all quotes together
     * @param warnings lines left out, certificates, areas
     */
    public record Created(List<OfQuote> quotes, Whole need, List<Problem> warnings) {}

    /**
     * @param supplyWon 공급가액 of the lines
     * @param roundingWon 절사, zero or negative
     * @param totalWon VAT inside, rounding taken off
     */
    public record OfQuote(
            String quoteNo,
            int version,
            String seller,
            Won supplyWon,
            Won taxWon,
            Won roundingWon,
            Won totalWon,
            String totalInWords,
            List<OfLine> lines,
            RouteView route) {}

    /**
     * @param requestLine number of the request's line; null for free lines
     * @param unitPrice won without VAT
     */
    public record OfLine(
            int line,
            Integer requestLine,
            String productCode,
            String enterprise,
            String item,
            String spec,
            String unit,
            BigDecimal quantity,
            Won unitPrice,
            TaxType taxType,
            Won supplyWon,
            Won taxWon,
            Won totalWon) {}

    public record Whole(Won totalWon, RouteView route) {}
}
