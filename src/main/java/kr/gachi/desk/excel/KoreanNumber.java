package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: {@code 1,000}, {@code (1,000)}, {@code △1,000}, {@code 120만}, {@code 1억 2천만},
 * {@code 1.5억}. Exactly, or not at all.
 */
final class KoreanNumber {
    private static final Pattern PLAIN =
            Pattern.compile("[0-9]+(\\.[0-9]+)?|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?|\\.[0-9]+");
    private static final Pattern STEP = Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)?([억만천백십])");
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()]*)\\)");
    /** What is longer is no number, and would exhaust the stack of a regular expression. */
    private static final int LONGEST = 60;

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    private KoreanNumber() {}

    /** Null if the text is no number. Expects normal digits without outer blanks; see {@link Letters#normal}. */
    static BigDecimal read(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            BigDecimal inside = unsigned(bracketed.group(1).strip());
            return inside == null ? null : inside.negate();
        }
        if (text.startsWith("+")) {
            return unsigned(text.substring(1).strip());
        }
        if (!text.isEmpty() && "-−–△▲∆".indexOf(text.charAt(0)) >= 0) {
            BigDecimal rest = unsigned(text.substring(1).strip());
            return rest == null ? null : rest.negate();
        }
        return unsigned(text);
    }

    private static BigDecimal unsigned(String text) {
        return PLAIN.matcher(text).matches() ? new BigDecimal(text.replace(",", "")) : worded(text.replace(" ", ""));
    }

    /** {@code 3천5백만} is 3,500 times ten thousand; each unit stands in its order and with its number. */
    private static BigDecimal worded(String text) {
        Matcher step = STEP.matcher(text);
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal lastMyriad = null;
        BigDecimal lastSmall = null;
        int at = 0;
        while (step.find() && step.start() == at) {
            if (step.group(1) != null && !PLAIN.matcher(step.group(1)).matches()) {
                return null;
            }
            BigDecimal number =
                    step.group(1) == null ? null : new BigDecimal(step.group(1).replace(",", ""));
            BigDecimal unit = unit(step.group(2));
            if (unit.compareTo(MYRIAD) < 0) {
                if (number == null || lastSmall != null && lastSmall.compareTo(unit) <= 0) {
                    return null;
                }
                section = section.add(number.multiply(unit));
                lastSmall = unit;
            } else {
                BigDecimal many = number == null ? section : section.add(number);
                if (many.signum() == 0 || lastMyriad != null && lastMyriad.compareTo(unit) <= 0) {
                    return null;
                }
                total = total.add(many.multiply(unit));
                section = BigDecimal.ZERO;
                lastMyriad = unit;
                lastSmall = null;
            }
            at = step.end();
        }
        String rest = text.substring(at);
        if (at == 0 || !rest.isEmpty() && !PLAIN.matcher(rest).matches()) {
            return null;
        }
        BigDecimal ones = rest.isEmpty() ? BigDecimal.ZERO : new BigDecimal(rest.replace(",", ""));
        BigDecimal room = lastSmall != null ? lastSmall : lastMyriad;
        return ones.compareTo(room) < 0 ? total.add(section).add(ones) : null;
    }

    private static BigDecimal unit(String word) {
        return switch (word) {
            case "십" -> BigDecimal.TEN;
            case "백" -> BigDecimal.valueOf(100);
            case "천" -> BigDecimal.valueOf(1_000);
            case "만" -> MYRIAD;
            default -> BigDecimal.valueOf(100_000_000);
        };
    }
}
