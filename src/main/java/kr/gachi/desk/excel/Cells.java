package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.Worded;
import kr.gachi.desk.excel.table.Cell;
import kr.gachi.desk.excel.table.NumberStyle;
import kr.gachi.desk.feedback.Problem;

/**
 * Reads cells: strict about what is meant, lenient about how it is written, never guessing. Every reading is empty,
 * cleared ({@code -}), a value, or refused with a problem that names the remedy.
 */
public final class Cells {
    private static final Set<String> DASHES = Set.of("-", "－", "–", "—", "―", "ㅡ", "−");
    private static final Set<String> YES =
            Set.of("예", "네", "y", "yes", "o", "○", "◯", "●", "√", "✓", "true", "1", "있음", "해당");
    private static final Set<String> NO =
            Set.of("아니오", "아니요", "n", "no", "x", "×", "✕", "false", "0", "없음", "미해당", "비해당", "해당없음");
    private static final Set<String> UNKNOWN = Set.of("모름", "미상", "?", "미확인", "확인필요", "알수없음");
    private static final Set<String> WITHOUT_END = Set.of("없음", "무기한", "기한없음", "영구", "해당없음", "만료없음");

    private static final Pattern SCIENTIFIC =
            Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+[0-9]+|[0-9]\\.[0-9]+[eE][0-9]+");
    private static final Pattern LIST = Pattern.compile("[,，、;；·ㆍ・\\r\\n]+");
    private static final Pattern WON_BEFORE =
            Pattern.compile("^(?:일금\\s*|금\\s*)?([-−–△▲∆(+]?)\\s*(?:[₩\\\\]\\s*|KRW\\s*)?");
    private static final Pattern WON_BEHIND = Pattern.compile("\\s*(?:원정|원整|원|KRW)(\\)?)$");
    private static final Pattern THREE_DECIMALS = Pattern.compile("\\.[0-9]{3}\\)?$");
    private static final Pattern CALENDAR = Pattern.compile("\\s*(?:년|월|일)$");
    private static final Pattern PERCENT = Pattern.compile("\\s*(?:%|퍼센트|프로)$");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}");
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(18_264);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1_462);
    private static final BigDecimal MOST_WON = new BigDecimal("1e15");
    /** As many digits as a number cell keeps. */
    private static final int DIGITS_KEPT = 15;

    private Cells() {}

    /** One line in composed form, without what no person sees. */
    public static Reading<String> text(Cell cell) {
        return read(cell, written -> {
            String text = Letters.clean(written);
            return text.isEmpty() ? new Reading.Empty<>() : new Reading.Value<>(text);
        });
    }

    /** Codes and numbers that name something: text, so that leading zeros survive. */
    public static Reading<String> identifier(Cell cell) {
        if (cell instanceof Cell.Moment) {
            return refuse(Problem.error("cell.idIsDate", Letters.brief(cell.written())));
        }
        if (cell instanceof Cell.Num number && number.style().kind() == NumberStyle.Kind.GENERAL) {
            BigDecimal value = number.value();
            if (value.precision() - value.scale() > DIGITS_KEPT) {
                return refuse(Problem.error("cell.scientific", Letters.brief(cell.written())));
            }
        }
        return read(cell, written -> {
            String text = Letters.normal(written);
            if (SCIENTIFIC.matcher(text).matches()) {
                return refuse(Problem.error("cell.scientific", Letters.brief(written)));
            }
            return text.isEmpty() ? new Reading.Empty<>() : new Reading.Value<>(text);
        });
    }

    /** A code, or the name of what has none: a name keeps its letters, such as {@code ㈜}, as under its own heading. */
    static Reading<String> codeOrName(Cell cell) {
        return then(
                identifier(cell),
                code -> code.chars().allMatch(each -> each < 128) ? new Reading.Value<>(code) : text(cell));
    }

    /** 사업자등록번호. Nine digits in a number cell have lost their zero: refused, never padded. */
    public static Reading<BizNo> bizNo(Cell cell) {
        return then(identifier(cell), text -> {
            Optional<BizNo> number = BizNo.read(text);
            return number.isPresent()
                    ? new Reading.Value<>(number.get())
                    : refuse(Problem.error("cell.bizNoLength", Letters.brief(text)));
        });
    }

    /** Date cells, dates as text, {@code 20261124}, serial numbers of the years 1950 to 2099. A time of day is dropped. */
    public static Reading<LocalDate> date(Cell cell) {
        if (cell instanceof Cell.Moment moment) {
            return new Reading.Value<>(moment.at().toLocalDate());
        }
        return read(cell, written -> {
            String text = Letters.normal(written);
            LocalDate date = DateText.read(text);
            if (date == null && cell instanceof Cell.Num number) {
                boolean from1904 = number.style().from1904();
                date = serial(from1904 ? number.value().add(DAYS_TO_1904) : number.value());
            } else if (date == null && SERIAL.matcher(text).matches()) {
                date = serial(new BigDecimal(text));
            }
            return date == null
                    ? refuse(Problem.error("cell.notADate", Letters.brief(written)))
                    : new Reading.Value<>(date);
        });
    }

    private static LocalDate serial(BigDecimal days) {
        boolean plausible = days.compareTo(FIRST_SERIAL) >= 0 && days.compareTo(LAST_SERIAL) < 0;
        return plausible ? LocalDate.of(1899, 12, 30).plusDays(days.longValue()) : null;
    }

    /** 만료일: a date, or {@code 없음} where there is none by law. */
    public static Reading<Ending> ending(Cell cell) {
        if (cell instanceof Cell.Text text && WITHOUT_END.contains(word(text.text()))) {
            return new Reading.Value<>(Ending.NONE);
        }
        return then(date(cell), date -> new Reading.Value<>(Ending.on(date)));
    }

    public static Reading<Won> won(Cell cell) {
        return won(cell, 1);
    }

    /**
     * Whole won: {@code 1,000원}, {@code ￦1,000}, {@code △1,000}, {@code (1,000)}, {@code 120만원}, {@code 1.5억}.
     * A fraction of a won is refused.
     *
     * @param scale won in one unit of the column; see {@link Header#wonScale}
     */
    public static Reading<Won> won(Cell cell, long scale) {
        if (cell instanceof Cell.Num number && number.style().kind() == NumberStyle.Kind.PERCENT) {
            return refuse(Problem.error("cell.notWon", Letters.brief(cell.written())));
        }
        return read(cell, written -> {
            BigDecimal number = cell instanceof Cell.Num num ? num.value() : wonText(Letters.normal(written));
            if (number == null) {
                return refuse(Problem.error("cell.notWon", Letters.brief(written)));
            }
            BigDecimal won = number.multiply(BigDecimal.valueOf(scale)).stripTrailingZeros();
            if (won.scale() > 0 || won.abs().compareTo(MOST_WON) > 0) {
                return refuse(Problem.error("cell.notWon", Letters.brief(written)));
            }
            return new Reading.Value<>(Won.of(won.longValueExact()));
        });
    }

    /** Whole won, not below zero. */
    static Reading<Won> price(Cell cell, long scale) {
        return then(
                won(cell, scale),
                won -> won.isNegative()
                        ? refuse(Problem.error("cell.negative", Letters.brief(cell.written())))
                        : new Reading.Value<>(won));
    }

    /** 1.000 may be a thousand or one: neither. */
    private static BigDecimal wonText(String text) {
        String bare = WON_BEFORE.matcher(text).replaceFirst("$1");
        bare = WON_BEHIND.matcher(bare).replaceFirst("$1");
        return THREE_DECIMALS.matcher(bare).find() ? null : KoreanNumber.read(bare);
    }

    /** A decimal number without a unit. */
    public static Reading<BigDecimal> quantity(Cell cell) {
        return read(cell, written -> {
            BigDecimal number = cell instanceof Cell.Num num ? num.value() : KoreanNumber.read(Letters.normal(written));
            return number == null
                    ? refuse(Problem.error("cell.notANumber", Letters.brief(written)))
                    : new Reading.Value<>(plain(number));
        });
    }

    /** A whole number; {@code 2026년}, {@code 3월}, {@code 15일} too. */
    public static Reading<Integer> integer(Cell cell) {
        return read(cell, written -> {
            BigDecimal number =
                    KoreanNumber.read(CALENDAR.matcher(Letters.normal(written)).replaceFirst(""));
            if (number == null || plain(number).scale() > 0 || number.abs().compareTo(MOST_WON) > 0) {
                return refuse(Problem.error("cell.notANumber", Letters.brief(written)));
            }
            long whole = number.longValueExact();
            return whole == (int) whole
                    ? new Reading.Value<>((int) whole)
                    : refuse(Problem.error("cell.notANumber", Letters.brief(written)));
        });
    }

    /** A share from 0 to 1: {@code 3%}, {@code 0.03}, a cell in percent. A bare 3 may mean 3% or 300%: refused. */
    public static Reading<BigDecimal> ratio(Cell cell) {
        return read(cell, written -> {
            BigDecimal share;
            if (cell instanceof Cell.Num number) {
                share = number.value();
            } else {
                String text = Letters.normal(written);
                String bare = PERCENT.matcher(text).replaceFirst("");
                share = KoreanNumber.read(bare);
                share = share == null || bare.equals(text) ? share : share.movePointLeft(2);
            }
            boolean isShare = share != null && share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
            return isShare
                    ? new Reading.Value<>(plain(share))
                    : refuse(Problem.error("cell.notARatio", Letters.brief(written)));
        });
    }

    /** 예, 아니오; {@code 모름} takes the value away. */
    public static Reading<Boolean> yesNo(Cell cell) {
        if (cell instanceof Cell.Bool bool) {
            return new Reading.Value<>(bool.value());
        }
        return read(cell, written -> {
            String word = word(written);
            if (UNKNOWN.contains(word)) {
                return new Reading.Cleared<>();
            }
            if (YES.contains(word) || NO.contains(word)) {
                return new Reading.Value<>(YES.contains(word));
            }
            return refuse(Problem.error("cell.notYesNo", Letters.brief(written)));
        });
    }

    /** One of the trade's words. */
    public static <E extends Enum<E> & Worded> Reading<E> choice(Class<E> type, Cell cell) {
        return read(cell, written -> {
            Optional<E> choice = Worded.read(type, Letters.clean(written));
            if (choice.isPresent()) {
                return new Reading.Value<>(choice.get());
            }
            String words =
                    Arrays.stream(type.getEnumConstants()).map(Worded::word).collect(Collectors.joining(", "));
            return refuse(Problem.error("cell.notAChoice", Letters.brief(written), words));
        });
    }

    /** Several words: comma, semicolon, middle dot or line break between them; the same word counts once. */
    public static Reading<List<String>> list(Cell cell) {
        if (cell instanceof Cell.Num) {
            return then(identifier(cell), text -> new Reading.Value<>(List.of(text)));
        }
        return read(cell, written -> {
            Set<String> words = new LinkedHashSet<>();
            for (String piece : LIST.split(written)) {
                String word = Letters.clean(piece);
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            return words.isEmpty() ? new Reading.Empty<>() : new Reading.Value<>(List.copyOf(words));
        });
    }

    /** What holds for every cell: nothing, a dash, a failed formula, letters that a wrong conversion has destroyed. */
    private static <T> Reading<T> read(Cell cell, Function<String, Reading<T>> ofText) {
        if (cell.isBlank()) {
            return new Reading.Empty<>();
        }
        if (cell instanceof Cell.Failed failed) {
            return failed.code().equals(Cell.Failed.NOT_CALCULATED)
                    ? refuse(Problem.error("cell.notCalculated"))
                    : refuse(Problem.error("cell.error", failed.code()));
        }
        String written = cell.written();
        if (Letters.isGarbled(written)) {
            return refuse(Problem.error("cell.garbled", Letters.brief(written)));
        }
        return DASHES.contains(written.strip()) ? new Reading.Cleared<>() : ofText.apply(written);
    }

    private static <T, R> Reading<R> then(Reading<T> reading, Function<T, Reading<R>> next) {
        if (reading instanceof Reading.Value<T> read) {
            return next.apply(read.value());
        }
        if (reading instanceof Reading.Refused<T> refused) {
            return new Reading.Refused<>(refused.problem());
        }
        return reading instanceof Reading.Cleared ? new Reading.Cleared<>() : new Reading.Empty<>();
    }

    private static <T> Reading<T> refuse(Problem problem) {
        return new Reading.Refused<>(problem);
    }

    private static String word(String text) {
        return Letters.normal(text).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
