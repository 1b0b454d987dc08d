package kr.gachi.desk.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units as people write them, and how many of a product's units a wanted quantity needs. Unknown stays unknown. */
public final class Units {
    private static final Map<String, String> SAME = sameUnits(List.of(
            List.of("개", "ea", "pcs", "pc", "점", "낱개", "piece"),
            List.of("박스", "box", "bx", "상자", "boxes"),
            List.of("장", "매", "sheet", "sheets"),
            List.of("식", "일식", "lot", "ls"),
            List.of("회", "번", "차례"),
            List.of("세트", "set", "셋트", "sets", "조"),
            List.of("인", "명", "사람", "인분"),
            List.of("시간", "hr", "hour"),
            List.of("일", "day", "days"),
            List.of("월", "개월", "month", "달"),
            List.of("년", "year"),
            List.of("m2", "m^2", "제곱미터", "평방미터", "헤베"),
            List.of("m3", "m^3", "세제곱미터", "루베"),
            List.of("m", "미터", "meter", "메타"),
            List.of("kg", "킬로", "킬로그램"),
            List.of("g", "그램"),
            List.of("톤", "t", "ton"),
            List.of("l", "리터", "liter"),
            List.of("ml", "밀리리터", "cc"),
            List.of("병", "bottle"),
            List.of("봉", "봉지"),
            List.of("팩", "pack", "pk"),
            List.of("포", "포대"),
            List.of("벌", "착"),
            List.of("켤레", "족"),
            List.of("롤", "roll", "두루마리"),
            List.of("묶음", "다발", "bundle"),
            List.of("갑", "곽"),
            List.of("타", "다스", "dozen", "dz"),
            List.of("주", "그루"),
            List.of("쪽", "페이지", "면", "page")));

    /** Measures of one kind by the size of the unit; they convert without a packing. */
    private static final List<Map<String, BigDecimal>> SCALES = List.of(
            Map.of("g", size(1), "kg", size(1_000), "톤", size(1_000_000)),
            Map.of("ml", size(1), "l", size(1_000), "m3", size(1_000_000)),
            Map.of("개", size(1), "타", size(12)));

    private static final Pattern PACKING = Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)?\\s*([^0-9=,;/·]+)");

    private Units() {}

    /** One spelling for each unit; one that is not known stays as written, in lower case without blanks. */
    public static String canonical(String unit) {
        String plain = Normalizer.normalize(unit, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s().]", "")
                .replace('·', '/')
                .replaceFirst("^1(?=\\p{L})", "");
        int slash = plain.indexOf('/');
        if (slash > 0) {
            return canonical(plain.substring(0, slash)) + "/" + canonical(plain.substring(slash + 1));
        }
        return SAME.getOrDefault(plain, plain);
    }

    public static boolean same(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    /**
     * How many of the product's units the quantity needs; whole packs, rounded up, where a packing converts.
     *
     * @param packing such as {@code 1박스=5권}; several may be joined by comma; may be null
     * @return empty if a unit is missing or no conversion is known
     */
    public static Optional<BigDecimal> convert(BigDecimal quantity, String from, String to, String packing) {
        if (quantity == null || isBlank(from) || isBlank(to)) {
            return Optional.empty();
        }
        String wanted = canonical(from);
        String sold = canonical(to);
        if (wanted.equals(sold)) {
            return Optional.of(quantity);
        }
        for (Map<String, BigDecimal> scale : SCALES) {
            if (scale.containsKey(wanted) && scale.containsKey(sold)) {
                return Optional.of(quantity.multiply(scale.get(wanted))
                        .divide(scale.get(sold), 6, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
            }
        }
        return isBlank(packing) ? Optional.empty() : packs(quantity, wanted, sold, equations(packing));
    }

    /** {@code count} of {@code unit} are as much as {@code otherCount} of {@code other}. */
    private record Equation(String unit, BigDecimal count, String other, BigDecimal otherCount) {
        Equation turned() {
            return new Equation(/* unit= */ other, /* count= */ otherCount, /* other= */ unit, /* otherCount= */ count);
        }
    }

    private record Step(String unit, BigDecimal top, BigDecimal bottom) {}

    private static Optional<BigDecimal> packs(
            BigDecimal quantity, String wanted, String sold, List<Equation> equations) {
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(wanted, quantity, BigDecimal.ONE)));
        Set<String> seen = new HashSet<>(Set.of(wanted));
        while (!open.isEmpty()) {
            Step at = open.poll();
            if (at.unit().equals(sold)) {
                return Optional.of(at.top().divide(at.bottom(), 0, RoundingMode.CEILING));
            }
            for (Equation each : equations) {
                if (each.unit().equals(at.unit()) && seen.add(each.other())) {
                    open.add(new Step(
                            each.other(),
                            at.top().multiply(each.otherCount()),
                            at.bottom().multiply(each.count())));
                }
            }
        }
        return Optional.empty();
    }

    /** Reads {@code 1박스=5권, 1권=500매} and {@code 1박스=5권=2500매}, both ways round. */
    private static List<Equation> equations(String packing) {
        List<Equation> equations = new ArrayList<>();
        String plain = Normalizer.normalize(packing, Normalizer.Form.NFKC);
        for (String chain : plain.split("[,;/·](?![0-9]{3}(?![0-9]))")) {
            String[] sides = chain.split("[=:]");
            for (int i = 0; i + 1 < sides.length; i++) {
                Matcher left = PACKING.matcher(sides[i].strip());
                Matcher right = PACKING.matcher(sides[i + 1].strip());
                if (left.find() && right.find()) {
                    Equation equation = new Equation(
                            canonical(left.group(2)),
                            number(left.group(1)),
                            canonical(right.group(2)),
                            number(right.group(1)));
                    if (equation.count().signum() > 0 && equation.otherCount().signum() > 0) {
                        equations.add(equation);
                        equations.add(equation.turned());
                    }
                }
            }
        }
        return equations;
    }

    private static BigDecimal number(String digits) {
        return digits == null ? BigDecimal.ONE : new BigDecimal(digits.replace(",", ""));
    }

    private static BigDecimal size(long value) {
        return BigDecimal.valueOf(value);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static Map<String, String> sameUnits(List<List<String>> groups) {
        Map<String, String> same = new HashMap<>();
        groups.forEach(group -> group.forEach(unit -> same.put(unit, group.get(0))));
        return Map.copyOf(same);
    }
}
