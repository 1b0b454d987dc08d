package kr.gachi.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Model numbers and paper sizes: letters and digits in one word, such as {@code CF276A} or {@code A4}. */
final class Codes {
    private static final Pattern CODE =
            Pattern.compile("(?<![a-z0-9-])(?=[a-z0-9-]*[a-z])(?=[a-z0-9-]*[0-9])[a-z0-9]+(?:-[a-z0-9]+)*(?![a-z0-9])");
    private static final Set<String> PAPER = Set.of("a0", "a1", "a2", "a3", "a4", "a5", "a6", "b3", "b4", "b5");
    private static final Pattern TONER = Pattern.compile("[0-9]{2,3}a");
    private static final Pattern AMOUNT = Pattern.compile(
            "[0-9.]+(?:mm|cm|m|km|m2|m3|kg|g|t|ml|l|cc|w|kw|v|a|p|gb|tb|mah|ea|set|box|x|ch|hz|k|d|t|n|h|nm|lm|db)|[0-9]+x[0-9x]+[a-z]*|[0-9]+(?:mm|cm|m)x.*|x[0-9]+");

    private Codes() {}

    static List<String> in(String plain) {
        List<String> codes = new ArrayList<>();
        Matcher code = CODE.matcher(plain);
        while (code.find()) {
            String word = code.group();
            if (word.length() >= 2 && !AMOUNT.matcher(word).matches()) {
                codes.add(word.replace("-", ""));
            } else if (TONER.matcher(word).matches()) {
                // toner is named by such numbers: 76A
                codes.add(word);
            }
        }
        return codes;
    }

    static boolean isPaper(String code) {
        return PAPER.contains(code);
    }

    static boolean same(String one, String other) {
        return one.equals(other)
                || Math.min(one.length(), other.length()) >= 3 && (one.contains(other) || other.contains(one));
    }
}
