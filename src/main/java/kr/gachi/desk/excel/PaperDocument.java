package kr.gachi.desk.excel;

import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.domain.PaperKind;
import kr.gachi.desk.domain.Won;

/**
 * What stands on a paper of a deal. Texts may be null where there is nothing to say; amounts are won.
 *
 * @param dealNo 계약번호
 * @param giver in whose name the paper is
 * @param priced whether prices are shown; an order to a maker may leave them to be agreed
 * @param entries labelled rows below the table
 * @param signers who signs at the foot, such as 인수자; empty for papers that are sealed only
 * @param creator the cooperative, in the document's properties
 */
public record PaperDocument(
        PaperKind kind,
        String number,
        LocalDate date,
        String dealNo,
        String recipient,
        String attention,
        QuoteDocument.Supplier giver,
        Seal seal,
        boolean priced,
        List<QuoteDocument.Line> lines,
        String amountInWords,
        List<Entry> entries,
        List<String> signers,
        String creator) {

    /** A labelled row. */
    public record Entry(String label, String text) {}

    public PaperDocument {
        lines = List.copyOf(lines);
        entries = List.copyOf(entries);
        signers = List.copyOf(signers);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a paper has lines");
        }
    }

    Won supplyTotal() {
        return lines.stream().map(QuoteDocument.Line::supply).reduce(Won.ZERO, Won::plus);
    }

    Won taxTotal() {
        return lines.stream().map(QuoteDocument.Line::tax).reduce(Won.ZERO, Won::plus);
    }
}
