package kr.gachi.desk.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import kr.gachi.desk.domain.Won;

/** How values are written where there are only letters. */
public final class Figures {
    private Figures() {}

    /** Thousands with commas, decimals as they are, ISO days, null as nothing. */
    public static String written(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Won won) {
            return String.format(Locale.ROOT, "%,d", won.value());
        }
        if (value instanceof BigDecimal number) {
            String plain = number.stripTrailingZeros().toPlainString();
            int point = plain.indexOf('.');
            String whole = String.format(Locale.ROOT, "%,d", number.toBigInteger());
            String sign = number.signum() < 0 && !whole.startsWith("-") ? "-" : "";
            return point < 0 ? whole : sign + whole + plain.substring(point);
        }
        if (value instanceof Integer || value instanceof Long) {
            return String.format(Locale.ROOT, "%,d", ((Number) value).longValue());
        }
        if (value instanceof String || value instanceof LocalDate) {
            return value.toString();
        }
        throw new IllegalArgumentException("no paper holds a " + value.getClass());
    }

    /** A fraction as 3.5%. */
    public static String rate(BigDecimal fraction) {
        return fraction == null
                ? null
                : fraction.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
