package kr.gachi.desk.excel;

import java.util.regex.Pattern;

/** What text means to a sheet: how wide it is, what must not stand in it, and when it could be taken for a formula. */
final class CellText {
    /** The most characters that a cell holds. */
    private static final int MOST = 32_767;

    /** Excel reads {@code _x0041_} as a character code, so that the same letters in a text need a guard. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** What is drawn of a counted width. */
    private static final double DRAWN = 0.93;

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
                || c >= 0x1f300 && c <= 0x3fffd
                || "×÷·§°±…※“”℃㎡".indexOf(c) >= 0
                || c >= 0x2190 && c <= 0x24ff
                || c >= 0x2500 && c <= 0x27ff;
        return wide ? 2 : 1;
    }

    /**
     * How many lines the text takes in a column of so many characters: words go to the next line whole, longer ones than a
     * line are cut. Hangul is drawn a little narrower than two.
     */
    static int lines(String text, double columns) {
        return text.lines().mapToInt(line -> wrapped(line, columns)).sum();
    }

    private static int wrapped(String line, double columns) {
        int lines = 1;
        double used = 0;
        for (String word : line.split(" ")) {
            double wide = width(word) * DRAWN;
            double blank = used == 0 ? 0 : 1;
            if (used > 0 && used + blank + wide > columns) {
                lines++;
                used = 0;
                blank = 0;
            }
            int more = (int) Math.max(0, Math.ceil(wide / columns) - 1);
            lines += more;
            used += blank + wide - more * columns;
        }
        return lines;
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
