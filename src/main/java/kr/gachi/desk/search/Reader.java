package kr.gachi.desk.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into the words of the vocabulary: of all ways to cut a phrase the one that leaves the fewest letters over
 * and uses the longest words. Blanks do not matter inside a word that begins where a written word begins.
 */
final class Reader {
    private static final String BREAKS = ",;/·()[]{}+&:\"'『』「」•|~…→←<>‘’“”!?*\n\t";
    private static final Set<String> PARTICLES = Set.of(
            "을", "를", "이", "가", "은", "는", "의", "에", "로", "으로", "와", "과", "도", "만", "용", "형", "식", "류", "및", "등", "에서",
            "까지", "부터", "이나", "나", "랑", "한", "된", "할", "인", "들", "별", "내", "후", "전", "중", "시", "분", "기", "비", "물", "품",
            "대", "사", "원", "장", "제", "하기", "하고", "해서", "하는", "입니다", "합니다", "에게", "께", "마다", "처럼", "이고", "이며", "라도",
            "으로만", "로만", "보다", "여", "간", "당", "째", "씩", "급", "권", "자", "화", "적", "성", "상", "하", "함");
    private static final Pattern DENIAL = Pattern.compile(
            "(?:은|는|이|가|을|를|도)?\\s*(?:없이|없음|없는|없고|미포함|불포함|제외|별도|불가|아님|아닌|무첨가|미첨가|어려움|불필요|필요없음|안\\s?함|안\\s?됨|하지\\s?않|않음)");
    private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9.,~]*\\s*[a-z가-힣%]|^[월연주일x]?[0-9]");
    private static final Pattern LEADING_FIGURES = Pattern.compile("^[0-9.,]+[a-z가-힣]?$|^[0-9.,%]+");
    private static final Pattern COSTS_APART = Pattern.compile("(?:요금|비용|[비료값])\\s*(?:은|는)?\\s*별도");
    private static final double KNOWN = 1.0;
    private static final double LEFT_OVER = 1.25;

    private final Vocabulary vocabulary;
    private final Trie trie;

    Reader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.trie = vocabulary.trie();
    }

    /** Mentions in the order of the text; words that nobody listed among them. */
    List<Mention> read(String text) {
        String composed = Letters.composed(text);
        String plain = Letters.plain(text);
        List<Mention> mentions = new ArrayList<>();
        int phrase = 0;
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || isBreak(plain, i)) {
                if (i > start) {
                    phrase(composed, plain, start, i, phrase++, depth > 0, mentions);
                }
                if (i < plain.length()) {
                    char c = plain.charAt(i);
                    depth = Math.max(0, depth + (c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0));
                }
                start = i + 1;
            }
        }
        return mentions;
    }

    private static boolean isBreak(String plain, int i) {
        char c = plain.charAt(i);
        if (c == '-') {
            return i == 0 || plain.charAt(i - 1) == ' ' || Letters.isSyllable(plain.charAt(i - 1));
        }
        if (BREAKS.indexOf(c) < 0) {
            return false;
        }
        boolean betweenDigits = i > 0
                && i + 1 < plain.length()
                && Character.isDigit(plain.charAt(i - 1))
                && Character.isDigit(plain.charAt(i + 1));
        return !(c == ',' && betweenDigits);
    }

    /** The best cut of one phrase, by the cheapest way to each place. */
    private void phrase(
            String composed, String plain, int from, int to, int phrase, boolean bracketed, List<Mention> mentions) {
        int length = to - from;
        double[] cost = new double[length + 1];
        int[] back = new int[length + 1];
        int[] entry = new int[length + 1];
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        for (int i = 0; i < length; i++) {
            if (cost[i] == Double.MAX_VALUE) {
                continue;
            }
            char c = plain.charAt(from + i);
            if (c == ' ') {
                step(cost, back, entry, i, i + 1, cost[i], 0);
                continue;
            }
            step(cost, back, entry, i, i + 1, cost[i] + leftOver(c), 0);
            words(plain, from, to, i, cost, back, entry);
        }
        collect(composed, plain, from, length, back, entry, phrase, bracketed, mentions);
    }

    private static double leftOver(char c) {
        return Letters.isSyllable(c) ? LEFT_OVER : Character.isDigit(c) ? 0.3 : 0.6;
    }

    private void words(String plain, int from, int to, int i, double[] cost, int[] back, int[] entry) {
        boolean atWordStart = i == 0 || !Character.isLetterOrDigit(plain.charAt(from + i - 1));
        int node = Trie.root();
        boolean overBlank = false;
        int letters = 0;
        for (int j = from + i; j < to; j++) {
            char c = plain.charAt(j);
            if (c == ' ' || c == '-') {
                if (!atWordStart) {
                    return;
                }
                overBlank = true;
                continue;
            }
            node = trie.next(node, c);
            if (node == 0) {
                return;
            }
            letters++;
            int found = trie.entry(node);
            if (found != 0 && mayStand(plain, from + i, j + 1, to, letters, found, atWordStart)) {
                double price = KNOWN - 0.03 * Math.min(letters, 8) + (overBlank ? 0.05 : 0);
                if (!atWordStart && entry[i] == 0 && i > 0 && plain.charAt(from + i - 1) != ' ') {
                    // a known word that follows letters left over in the same word may be a chance hit
                    price += letters > 2 ? 0.3 : leftOverBefore(plain, from, i, back, entry) == 1 ? 1.7 : 0.9;
                }
                step(cost, back, entry, i, j + 1 - from, cost[i] + price, found);
            }
        }
    }

    /** How many letters in a row were left over before a place, on the best way to it. */
    private static int leftOverBefore(String plain, int from, int at, int[] back, int[] entry) {
        int count = 0;
        int i = at;
        while (i > 0 && entry[i] == 0 && Letters.isSyllable(plain.charAt(from + i - 1))) {
            count++;
            i = back[i];
        }
        return count;
    }

    private boolean mayStand(String plain, int start, int end, int to, int letters, int found, boolean atWordStart) {
        char first = plain.charAt(start);
        char last = plain.charAt(end - 1);
        if (isLatin(first) && start > 0 && isLatin(plain.charAt(start - 1))
                || isLatin(last) && end < plain.length() && isLatin(plain.charAt(end))) {
            return false;
        }
        if (letters > 1) {
            return true;
        }
        boolean endsWord = end == to || !Character.isLetterOrDigit(plain.charAt(end));
        if (atWordStart) {
            return endsWord || PARTICLES.contains(restOfWord(plain, end, to)) && isObjectParticle(plain.charAt(end));
        }
        return endsWord && vocabulary.form(found).mayEndWord() && lettersBefore(plain, start) >= 1;
    }

    private static boolean isObjectParticle(char c) {
        return "을를은는이가과와도".indexOf(c) >= 0;
    }

    private static int lettersBefore(String plain, int start) {
        int count = 0;
        while (start - count > 0 && Letters.isSyllable(plain.charAt(start - count - 1))) {
            count++;
        }
        return count;
    }

    private static String restOfWord(String plain, int from, int to) {
        int end = from;
        while (end < to && Character.isLetterOrDigit(plain.charAt(end))) {
            end++;
        }
        return plain.substring(from, end);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static void step(double[] cost, int[] back, int[] entry, int from, int to, double price, int found) {
        if (price < cost[to] - 1e-9) {
            cost[to] = price;
            back[to] = from;
            entry[to] = found;
        }
    }

    private void collect(
            String composed,
            String plain,
            int from,
            int length,
            int[] back,
            int[] entry,
            int phrase,
            boolean bracketed,
            List<Mention> mentions) {
        List<int[]> pieces = new ArrayList<>();
        for (int end = length; end > 0; end = back[end]) {
            pieces.add(0, new int[] {back[end], end, entry[end]});
        }
        List<Mention> found = new ArrayList<>();
        int unknownFrom = -1;
        boolean afterKnown = false;
        for (int[] piece : pieces) {
            boolean blank = piece[2] == 0 && !Character.isLetterOrDigit(plain.charAt(from + piece[0]));
            if (piece[2] == 0 && !blank) {
                unknownFrom = unknownFrom < 0 ? piece[0] : unknownFrom;
                continue;
            }
            if (!derived(plain, from, unknownFrom, piece[0], afterKnown, found)) {
                leftOver(composed, plain, from, unknownFrom, piece[0], afterKnown, phrase, bracketed, found);
            }
            unknownFrom = -1;
            afterKnown = piece[2] != 0;
            if (piece[2] != 0) {
                String text =
                        composed.substring(from + piece[0], from + piece[1]).strip();
                found.add(new Mention(
                        text,
                        vocabulary.form(piece[2]).senses(),
                        vocabulary.form(piece[2]).parts(),
                        from + piece[0],
                        phrase,
                        bracketed,
                        false));
            }
        }
        if (!derived(plain, from, unknownFrom, length, afterKnown, found)) {
            leftOver(composed, plain, from, unknownFrom, length, afterKnown, phrase, bracketed, found);
        }
        deny(plain.substring(from, from + length), from, found);
        mentions.addAll(found);
    }

    /** A fire engine is no fire protection: one letter after a thing can make another thing, or a place, of it. */
    private static boolean derived(
            String plain, int from, int start, int end, boolean afterKnown, List<Mention> found) {
        if (start < 0 || end - start != 1 || !afterKnown || found.isEmpty()) {
            return false;
        }
        Mention last = found.get(found.size() - 1);
        char suffix = plain.charAt(from + start);
        if (!last.isKnown() || !last.role().isCore()) {
            return false;
        }
        if ("용형".indexOf(suffix) >= 0) {
            found.set(found.size() - 1, last.asAside());
            return true;
        }
        boolean deed = last.role() != Concept.Role.THING;
        if (deed ? last.role() == Concept.Role.ACT && "차제통함".indexOf(suffix) >= 0 : "차함통판줄망봉캡".indexOf(suffix) >= 0) {
            found.set(
                    found.size() - 1,
                    new Mention(
                            last.text() + suffix,
                            List.of(),
                            List.of(),
                            last.start(),
                            last.phrase(),
                            last.bracketed(),
                            last.denied()));
            return true;
        }
        if (!deed && "실관집길".indexOf(suffix) >= 0) {
            found.remove(found.size() - 1);
            return true;
        }
        return false;
    }

    private static void leftOver(
            String composed,
            String plain,
            int from,
            int start,
            int end,
            boolean afterKnown,
            int phrase,
            boolean bracketed,
            List<Mention> found) {
        if (start < 0) {
            return;
        }
        String word = plain.substring(from + start, from + end);
        String bare = LEADING_FIGURES.matcher(word).replaceAll("");
        for (int cut = 3; cut >= 1 && !afterKnown; cut--) {
            if (bare.length() > cut + 1 && "을를이가은는의에로와과도만까지부터에서으로".contains(bare.substring(bare.length() - cut))) {
                bare = bare.substring(0, bare.length() - cut);
                break;
            }
        }
        boolean particle = afterKnown && PARTICLES.contains(bare);
        if (bare.length() >= 2
                && !particle
                && !AMOUNT.matcher(word).find()
                && bare.chars().anyMatch(Character::isLetter)) {
            found.add(new Mention(
                    composed.substring(from + start, from + end),
                    List.of(),
                    List.of(),
                    from + start,
                    phrase,
                    bracketed,
                    false));
        }
    }

    /** All that stands before 없음, 제외 and the like in a phrase is denied. */
    private static void deny(String phraseText, int from, List<Mention> found) {
        Matcher denial = DENIAL.matcher(phraseText);
        while (denial.find()) {
            if (COSTS_APART.matcher(phraseText).find()) {
                continue;
            }
            for (int i = 0; i < found.size(); i++) {
                Mention each = found.get(i);
                if (each.start() - from < denial.start() && denial.start() - (each.start() - from) < 14) {
                    found.set(i, each.asDenied());
                }
            }
        }
    }
}
