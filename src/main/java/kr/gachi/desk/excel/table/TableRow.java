package kr.gachi.desk.excel.table;

import java.util.Arrays;

/** One row with at least one value. Columns count from 0; a column without a value is blank. */
public final class TableRow {
    private final int number;
    private final int[] columns;
    private final Cell[] cells;

    private TableRow(int number, int[] columns, Cell[] cells) {
        this.number = number;
        this.columns = columns;
        this.cells = cells;
    }

    /** For tests and for rows that come from elsewhere: the first cell is column 0. */
    public static TableRow of(int number, Cell... cells) {
        Builder builder = new Builder();
        for (int i = 0; i < cells.length; i++) {
            builder.add(i, cells[i]);
        }
        return builder.build(number);
    }

    /** As a person counts: the first row of the sheet is 1. */
    public int number() {
        return number;
    }

    public Cell cell(int column) {
        if (column >= 0 && column < columns.length && columns[column] == column) {
            return cells[column];
        }
        int at = Arrays.binarySearch(columns, column);
        return at < 0 ? Cell.blank() : cells[at];
    }

    /** How many columns hold a value. */
    public int filled() {
        return columns.length;
    }

    /** The column of the n-th value, from the left. */
    public int column(int n) {
        return columns[n];
    }

    /** One past the last column with a value. */
    public int width() {
        return columns.length == 0 ? 0 : columns[columns.length - 1] + 1;
    }

    /** The letters over a column in Excel: 0 is A, 26 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The part of the row in some columns, each where it was; what is left of {@code to} counts. */
    public TableRow between(int from, int to) {
        int start = 0;
        while (start < columns.length && columns[start] < from) {
            start++;
        }
        int end = start;
        while (end < columns.length && columns[end] < to) {
            end++;
        }
        return new TableRow(number, Arrays.copyOfRange(columns, start, end), Arrays.copyOfRange(cells, start, end));
    }

    @Override
    public String toString() {
        return number + Arrays.toString(cells);
    }

    /** Gathers one row after the other; cells may come in any order, the last one of a column counts. */
    static final class Builder {
        private int[] columns = new int[16];
        private Cell[] cells = new Cell[16];
        private int size;

        void add(int column, Cell cell) {
            if (cell.isBlank()) {
                return;
            }
            int at = size;
            while (at > 0 && columns[at - 1] >= column) {
                at--;
            }
            if (at < size && columns[at] == column) {
                cells[at] = cell;
                return;
            }
            if (size == columns.length) {
                columns = Arrays.copyOf(columns, size * 2);
                cells = Arrays.copyOf(cells, size * 2);
            }
            System.arraycopy(columns, at, columns, at + 1, size - at);
            System.arraycopy(cells, at, cells, at + 1, size - at);
            columns[at] = column;
            cells[at] = cell;
            size++;
        }

        boolean isEmpty() {
            return size == 0;
        }

        TableRow build(int number) {
            TableRow row = new TableRow(number, Arrays.copyOf(columns, size), Arrays.copyOf(cells, size));
            size = 0;
            return row;
        }
    }
}
