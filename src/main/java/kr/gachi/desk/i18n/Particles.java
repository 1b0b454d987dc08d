package kr.gachi.desk.i18n;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses the Korean particle that fits the word before it: a pattern says 이(가), a reader sees 기업이 or 제품코드가. Figures
 * and Latin letters are taken as they are read out (3 = 삼, L = 엘). After a sign that nobody reads out both forms stay.
 */
final class Particles {
    private static final Pattern OPEN = Pattern.compile(
            "([\\p{L}\\p{N}])([\\p{Pe}\\p{Pf}\"'%]*)(?:(이\\(가\\)|은\\(는\\)|을\\(를\\)|와\\(과\\)|과\\(와\\)|\\(으\\)로|\\(이\\)라))");

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int FINAL_RIEUL = 8;

    private Particles() {}

    static String fit(String sentence) {
        if (sentence.indexOf('(') < 0) {
            return sentence;
        }
        Matcher open = OPEN.matcher(sentence);
        StringBuilder fitted = new StringBuilder(sentence.length());
        while (open.find()) {
            Sound sound = open.group(2).endsWith("%")
                    ? Sound.VOWEL
                    : sound(open.group(1).charAt(0));
            String particle = sound == null ? open.group(3) : particle(open.group(3), sound);
            open.appendReplacement(fitted, Matcher.quoteReplacement(open.group(1) + open.group(2) + particle));
        }
        return open.appendTail(fitted).toString();
    }

    /** How a word ends; a final ㄹ takes 로 as a vowel does. */
    private enum Sound {
        VOWEL,
        RIEUL,
        CONSONANT
    }

    private static String particle(String both, Sound sound) {
        boolean closed = sound != Sound.VOWEL;
        return switch (both) {
            case "이(가)" -> closed ? "이" : "가";
            case "은(는)" -> closed ? "은" : "는";
            case "을(를)" -> closed ? "을" : "를";
            case "와(과)", "과(와)" -> closed ? "과" : "와";
            case "(으)로" -> sound == Sound.CONSONANT ? "으로" : "로";
            case "(이)라" -> closed ? "이라" : "라";
            default -> throw new IllegalArgumentException(both);
        };
    }

    private static Sound sound(char last) {
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            int end = (last - FIRST_SYLLABLE) % FINALS;
            return end == 0 ? Sound.VOWEL : end == FINAL_RIEUL ? Sound.RIEUL : Sound.CONSONANT;
        }
        return switch (Character.toUpperCase(last)) {
            case '1', '7', '8', 'L', 'R' -> Sound.RIEUL;
            case '0', '3', '6', 'M', 'N' -> Sound.CONSONANT;
            case '2', '4', '5', '9' -> Sound.VOWEL;
            default -> last < 128 ? Sound.VOWEL : null;
        };
    }
}
