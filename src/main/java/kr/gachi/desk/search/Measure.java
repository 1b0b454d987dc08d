package kr.gachi.desk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with a unit, as specifications are full of: {@code 10kg}, {@code 600×70cm}, {@code 20톤 이하}.
 *
 * @param dimension what it measures; {@code size} for lengths by lengths
 * @param low in the dimension's own unit; the same as {@code high} where no range was given
 * @param sides of a size, in falling order; else empty
 * @param bound how it is meant
 */
record Measure(String dimension, double low, double high, List<Double> sides, Bound bound, String text) {

    enum Bound {
        EXACT,
        /** 내외, 안팎 */
        ABOUT,
        /** 이상, 부터 */
        LEAST,
        /** 이하, 까지, 이내, 미만 */
        MOST
    }

    private record Unit(String dimension, double factor) {}

    private static final Map<String, Unit> UNITS = units();
    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private static final Pattern SIZE = Pattern.compile("(?<![a-z0-9.])(" + NUMBER + ")\\s*(mm|cm|m)?\\s*[x*]\\s*("
            + NUMBER + ")\\s*(mm|cm|m)?(?:\\s*[x*]\\s*(" + NUMBER + ")\\s*(mm|cm|m)?)?(?![a-z0-9])");
    private static final Pattern SQUARE = Pattern.compile("(\\d+)\\s*m\\s*각");
    private static final Pattern SINGLE =
            Pattern.compile("(?<![a-z0-9.])(?:(" + NUMBER + ")\\s*[~-]\\s*)?(" + NUMBER + ")(천만|백만|천|만|백|억)?\\s*("
                    + String.join(
                            "|",
                            UNITS.keySet().stream()
                                    .sorted((one, other) -> other.length() - one.length())
                                    .toList())
                    + ")(?![a-z])\\s*(이상|이하|미만|초과|이내|까지|부터|내외|안팎|정도|↑|↓|~|전후|한도)?");
    private static final Map<String, Double> THOUSANDS =
            Map.of("백", 1e2, "천", 1e3, "만", 1e4, "백만", 1e6, "천만", 1e7, "억", 1e8);

    /** Dimensions that tell one article from another, so that another value speaks against it. */
    boolean isTelling() {
        return switch (dimension) {
            case "g", "ml", "w", "seat", "gb", "inch", "ply", "size", "room", "mah", "won" -> true;
            default -> false;
        };
    }

