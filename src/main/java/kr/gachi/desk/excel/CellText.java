package kr.gachi.desk.excel;

import java.util.regex.Pattern;

/** What text means to a sheet: how wide it is, what must not stand in it, and when it could be taken for a formula. */
final class CellText {
    /** The most characters that a cell holds. */
    private static final int MOST = 32_767;

    /** Excel reads {@code _x0041_} as a character code, so that the same letters in a text need a guard. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Width in characters, Hangul and its like two: never measured by a font, so that every machine gives the same. */
    static int width(String text) {
        return text.codePoints().map(CellText::width).sum();
    }

    private static int width(int c) {
        boolean wide = c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x3fffd;
        return wide ? 2 : 1;
    }

    /** How many lines the text takes in a column of so many characters; Hangul is drawn a little narrower than two. */
    static int lines(String text, double columns) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(width(line) * 0.9 / columns)))
                .sum();
    }

    /** Whether a program could take it for a formula when a person edits the cell or saves it as text. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** The text without characters that no workbook can hold, within the length of a cell. */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(CellText::isAllowed).forEach(kept::appendCodePoint);
        String clean = CODE.matcher(kept).replaceAll("_x005F_");
        return clean.length() <= MOST ? clean : clean.substring(0, MOST - 1) + "…";
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c <= 0xd7ff
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0xe000 && c <= 0xfffd
                || c > 0xffff;
    }
}
