package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.Worded;

/**
 * What a quote is to be made of.
 *
 * @param role null means the office's default
 * @param top1 the first suggestion for each line that no pick names
 * @param roundTo the multiple that the grand total is cut to; null none
 * @param validDays days from today on which it holds
 */
public record Order(
        String requestNo,
        DealRole role,
        List<Pick> picks,
        List<Free> frees,
        boolean top1,
        Integer roundTo,
        int validDays) {

    /**
     * A product for a line.
     *
     * @param unitPrice won without VAT; null means the price on record
     * @param quantity in the product's unit; null means what the line needs
     */
    public record Pick(int line, String productCode, Won unitPrice, BigDecimal quantity) {
        private static final Pattern FORM = Pattern.compile(
                "\\s*([0-9]{1,6})\\s*=\\s*(.+?)\\s*(?:@\\s*([0-9][0-9,]{0,17}))?\\s*(?:\\*\\s*([0-9][0-9,]{0,17}(?:\\.[0-9]{1,6})?))?\\s*");

        /** Reads {@code LINE=PRODUCT_CODE[@UNIT_PRICE][*QTY]}; empty if it is none. */
        public static Optional<Pick> read(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                return Optional.empty();
            }
            Won price = form.group(3) == null ? null : Won.of(Long.parseLong(plain(form.group(3))));
            BigDecimal quantity = form.group(4) == null ? null : new BigDecimal(plain(form.group(4)));
            return quantity != null && quantity.signum() == 0
                    ? Optional.empty()
                    : Optional.of(new Pick(Integer.parseInt(form.group(1)), form.group(2), price, quantity));
        }
    }

    /**
     * A line that is in no catalogue.
     *
     * @param unitPrice won without VAT
     */
    public record Free(String item, String spec, String unit, BigDecimal quantity, Won unitPrice, TaxType taxType) {
        private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]{0,17}(?:\\.[0-9]{1,6})?");
        private static final Pattern PRICE = Pattern.compile("-?[0-9][0-9,]{0,17}");

        /** Reads {@code 품명;규격;단위;수량;단가;과세|면세}; empty if it is none. */
        public static Optional<Free> read(String text) {
            String[] parts = text.split(";", -1);
            if (parts.length != 6
                    || parts[0].isBlank()
                    || !NUMBER.matcher(parts[3].strip()).matches()
                    || !PRICE.matcher(parts[4].strip()).matches()) {
                return Optional.empty();
            }
            return Worded.read(TaxType.class, parts[5])
                    .map(tax -> new Free(
                            parts[0].strip(),
                            orNull(parts[1]),
                            orNull(parts[2]),
                            new BigDecimal(plain(parts[3].strip())),
                            Won.of(Long.parseLong(plain(parts[4].strip()))),
                            tax));
        }

        private static String orNull(String text) {
            return text.isBlank() ? null : text.strip();
        }
    }

    public Order {
        picks = List.copyOf(picks);
        frees = List.copyOf(frees);
    }

    private static String plain(String number) {
        return number.replace(",", "");
    }
}
