package kr.gachi.desk.excel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them in Korea: always year, month, day. */
final class DateText {
    private static final String DAY =
            "'?([0-9]{4}|[0-9]{2})\\s*(?:년|[-./·])\\s*([0-9]{1,2})\\s*(?:월|[-./·])\\s*([0-9]{1,2})\\s*(?:일|\\.)?";
    private static final String WEEKDAY = "(?:\\s*\\(?[월화수목금토일](?:요일)?\\)?)?";
    private static final String CLOCK =
            "(?:[T\\s]*(?:오전|오후|AM|PM)?\\s*[0-9]{1,2}(?::[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?|시(?:\\s*[0-9]{1,2}분)?)(?:\\s*(?:AM|PM))?)?";
    private static final Pattern WRITTEN = Pattern.compile(DAY + WEEKDAY + CLOCK + "\\s*(?:까지|한)?\\.?");
    private static final Pattern SOMEWHERE = Pattern.compile("(?<![0-9])" + DAY + "(?![0-9])");
    private static final Pattern DIGITS = Pattern.compile("((?:19|20|21)[0-9]{2})([0-9]{2})([0-9]{2})");

    private DateText() {}

    /** Null if it is no date, or none that the calendar knows. Expects normal digits; see {@link Letters#normal}. */
    static LocalDate read(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return date(digits);
        }
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? date(written) : null;
    }

    /** The only date in a sentence; null if there is none or more than one. */
    static LocalDate only(String sentence) {
        Matcher day = SOMEWHERE.matcher(sentence);
        if (!day.find()) {
            return null;
        }
        LocalDate first = date(day);
        return day.find() ? null : first;
    }

    private static LocalDate date(Matcher found) {
        int year = Integer.parseInt(found.group(1));
        if (found.group(1).length() == 2) {
            year += year < 70 ? 2000 : 1900;
        }
        if (year < 1900 || year >= 2200) {
            return null;
        }
        try {
            return LocalDate.of(year, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
