package kr.gachi.desk.excel;

import java.util.List;

/**
 * A column that a sheet may have.
 *
 * @param name the field it fills
 * @param written how its heading is written, the best word first; blanks, brackets, units and marks do not matter
 */
public record Heading(String name, List<String> written) {
    public Heading {
        written = List.copyOf(written);
    }

    public static Heading of(String name, String... written) {
        return new Heading(name, List.of(written));
    }
}
