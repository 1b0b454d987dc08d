package kr.gachi.desk.excel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people type and paste it, made plain. */
public final class Letters {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u200b-\\u200f\\u2060\\ufeff\\u00ad]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u3164]+");

    private static final int BRIEF = 100;

    private Letters() {}

    /** The mark that a wrong conversion leaves in place of a letter. */
    public static boolean isGarbled(String text) {
        return text.indexOf('\ufffd') >= 0;
    }

    /** One line, composed, single blanks, nothing unseen. */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        String lines = BLANKS.matcher(text).replaceAll(" ");
        String seen = UNSEEN.matcher(lines).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    }

    /** For messages: the beginning of a long text. */
    static String brief(String text) {
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "…";
    }

    /** As {@link #clean}, and full-width digits and letters in their plain form: for numbers, dates, codes. */
    static String normal(String text) {
        return isPlain(text) ? text : clean(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** Nearly every cell: Hangul syllables and printable ASCII, single blanks inside. A hundred thousand rows feel it. */
    private static boolean isPlain(String text) {
        boolean blankBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c > ' ' && c < 0x7f || c >= '가' && c <= '힣';
            if (!letter && (c != ' ' || blankBefore)) {
                return false;
            }
            blankBefore = c == ' ';
        }
        return !blankBefore;
    }
}
