package kr.gachi.desk.ui.kit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a person is typing to find, word by word; every word must be in the text. Spaces, hyphens and case do not matter.
 * A half-composed syllable finds what it may become ({@code 한ㅂ} and {@code 한비} find 한빛), and initial consonants alone
 * find words (ㅎㅂ finds 한빛), so that a list only narrows while Hangul is being composed.
 */
public final class Needle {
    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int FINALS = 28;
    private static final int PER_INITIAL = 21 * FINALS;
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    private final List<String> words = new ArrayList<>();

    public Needle(String typed) {
        for (String word : plain(typed).split(" ")) {
            String joined = word.replace("-", "");
            if (!joined.isEmpty()) {
                words.add(joined);
            }
        }
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** A text made ready for {@link #isIn}: once for each row, not for each key. */
    public static String hay(String text) {
        return plain(text).replace(" ", "").replace("-", "");
    }

    /** @param hay as {@link #hay} made it */
    public boolean isIn(String hay) {
        for (String word : words) {
            if (!contains(hay, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(String hay, String word) {
        int last = hay.length() - word.length();
        for (int at = 0; at <= last; at++) {
            if (startsAt(hay, at, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(String hay, int at, String word) {
        int end = word.length() - 1;
        for (int i = 0; i < end; i++) {
            if (!meets(word.charAt(i), hay.charAt(at + i))) {
                return false;
            }
        }
        return meets(word.charAt(end), hay.charAt(at + end)) || becomes(word.charAt(end), hay.charAt(at + end));
    }

    private static boolean meets(char typed, char there) {
        return typed == there || isSyllable(there) && INITIALS.indexOf(typed) == initial(there) && typed >= 'ㄱ';
    }

    /** Whether the last syllable typed, still without a final consonant, may become the one that is there. */
    private static boolean becomes(char typed, char there) {
        return isSyllable(typed)
                && isSyllable(there)
                && (typed - FIRST_SYLLABLE) % FINALS == 0
                && (typed - FIRST_SYLLABLE) / FINALS == (there - FIRST_SYLLABLE) / FINALS;
    }

    private static boolean isSyllable(char c) {
        return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
    }

    private static int initial(char syllable) {
        return (syllable - FIRST_SYLLABLE) / PER_INITIAL;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
