package kr.gachi.desk.excel.table;

import java.util.Locale;

/**
 * Reads number formats: is it a date, a time, a percentage, an identifier? Judged by the first section, after quoted
 * text, escapes, colours and locales are taken out, so {@code yyyy"년" m"월" d"일"} and {@code [$-412]yyyy-mm-dd} are dates.
 */
final class NumberFormats {
    private NumberFormats() {}

    /** @param code the format's text; null where the file names only the number of a built-in one */
    static NumberStyle read(int id, String code, boolean from1904) {
        return code == null ? builtIn(id, from1904) : read(code, from1904);
    }

    /** ECMA-376 part 1, 18.8.30, with the numbers that East Asian editions use for dates (27–36, 50–58). */
    private static NumberStyle builtIn(int id, boolean from1904) {
        if (id == 9 || id == 10) {
            return NumberStyle.PERCENT;
        }
        if (id >= 18 && id <= 21 || id == 32 || id == 33 || id >= 45 && id <= 47) {
            return NumberStyle.of(NumberStyle.Kind.TIME, from1904);
        }
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58) {
            return NumberStyle.of(NumberStyle.Kind.DATE, from1904);
        }
        return NumberStyle.of(NumberStyle.Kind.GENERAL, from1904);
    }

    private static NumberStyle read(String code, boolean from1904) {
        Section section = new Section(code);
        String letters = section.letters.toString();
        if (letters.contains("general") || letters.startsWith("g/") || letters.contains("standard")) {
            return NumberStyle.of(NumberStyle.Kind.GENERAL, from1904);
        }
        letters = letters.replace("am/pm", "").replace("a/p", "").replaceAll("e[+-]", "");
        boolean clock = section.elapsed || letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        boolean calendar = letters.indexOf('y') >= 0
                || letters.indexOf('d') >= 0
                || letters.indexOf('e') >= 0
                || letters.contains("aaa")
                || letters.indexOf('m') >= 0 && !clock;
        boolean digits = letters.indexOf('#') >= 0
                || letters.indexOf('?') >= 0
                || letters.indexOf('0') >= 0 && letters.indexOf('s') < 0;
        if (!digits && (calendar || clock)) {
            return NumberStyle.of(calendar ? NumberStyle.Kind.DATE : NumberStyle.Kind.TIME, from1904);
        }
        if (letters.indexOf('%') >= 0) {
            return NumberStyle.PERCENT;
        }
        if (section.isIdentifier()) {
            return new NumberStyle(NumberStyle.Kind.DIGITS, section.template.toString(), from1904);
        }
        return NumberStyle.of(NumberStyle.Kind.GENERAL, from1904);
    }

    /** The first section of a format, taken apart. */
    private static final class Section {
        /** What is neither quoted nor escaped nor in brackets, in lower case. */
        final StringBuilder letters = new StringBuilder();
        /** The same with the literal characters in their places. */
        final StringBuilder template = new StringBuilder();

        boolean elapsed;

        Section(String code) {
            int i = 0;
            while (i < code.length() && code.charAt(i) != ';') {
                i = take(code, i);
            }
        }

        private int take(String code, int i) {
            char c = code.charAt(i);
            switch (c) {
                case '"' -> {
                    int end = code.indexOf('"', i + 1);
                    int stop = end < 0 ? code.length() : end;
                    template.append(code, i + 1, stop);
                    return stop + 1;
                }
                case '[' -> {
                    int end = code.indexOf(']', i + 1);
                    int stop = end < 0 ? code.length() : end;
                    String inside = code.substring(i + 1, stop).toLowerCase(Locale.ROOT);
                    elapsed |= inside.matches("h+|m+|s+");
                    return stop + 1;
                }
                case '\\' -> {
                    if (i + 1 < code.length()) {
                        template.append(code.charAt(i + 1));
                    }
                    return i + 2;
                }
                case '_', '*' -> {
                    return i + 2;
                }
                default -> {
                    letters.append(Character.toLowerCase(c));
                    template.append(c);
                    return i + 1;
                }
            }
        }

        /** Zeros and separators only, at least two zeros: a number kept for its digits, such as 000-00-00000. */
        boolean isIdentifier() {
            return letters.toString().matches("[0\\-/() ]{2,40}")
                    && template.chars().filter(c -> c == '0').count() >= 2;
        }
    }
}
