package kr.gachi.desk.domain;

/**
 * Where an imported row stood.
 *
 * @param row as a person counts, 1 is the first
 */
public record Origin(Id<ImportedFile> file, String sheet, int row) {

    /** Compact form for storage: {@code file/row/sheet}. */
    @Override
    public String toString() {
        return file + "/" + row + "/" + sheet;
    }

    public static Origin parse(String text) {
        String[] parts = text.split("/", 3);
        return new Origin(Id.parse(parts[0]), parts[2], Integer.parseInt(parts[1]));
    }
}
