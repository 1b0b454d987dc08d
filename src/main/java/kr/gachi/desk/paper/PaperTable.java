package kr.gachi.desk.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of a paper. All tables of all papers share one grid of nine columns, so that they have one look.
 *
 * @param title above the headings; null none
 */
public record PaperTable(String title, List<Column> columns, List<Row> rows) {
    /** Columns of the grid. */
    public static final int GRID = 9;

    /** Widths of the grid's columns in characters of a sheet. */
    public static final List<Double> WIDTHS = List.of(8.5, 22.0, 14.0, 5.5, 8.5, 10.0, 12.0, 10.5, 8.0);

    /** Where the text of a cell stands. */
    public enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /** @param span columns of the grid that it takes */
    public record Column(String heading, int span, Align align) {}

    /** What a row says. */
    public enum Tone {
        /** A heading across the table. */
        PART,
        LINE,
        SUM,
        TOTAL
    }

    /**
     * A row with a cell for each column: text, won, a number, a day, or null for blank. In sums, and after the heading of
     * a part, a cell takes the null cells behind it.
     */
    public record Row(Tone tone, List<Object> cells) {
        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        public boolean spreads() {
            return tone != Tone.LINE;
        }
    }

    public PaperTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int spans = columns.stream().mapToInt(Column::span).sum();
        if (spans != GRID) {
            throw new IllegalArgumentException("columns take " + spans + " of " + GRID);
        }
        for (Row row : rows) {
            if (row.cells().size() > columns.size()) {
                throw new IllegalArgumentException("more cells than columns");
            }
        }
    }

    /** The cell of a row; null where it has none. */
    public static Object cell(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : null;
    }

    /** The column behind the cell and the blank ones that it takes. */
    public int end(Row row, int column) {
        int end = column + 1;
        while (row.spreads() && end < columns.size() && cell(row, end) == null) {
            end++;
        }
        return end;
    }

    /** The first column of the grid that a column stands on. */
    public int grid(int column) {
        return columns.subList(0, column).stream().mapToInt(Column::span).sum();
    }
}
