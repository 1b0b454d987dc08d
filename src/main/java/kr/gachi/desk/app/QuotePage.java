package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Won;

/**
 * One edition of a quote: what prints, how it could be contracted, and the editions beside it.
 *
 * @param why what was said of its state, such as why it was lost; null for nothing
 * @param requestNo null without a request
 * @param dealNo of the contract that stands on it; null for none
 * @param dueDate 납품기한; null where none was named
 * @param route sentence on the way of contract; null without a request
 * @param blanks what the supplier's box leaves blank, and where to fill it in; null for nothing
 * @param editions newest first, this one among them
 */
public record QuotePage(
        String number,
        int edition,
        QuoteState state,
        LocalDate stateOn,
        String why,
        String requestNo,
        String dealNo,
        LocalDate dueDate,
        Paper paper,
        String route,
        String blanks,
        List<Edition> editions) {
    public QuotePage {
        editions = List.copyOf(editions);
    }

    /** As {@code quote show} takes it. */
    public String key() {
        return number + "/" + edition;
    }

    /**
     * What stands on the paper, in its words.
     *
     * @param recipient with its form of address
     * @param attention 참조; null for nobody
     * @param rounding 절사, zero or negative
     * @param vatNote whether VAT is inside
     */
    public record Paper(
            LocalDate date,
            String recipient,
            String attention,
            Supplier supplier,
            List<Line> lines,
            Won supply,
            Won tax,
            Won rounding,
            Won total,
            String totalInWords,
            String vatNote,
            String delivery,
            String place,
            String payment,
            String validity,
            List<String> notes) {
        public Paper {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }

    /** @param sealed whether a seal is set over the name */
    public record Supplier(
            String bizNo,
            String name,
            String representative,
            String address,
            String businessType,
            String businessItem,
            String phone,
            String account,
            boolean sealed) {}

    /** @param remark 비고; null for nothing */
    public record Line(
            String item,
            String spec,
            String unit,
            BigDecimal quantity,
            Won unitPrice,
            Won supply,
            Won tax,
            String remark) {}

    public record Edition(int edition, LocalDate date, QuoteState state, Won total) {}
}
