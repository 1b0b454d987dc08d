package kr.gachi.desk.excel.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a cell's number is shown, as far as that changes its meaning.
 *
 * @param template for {@link Kind#DIGITS}: the format with its zeros, such as {@code 000-00-00000}; else empty
 * @param from1904 the workbook counts days from 1904, so a bare serial number does too
 */
public record NumberStyle(Kind kind, String template, boolean from1904) {
    public static final NumberStyle GENERAL = new NumberStyle(Kind.GENERAL, "", false);
    public static final NumberStyle PERCENT = new NumberStyle(Kind.PERCENT, "", false);

    public enum Kind {
        GENERAL,
        PERCENT,
        DATE,
        TIME,
        /** An identifier: so many digits, leading zeros shown. */
        DIGITS
    }

    static NumberStyle of(Kind kind, boolean from1904) {
        return new NumberStyle(kind, "", from1904);
    }

    String show(BigDecimal value) {
        return switch (kind) {
            case PERCENT -> value.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
            case DIGITS -> digits(value);
            default -> value.toPlainString();
        };
    }

    private String digits(BigDecimal value) {
        String digits = value.setScale(0, RoundingMode.HALF_UP).abs().toPlainString();
        long places = template.chars().filter(c -> c == '0').count();
        if (value.signum() < 0 || digits.length() > places) {
            return value.toPlainString();
        }
        StringBuilder shown = new StringBuilder(template);
        int next = digits.length();
        for (int i = shown.length() - 1; i >= 0; i--) {
            if (shown.charAt(i) == '0' && next > 0) {
                shown.setCharAt(i, digits.charAt(--next));
            }
        }
        return shown.toString();
    }
}
