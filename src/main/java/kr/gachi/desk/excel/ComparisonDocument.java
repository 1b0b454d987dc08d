package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kr.gachi.desk.domain.Won;

/**
 * The quotes for one request beside each other. Every figure comes from a quote that was really given.
 *
 * @param creator the cooperative, in the document's properties
 */
public record ComparisonDocument(
        String requestNo,
        String title,
        String agency,
        LocalDate date,
        String creator,
        List<Supplier> suppliers,
        List<Line> lines) {

    /**
     * One quote.
     *
     * @param rounding 절사 of the quote, zero or negative
     * @param certificates in words; null none
     */
    public record Supplier(
            String quoteNo,
            int edition,
            String name,
            String bizNo,
            Won rounding,
            String delivery,
            LocalDate validUntil,
            String certificates) {}

    /**
     * One item.
     *
     * @param offers one for each supplier in their order; null where it gave none
     */
    public record Line(String item, String spec, String unit, BigDecimal quantity, List<Offer> offers) {
        public Line {
            offers = Collections.unmodifiableList(new ArrayList<>(offers));
        }
    }

    /**
     * @param unitPrice won without VAT
     * @param total supply and tax of the line
     */
    public record Offer(Won unitPrice, Won total) {}

    public ComparisonDocument {
        suppliers = List.copyOf(suppliers);
        lines = List.copyOf(lines);
        int quotes = suppliers.size();
        if (quotes == 0 || lines.stream().anyMatch(line -> line.offers().size() != quotes)) {
            throw new IllegalArgumentException("a comparison has quotes, and each line an offer or null for each");
        }
    }
}
