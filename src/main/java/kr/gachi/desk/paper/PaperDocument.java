package kr.gachi.desk.paper;

import java.time.LocalDate;
import java.util.ArrayList;
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
        List<Paper.Entry> entries,
        List<String> signers,
        String creator) {

    /** In place of the amount where prices are not shown. */
    public static final String TO_BE_AGREED = "단가 협의";

    public PaperDocument {
        lines = List.copyOf(lines);
        entries = List.copyOf(entries);
        signers = List.copyOf(signers);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a paper has lines");
        }
    }

    public Won supplyTotal() {
        return lines.stream().map(QuoteDocument.Line::supply).reduce(Won.ZERO, Won::plus);
    }

    public Won taxTotal() {
        return lines.stream().map(QuoteDocument.Line::tax).reduce(Won.ZERO, Won::plus);
    }

    /** Opens the table. */
    public String sentence() {
        return sentence(kind);
    }

    /** What the papers of a kind open with. */
    public static String sentence(PaperKind kind) {
        return switch (kind) {
            case ORDER -> "아래와 같이 발주합니다.";
            case STATEMENT -> "아래와 같이 거래하였습니다.";
            case DELIVERY_NOTE -> "아래와 같이 납품합니다.";
            case INSPECTION_REPORT -> "아래와 같이 검수하였습니다.";
            case BILL -> "아래와 같이 청구합니다.";
            case SETTLEMENT -> "아래와 같이 정산합니다.";
            case COVER_LETTER -> "아래와 같이 서류를 보내 드립니다.";
        };
    }

    /** Over the giver's box. */
    public String giverLabel() {
        return kind == PaperKind.ORDER ? "발주자" : "공급자";
    }

    /** As it reads from top to bottom. */
    public Paper paper() {
        return new Paper(
                kind.word(),
                null,
                number,
                date,
                List.of(
                        new Paper.Entry("문서번호", number),
                        new Paper.Entry("일   자", date.toString()),
                        new Paper.Entry("계약번호", dealNo)),
                QuoteDocument.addressed(recipient),
                attention,
                sentence(),
                giver,
                giverLabel(),
                seal,
                priced
                        ? new Paper.Amount(
                                "합계금액", amountInWords, supplyTotal().plus(taxTotal()), QuoteDocument.vatNote(lines))
                        : new Paper.Amount(TO_BE_AGREED, null, null, null),
                List.of(new PaperTable(null, LineTable.COLUMNS, rows())),
                entries,
                signers,
                creator);
    }

    private List<PaperTable.Row> rows() {
        List<List<QuoteDocument.Line>> parts = LineTable.apart(lines);
        boolean apart = priced && parts.size() > 1;
        List<PaperTable.Row> rows = new ArrayList<>();
        int number = 1;
        for (List<QuoteDocument.Line> part : parts) {
            if (apart) {
                rows.add(LineTable.row(
                        PaperTable.Tone.PART, LineTable.heading(part.get(0).taxType())));
            }
            for (QuoteDocument.Line line : part) {
                rows.add(LineTable.line(number++, line, priced));
            }
            if (apart) {
                rows.add(LineTable.sum(PaperTable.Tone.SUM, "소   계", supply(part), tax(part)));
            }
        }
        if (priced) {
            rows.add(LineTable.sum(PaperTable.Tone.SUM, "합   계", supplyTotal(), taxTotal()));
            rows.add(LineTable.total(
                    PaperTable.Tone.TOTAL, "총   액", supplyTotal().plus(taxTotal()), "원"));
        }
        return rows;
    }

    private static Won supply(List<QuoteDocument.Line> part) {
        return part.stream().map(QuoteDocument.Line::supply).reduce(Won.ZERO, Won::plus);
    }

    private static Won tax(List<QuoteDocument.Line> part) {
        return part.stream().map(QuoteDocument.Line::tax).reduce(Won.ZERO, Won::plus);
    }
}
