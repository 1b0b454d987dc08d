package kr.gachi.desk.excel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A heading without what people add to it: {@code 품 명*}, {@code 단가\n(원)}, {@code [필수] 수량} are 품명, 단가, 수량. */
final class HeadingText {
    private static final Pattern BRACKETS =
            Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|<[^<>]*>|【[^【】]*】|〔[^〔〕]*〕|〈[^〈〉]*〉");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%]");
    private static final Pattern NUMBERED = Pattern.compile("^[0-9]+(?=\\p{L})");
    private static final Pattern SCALE = Pattern.compile("(천|만|십만|백만|천만|억)\\s*원");

    private HeadingText() {}

    /** Brackets and what is in them left out, unless nothing else remains. */
    static String plain(String heading) {
        String normal = normal(heading);
        String without = BRACKETS.matcher(normal).replaceAll("");
        String word = word(without);
        return word.isEmpty() ? word(normal) : word;
    }

    /** With the words in brackets. */
    static String whole(String heading) {
        return word(normal(heading));
    }

    /** {@code 1. 품명} and {@code ①품명} without their number. */
    static String unnumbered(String plain) {
        return NUMBERED.matcher(plain).replaceFirst("");
    }

    private static String normal(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String word(String normal) {
        return NO_WORD.matcher(normal).replaceAll("");
    }

    /** Won in one unit of the column: 1000 for {@code 금액(천원)}; 1 where nothing is said. */
    static long wonScale(String heading) {
        var scale = SCALE.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC));
        if (!scale.find()) {
            return 1;
        }
        return switch (scale.group(1)) {
            case "천" -> 1_000;
            case "만" -> 10_000;
            case "십만" -> 100_000;
            case "백만" -> 1_000_000;
            case "천만" -> 10_000_000;
            default -> 100_000_000;
        };
    }
}
