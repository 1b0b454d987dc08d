package kr.gachi.desk.excel.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** From stored numbers to what Excel shows. */
final class Numbers {
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 400;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** 9999-12-31 */
    private static final long LAST_DAY = 2_958_465;

    private static final int SECONDS_A_DAY = 86_400;

    private Numbers() {}

    /** Null if it is no number or one with more digits than any workbook needs. */
    static BigDecimal read(String raw) {
        String text = raw.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        BigDecimal exact;
        try {
            exact = new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
        if (exact.scale() == 0) {
            // written digit by digit: an identifier loses nothing
            return exact;
        }
        if (Math.abs((long) exact.scale()) > LONGEST) {
            return null;
        }
        return plain(exact.round(SHOWN));
    }

    static BigDecimal of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return BigDecimal.valueOf((long) value);
        }
        return plain(new BigDecimal(value, SHOWN));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The cell that a stored number makes under its format. */
    static Cell cell(BigDecimal value, NumberStyle style) {
        return switch (style.kind()) {
            case DATE -> moment(value, style);
            case TIME -> time(value, style);
            default -> new Cell.Num(value, style);
        };
    }

    private static Cell moment(BigDecimal serial, NumberStyle style) {
        LocalDateTime at = at(serial, style.from1904());
        return at == null ? new Cell.Num(serial, NumberStyle.GENERAL) : new Cell.Moment(at);
    }

    private static Cell time(BigDecimal serial, NumberStyle style) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.ONE) >= 0) {
            return new Cell.Num(serial, NumberStyle.of(NumberStyle.Kind.GENERAL, style.from1904()));
        }
        return new Cell.Text(at(serial, true).toLocalTime().toString());
    }

    /**
     * The moment of a day number, to the second; null where there is none.
     *
     * @param from1904 day 0 is 1904-01-01; otherwise day 1 is 1900-01-01 and day 60 the 29 February that never was
     */
    static LocalDateTime at(BigDecimal serial, boolean from1904) {
        BigDecimal seconds = serial.multiply(BigDecimal.valueOf(SECONDS_A_DAY)).setScale(0, RoundingMode.HALF_UP);
        if (seconds.signum() < 0 || seconds.precision() > 15) {
            return null;
        }
        long total = seconds.longValueExact();
        long day = total / SECONDS_A_DAY;
        if (day > LAST_DAY || !from1904 && (day == 0 || day == 60)) {
            return null;
        }
        LocalDate date = from1904 ? EPOCH_1904.plusDays(day) : EPOCH_1900.plusDays(day < 60 ? day + 1 : day);
        return date.atStartOfDay().plusSeconds(total % SECONDS_A_DAY);
    }
}
