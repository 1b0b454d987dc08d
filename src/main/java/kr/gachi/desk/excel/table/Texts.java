package kr.gachi.desk.excel.table;

/** What counts as nothing: blanks of every kind, also those that no person sees. */
final class Texts {
    private Texts() {}

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\ufeff'
                || c >= '\u200b' && c <= '\u200f'
                || c == '\u2060'
                || c == '\u3164';
    }
}
