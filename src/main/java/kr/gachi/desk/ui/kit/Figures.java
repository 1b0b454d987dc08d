package kr.gachi.desk.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.Worded;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;

/** Dates, won and numbers as people here write them; unknown is a dash, never zero. */
public final class Figures {
    public static final String UNKNOWN = "–";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy.MM.dd", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yy.MM.dd", Locale.ROOT);

    private final Text text;

    public Figures(Text text) {
        this.text = text;
    }

    /** Grouped, without the unit: for columns whose heading names it. */
    public String won(Won amount) {
        return amount == null ? UNKNOWN : String.format(Locale.ROOT, "%,d", amount.value());
    }

    /** With its unit. */
    public String wonWithUnit(Won amount) {
        return amount == null ? UNKNOWN : text.say("kit.won", won(amount));
    }

    public String date(LocalDate date) {
        return date == null ? UNKNOWN : DATE.format(date);
    }

    public String shortDate(LocalDate date) {
        return date == null ? UNKNOWN : SHORT.format(date);
    }

    /** The day without its year, with the day of the week. */
    public String day(LocalDate date) {
        Locale locale = text.language() == Language.KO ? Locale.KOREAN : Locale.ENGLISH;
        return DateTimeFormatter.ofPattern(text.say("kit.day"), locale).format(date);
    }

    public String number(Number number) {
        if (number == null) {
            return UNKNOWN;
        } else if (number instanceof BigDecimal exact) {
            BigDecimal plain = exact.stripTrailingZeros();
            return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
        }
        return String.format(Locale.ROOT, "%,d", number.longValue());
    }

    /** A fraction in per cent. */
    public String percent(BigDecimal share) {
        return share == null ? UNKNOWN : number(share.movePointRight(2)) + "%";
    }

    /** A fraction in per cent with one decimal, never more than has been reached. */
    public String percentReached(BigDecimal share) {
        return share == null ? UNKNOWN : percent(share.setScale(3, RoundingMode.DOWN));
    }

    public String bizNo(String digits) {
        return digits == null ? UNKNOWN : new BizNo(digits).toString();
    }

    /** A word of the trade; unknown is a dash. */
    public String word(Worded constant) {
        return constant == null ? UNKNOWN : text.word(constant);
    }

    public static String orUnknown(String text) {
        return text == null || text.isBlank() ? UNKNOWN : text;
    }
}
