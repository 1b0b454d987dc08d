package kr.gachi.desk.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A fixed choice that workbooks write in a Korean word of the trade; the word is a data contract, not a screen text. */
public interface Worded {
    /** The word that leaves in workbooks. */
    String word();

    /** Further words that people write for the same. */
    default List<String> alsoWritten() {
        return List.of();
    }

    /** Reads a word, another way of writing it, or the constant's own name; blanks and middle dots do not matter. */
    static <E extends Enum<E> & Worded> Optional<E> read(Class<E> type, String text) {
        String wanted = plain(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> plain(each.word()).equals(wanted)
                        || each.name().equalsIgnoreCase(text.strip())
                        || each.alsoWritten().stream()
                                .anyMatch(other -> plain(other).equals(wanted)))
                .findFirst();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (" \t\n\u000B\f\r·ㆍ・_-".indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