    static List<Measure> in(String plain) {
        List<Measure> found = new ArrayList<>();
        if (plain.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        String text = sizes(plain, found);
        Matcher single = SINGLE.matcher(text);
        while (single.find()) {
            Unit unit = UNITS.get(single.group(4));
            double factor = unit.factor() * (single.group(3) == null ? 1 : THOUSANDS.get(single.group(3)));
            double high = number(single.group(2)) * factor;
            double low = single.group(1) == null ? high : number(single.group(1)) * factor;
            found.add(new Measure(
                    unit.dimension(),
                    low,
                    high,
                    List.of(),
                    bound(single.group(5)),
                    single.group().strip()));
        }
        if (plain.contains("반시간")) {
            found.add(new Measure("minute", 30, 30, List.of(), Bound.ABOUT, "반시간"));
        }
        return found;
    }

    private static String sizes(String plain, List<Measure> found) {
        StringBuilder rest = new StringBuilder(plain);
        Matcher size = SIZE.matcher(plain);
        while (size.find()) {
            String last = size.group(6) != null ? size.group(6) : size.group(4);
            List<Double> sides = new ArrayList<>();
            for (int i = 1; i <= 5; i += 2) {
                if (size.group(i) != null) {
                    String unit = size.group(i + 1) != null ? size.group(i + 1) : last;
                    sides.add(number(size.group(i))
                            * (unit == null ? 1 : UNITS.get(unit).factor()));
                }
            }
            sides.sort(Comparator.reverseOrder());
            found.add(size(sides, size.group().strip()));
            for (int i = size.start(); i < size.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        Matcher square = SQUARE.matcher(rest);
        if (square.find()) {
            double side = number(square.group(1)) * 1000;
            found.add(size(List.of(side, side), square.group()));
        }
        return rest.toString();
    }

    private static Measure size(List<Double> sides, String text) {
        return new Measure("size", sides.get(0), sides.get(0), sides, Bound.EXACT, text);
    }

    /** 1 the same or within the bound, 0..1 how near, with this as the wanted one. */
    double keptBy(Measure offered) {
        if (sides.size() != offered.sides.size()) {
            return 0;
        }
        if (!sides.isEmpty()) {
            return sameSize(sides, offered.sides);
        }
        boolean kept = switch (bound) {
            case LEAST -> offered.high >= low * 0.999;
            case MOST -> offered.low <= high * 1.001;
            case ABOUT -> overlap(offered, 0.2);
            case EXACT ->
                switch (offered.bound) {
                    case LEAST -> high >= offered.low * 0.999;
                    case MOST -> low <= offered.high * 1.001;
                    case ABOUT -> overlap(offered, 0.2);
                    case EXACT -> overlap(offered, 0.02);
                };
        };
        return kept ? 1 : 0.6 * Math.max(near(low, offered.high), near(high, offered.low));
    }

    private boolean overlap(Measure offered, double slack) {
        return offered.high >= low * (1 - slack) && offered.low <= high * (1 + slack);
    }

    /** Sides agree, whether or not both wrote their unit. */
    private static double sameSize(List<Double> one, List<Double> other) {
        double best = 0;
        for (double scale : new double[] {1, 10, 0.1, 1000, 0.001, 100, 0.01}) {
            double worst = 1;
            for (int i = 0; i < one.size(); i++) {
                worst = Math.min(worst, near(one.get(i), other.get(i) * scale));
            }
            best = Math.max(best, worst);
        }
        return best > 0.97 ? 1 : 0.6 * best;
    }

    private static double near(double one, double other) {
        double most = Math.max(one, other);
        return most == 0 ? 1 : Math.min(one, other) / most;
    }

    private static Bound bound(String word) {
        if (word == null) {
            return Bound.EXACT;
        }
        return switch (word) {
            case "이상", "부터", "초과", "↑" -> Bound.LEAST;
            case "이하", "미만", "이내", "까지", "↓", "한도" -> Bound.MOST;
            case "내외", "안팎", "정도", "전후" -> Bound.ABOUT;
            default -> Bound.EXACT;
        };
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        String table = "mm:mm:1 cm:mm:10 m:mm:1000 미터:mm:1000 km:mm:1e6 인치:inch:1 형:inch:1 m2:m2:1 평:m2:3.3 평형:m2:3.3 "
                + "헤베:m2:1 kg:g:1000 g:g:1 톤:g:1e6 t:g:1e6 ml:ml:1 l:ml:1000 리터:ml:1000 cc:ml:1 w:w:1 kw:w:1000 와트:w:1 "
                + "매:sheet:1 장:sheet:1 롤:roll:1 겹:ply:1 인승:seat:1 석:seat:1 인실:room:1 명:people:1 인:people:1 명분:people:1 "
                + "인분:people:1 인용:people:1 개월:month:1 년:month:12 시간:minute:60 분:minute:1 일:day:1 회:times:1 개:piece:1 "
                + "ea:piece:1 입:piece:1 구:piece:1 알:piece:1 점:piece:1 개입:piece:1 단:tier:1 칸:box:1 쪽:page:1 p:page:1 "
                + "페이지:page:1 면:page:1 층:floor:1 권:book:1 포:bag:1 병:bottle:1 종:kind:1 찬:dish:1 인조:band:1 차시:lesson:1 "
                + "만화소:pixel:1e4 화소:pixel:1 gb:gb:1 tb:gb:1024 기가:gb:1 mah:mah:1 온스:oz:1 브릭스:brix:1 원:won:1 원대:won:1 "
                + "호:number:1 급:grade:1 대:unit:1 동:tent:1 조:set:1 세트:set:1 벌:suit:1 켤레:pair:1 팩:pack:1 봉:sack:1 통:letter:1 "
                + "부:copy:1 건:case:1 자루:pen:1 상자:carton:1 박스:carton:1 묶음:bundle:1 가구:home:1 개소:place:1 학급:class:1 "
                + "컷:cut:1 편:film:1 채널:channel:1 ch:channel:1 수:yarn:1 도:tone:1 각:side:1 그루:tree:1 주:tree:1";
        for (String row : table.split(" ")) {
            String[] parts = row.split(":");
            units.put(parts[0], new Unit(parts[1], Double.parseDouble(parts[2])));
        }
        return units;
    }
}
