package kr.gachi.desk.matching;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gachi.desk.domain.Won;

/**
 * A unit price that the line's own words ask for: {@code 3만원 내외}, {@code 9천원 안팎}, {@code 2만원 이하}. Unlike a
 * budget it says what the thing should be, so it weighs with the words.
 *
 * @param won per unit, VAT not said
 */
record StatedPrice(Won won, Bound bound, String text) {
    enum Bound {
        ABOUT,
        LEAST,
        MOST
    }

    private static final Pattern PRICE = Pattern.compile("(?<!\\d)(?:(?<man>\\d+(?:\\.\\d+)?)\\s*만\\s*)?"
            + "(?:(?<chon>\\d+(?:\\.\\d+)?)\\s*천\\s*)?(?:(?<rest>\\d{1,3}(?:,\\d{3})+|\\d+)\\s*)?원\\s*"
            + "(?<bound>이하|이내|미만|까지|한도|이상|부터|내외|안팎|정도|선|대)?");
    private static final Pattern OF_ALL = Pattern.compile("(?:총|합계|전체|예산|총액)\\s*[:은는]?\\s*$");
    private static final double SLACK = 0.15;

    static Optional<StatedPrice> in(Wanted wanted) {
        String text = Normalizer.normalize(
                wanted.item() + " , " + (wanted.spec() == null ? "" : wanted.spec()), Normalizer.Form.NFKC);
        Matcher price = PRICE.matcher(text);
        while (price.find()) {
            double won = number(price.group("man")) * 10_000
                    + number(price.group("chon")) * 1_000
                    + number(price.group("rest"));
            boolean ofAll = OF_ALL.matcher(text.substring(0, price.start())).find();
            if (won >= 10 && !ofAll) {
                return Optional.of(new StatedPrice(
                        Won.of(Math.round(won)),
                        bound(price.group("bound")),
                        price.group().strip()));
            }
        }
        return Optional.empty();
    }

    /** How much of the words' weight a price costs: 0 where it is met, up to 0.3. */
    double missedBy(Won price) {
        double off = (double) (price.value() - won.value()) / won.value();
        double miss = switch (bound) {
            case MOST -> off;
            case LEAST -> -off;
            case ABOUT -> Math.abs(off) - SLACK;
        };
        return miss <= 0 ? 0 : Math.min(0.3, 0.05 + 0.5 * miss);
    }

    private static Bound bound(String word) {
        if (word == null) {
            return Bound.ABOUT;
        }
        return switch (word) {
            case "이하", "이내", "미만", "까지", "한도" -> Bound.MOST;
            case "이상", "부터" -> Bound.LEAST;
            default -> Bound.ABOUT;
        };
    }

    private static double number(String digits) {
        return digits == null ? 0 : Double.parseDouble(digits.replace(",", ""));
    }
}
