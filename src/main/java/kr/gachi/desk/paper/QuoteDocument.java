package kr.gachi.desk.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;

/**
 * What stands on a 견적서. Texts may be null where there is nothing to say; amounts are won.
 *
 * @param edition 1 for the first; later ones say so under the title
 * @param recipient the agency; 귀중 is added where no form of address stands
 * @param attention 참조: department or person
 * @param rounding 절사, zero or negative
 * @param roundTo the multiple that the grand total was cut to; null makes the rounding a plain figure
 * @param vatRate fraction, from the rule book
 * @param amountInWords 일금 …원정
 * @param delivery 납품기한 in words
 * @param validity 유효기간 in words, such as 견적일로부터 30일
 * @param route sentence on the way of contract with its article; null leaves it out
 * @param seal set over the representative's name; null none
 * @param creator the cooperative, in the document's properties
 */
public record QuoteDocument(
        String number,
        int edition,
        LocalDate date,
        LocalDate validUntil,
        String recipient,
        String attention,
        Supplier supplier,
        List<Line> lines,
        Won rounding,
        Integer roundTo,
        BigDecimal vatRate,
        String amountInWords,
        String delivery,
        String place,
        String payment,
        String validity,
        String route,
        List<String> notes,
        Seal seal,
        String creator) {

    public static final String TITLE = "견적서";
    public static final String SENTENCE = "아래와 같이 견적합니다.";

    /** 공급자: in whose name the quote is given. */
    public record Supplier(
            String bizNo,
            String name,
            String representative,
            String address,
            String businessType,
            String businessItem,
            String phone,
            String fax,
            String account) {}

    /**
     * One line of the table.
     *
     * @param quantity null only for a line that is a bare sum
     * @param unitPrice won without VAT; null like the quantity
     * @param supply 공급가액
     * @param tax 세액
     */
    public record Line(
            String item,
            String spec,
            String unit,
            BigDecimal quantity,
            Won unitPrice,
            TaxType taxType,
            Won supply,
            Won tax,
            String note) {

        /** Whether the supply is what quantity and price give; a price with VAT inside gives other sums. */
        public boolean supplyFollows() {
            return quantity != null
                    && unitPrice != null
                    && Won.floor(quantity, unitPrice).equals(supply);
        }

        public boolean taxFollows(BigDecimal rate) {
            return taxType == TaxType.TAXABLE
                    && tax.value() == floor(rate.multiply(BigDecimal.valueOf(supply.value())));
        }

        /** 면세 and 영세 are said on the line: they get another kind of invoice. */
        public String remark() {
            if (taxType == TaxType.TAXABLE) {
                return note;
            }
            String word = taxType.word();
            return note == null || note.isBlank() ? word : note.contains(word) ? note : word + " · " + note;
        }

        private static long floor(BigDecimal won) {
            return won.setScale(0, RoundingMode.FLOOR).longValueExact();
        }
    }

    public QuoteDocument {
        lines = List.copyOf(lines);
        notes = notes == null ? List.of() : List.copyOf(notes);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a quote has lines");
        }
    }

    /** 공급가액 of the lines. */
    public Won supplyTotal() {
        return lines.stream().map(Line::supply).reduce(Won.ZERO, Won::plus);
    }

    /** 세액 of the lines. */
    public Won taxTotal() {
        return lines.stream().map(Line::tax).reduce(Won.ZERO, Won::plus);
    }

    /** VAT inside, rounding taken off. */
    public Won grandTotal() {
        return supplyTotal().plus(taxTotal()).plus(rounding);
    }

    /** Whether cutting the total down to the multiple gives the rounding. */
    public boolean roundingFollows() {
        long total = supplyTotal().plus(taxTotal()).value();
        return roundTo != null && roundTo > 0 && rounding.value() == -Math.floorMod(total, (long) roundTo);
    }

    /** The recipient, with 귀중 where no form of address stands. */
    public String addressed() {
        return addressed(recipient);
    }

    /** With 귀중 where no form of address stands. */
    public static String addressed(String recipient) {
        String name = recipient == null ? "" : recipient.strip();
        return name.isEmpty() || name.matches(".*(귀중|귀하|님)") ? name : name + " 귀중";
    }

    /** Said beside the amount: whether VAT is inside. */
    public String vatNote() {
        return vatNote(lines);
    }

    public static String vatNote(List<Line> lines) {
        boolean taxable = lines.stream().anyMatch(line -> line.taxType() == TaxType.TAXABLE);
        return taxable ? "(부가세 포함)" : "(면세·영세)";
    }

    /** Under the title of a later edition; null on the first. */
    public String editionRemark() {
        return edition > 1 ? "제" + edition + "판 (앞선 견적을 대신합니다)" : null;
    }

    /** The notes as they stand together, numbered if there are several; null for none. */
    public String notesTogether() {
        if (notes.size() < 2) {
            return notes.isEmpty() ? null : notes.get(0);
        }
        return IntStream.range(0, notes.size())
                .mapToObj(i -> (i + 1) + ". " + notes.get(i))
                .collect(Collectors.joining("\n"));
    }

    /** As it reads from top to bottom. */
    public Paper paper() {
        List<PaperTable.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(LineTable.line(rows.size() + 1, line, true));
        }
        rows.add(LineTable.sum(PaperTable.Tone.SUM, "소   계", supplyTotal(), taxTotal()));
        if (rounding.value() != 0) {
            rows.add(LineTable.total(PaperTable.Tone.SUM, "절   사", rounding, ""));
        }
        rows.add(LineTable.total(PaperTable.Tone.TOTAL, "합   계", grandTotal(), "원"));
        List<Paper.Entry> entries = new ArrayList<>();
        entries.add(new Paper.Entry("납품기한", delivery));
        entries.add(new Paper.Entry("납품장소", place));
        entries.add(new Paper.Entry("결제조건", payment));
        entries.add(new Paper.Entry("유효기간", validity));
        if (route != null) {
            entries.add(new Paper.Entry("계약근거", route));
        }
        if (notesTogether() != null) {
            entries.add(new Paper.Entry("비   고", notesTogether()));
        }
        return new Paper(
                TITLE,
                editionRemark(),
                number,
                date,
                List.of(
                        new Paper.Entry("문서번호", number),
                        new Paper.Entry("견적일자", date.toString()),
                        new Paper.Entry("유효기간", validUntil == null ? null : validUntil + "까지")),
                addressed(),
                attention,
                SENTENCE,
                supplier,
                "공급자",
                seal,
                new Paper.Amount("합계금액", amountInWords, grandTotal(), vatNote()),
                List.of(new PaperTable(null, LineTable.COLUMNS, rows)),
                entries,
                List.of(),
                creator);
    }
}
