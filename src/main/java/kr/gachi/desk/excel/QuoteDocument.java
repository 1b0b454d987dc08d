package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
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
        boolean supplyFollows() {
            return quantity != null
                    && unitPrice != null
                    && Won.floor(quantity, unitPrice).equals(supply);
        }

        boolean taxFollows(BigDecimal rate) {
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
    boolean roundingFollows() {
        long total = supplyTotal().plus(taxTotal()).value();
        return roundTo != null && roundTo > 0 && rounding.value() == -Math.floorMod(total, (long) roundTo);
    }

    /** The recipient, with 귀중 where no form of address stands. */
    public String addressed() {
        return addressed(recipient);
    }

    /** With 귀중 where no form of address stands. */
    static String addressed(String recipient) {
        String name = recipient == null ? "" : recipient.strip();
        return name.isEmpty() || name.matches(".*(귀중|귀하|님)") ? name : name + " 귀중";
    }

    /** Said beside the amount: whether VAT is inside. */
    public String vatNote() {
        return vatNote(lines);
    }

    static String vatNote(List<Line> lines) {
        boolean taxable = lines.stream().anyMatch(line -> line.taxType() == TaxType.TAXABLE);
        return taxable ? "(부가세 포함)" : "(면세·영세)";
    }
}
