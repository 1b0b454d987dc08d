package kr.gachi.desk.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Korean letters: one spelling for what is written in several, 초성, and the letters inside syllables. */
final class Letters {
    private static final String LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private static final String TAILS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private static final char FIRST = '가';
    private static final char LAST = '힣';

    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\((?:주|유|사|재|합|협)\\)|㈜|㈔|㈕|주식회사|유한회사|유한책임회사|합자회사|사단법인|재단법인|영농조합법인|농업회사법인");

    private Letters() {}

    /** Compatibility forms and full width made one, case kept: {@code ㎡ → m2}, {@code × → x}, {@code ＡＢ → AB}. */
    static String composed(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String spaced =
                text.replace('㈜', ' ').replace('×', 'x').replace('✕', 'x').replace('ℓ', 'l');
        return Normalizer.isNormalized(spaced, Normalizer.Form.NFKC)
                ? spaced
                : Normalizer.normalize(spaced, Normalizer.Form.NFKC);
    }

    /** As {@link #composed}, in lower case; letter for letter of the same length. */
    static String plain(String text) {
        char[] letters = composed(text).toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    /** A name without its legal form; as it is where nothing else would be left. */
    static String withoutLegalForm(String name) {
        String bare = LEGAL_FORM.matcher(name).replaceAll(" ").strip();
        return bare.isEmpty() ? name : bare;
    }

    /** Letters and digits only, so that spaces, hyphens and brackets do not matter. */
    static String dense(String text) {
        String plain = plain(text);
        StringBuilder dense = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(dense::appendCodePoint);
        return dense.toString();
    }

    /** Pairs of neighbouring letters; a single letter stands for itself. */
    static List<String> pairs(String dense) {
        if (dense.length() < 2) {
            return dense.isEmpty() ? List.of() : List.of(dense);
        }
        List<String> pairs = new ArrayList<>(dense.length());
        for (int i = 0; i + 2 <= dense.length(); i++) {
            pairs.add(dense.substring(i, i + 2));
        }
        return pairs;
    }

    /** Leading consonants of the syllables, other letters as they are: {@code 현수막 → ㅎㅅㅁ}. */
    static String leads(String dense) {
        StringBuilder leads = new StringBuilder(dense.length());
        for (int i = 0; i < dense.length(); i++) {
            char c = dense.charAt(i);
            leads.append(isSyllable(c) ? LEADS.charAt((c - FIRST) / 588) : c);
        }
        return leads.toString();
    }

    /** Whether a person typed leading consonants only. */
    static boolean isLeads(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> LEADS.indexOf(c) >= 0);
    }

    /** Letters inside the syllables, so that one slip of the finger is one letter: {@code 막 → ㅁㅏㄱ}. */
    static String spelled(String dense) {
        StringBuilder spelled = new StringBuilder(dense.length() * 3);
        for (int i = 0; i < dense.length(); i++) {
            char c = dense.charAt(i);
            if (isSyllable(c)) {
                int n = c - FIRST;
                spelled.append(LEADS.charAt(n / 588)).append(VOWELS.charAt(n % 588 / 28));
                if (n % 28 > 0) {
                    spelled.append(TAILS.charAt(n % 28));
                }
            } else {
                spelled.append(c);
            }
        }
        return spelled.toString();
    }

    static boolean isSyllable(int c) {
        return c >= FIRST && c <= LAST;
    }
}
