package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.Styles.Formula;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A list as a sheet: title, sums of what the filter shows, headings, rows. Written row by row, so that its length needs no
 * memory; widths come from character counts.
 *
 * @param <T> what a row shows
 */
final class ListSheet<T> {
    /** Row of the headings, from 0: title and sums stand above. */
    static final int HEADINGS = 3;

    /** Row of the first item, from 0. */
    static final int FIRST = HEADINGS + 1;

    private static final int SUMS = 2;
    private static final double LINE = 13.5;
    private static final double NARROWEST = 6;

    /** Characters beside each other on a landscape page, a little smaller than on the screen. */
    private static final double PAGE = 190;

    private static final double MARGIN = 2.5;

    /** What stands in a column of a row; the row's number as a formula counts it comes with it. */
    @FunctionalInterface
    interface Value<T> {
        Object of(T item, int row);
    }

    /**
     * A column.
     *
     * @param most the widest it may become, in characters; longer text goes on below
     * @param summed whether its sum stands above the headings
     */
    record Column<T>(String heading, double most, Look look, boolean summed, Value<T> value) {
        static <T> Column<T> text(String heading, double most, Value<T> value) {
            return new Column<>(heading, most, Look.BOXED.indented().wrapped(), false, value);
        }

        static <T> Column<T> word(String heading, Value<T> value) {
            return new Column<>(heading, 24, Look.MIDDLE, false, value);
        }

        static <T> Column<T> day(String heading, Value<T> value) {
            return new Column<>(heading, 14, Look.DAY, false, value);
        }

        static <T> Column<T> amount(String heading, Value<T> value) {
            return new Column<>(heading, 22, Look.AMOUNT, false, value);
        }

        static <T> Column<T> sum(String heading, Value<T> value) {
            return new Column<>(heading, 22, Look.AMOUNT, true, value);
        }
    }

    private final List<Column<T>> columns;
    private final double[] widths;

    ListSheet(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
        this.widths = columns.stream()
                .mapToDouble(column -> Math.max(NARROWEST, CellText.width(column.heading()) + MARGIN + 1))
                .toArray();
    }

    /** Last row of a list of so many items, from 0: an empty list has one empty row, so that its names lead somewhere. */
    static int last(int items) {
        return FIRST + Math.max(1, items) - 1;
    }

    /**
     * Writes the list.
     *
     * @param drawn the sheet as names, filters and the printer see it
     * @param stream the same sheet as a place for rows
     */
    void write(XSSFSheet drawn, Sheet stream, Styles styles, String title, String note, List<T> items) {
        put(styles, stream.createRow(0), 0, title, Look.PLAIN.size(14).strong().ink(Look.NAVY));
        stream.getRow(0).setHeightInPoints(26);
        put(styles, stream.createRow(1), 0, note, Look.PLAIN.size(9).ink(Look.QUIET));
        sums(stream.createRow(SUMS), styles, items);
        Row headings = stream.createRow(HEADINGS);
        headings.setHeightInPoints(30);
        for (int column = 0; column < columns.size(); column++) {
            styles.put(headings.createCell(column), columns.get(column).heading(), Look.HEADING);
        }
        int index = FIRST;
        for (T item : items) {
            Row row = stream.createRow(index++);
            int lines = 1;
            for (int column = 0; column < columns.size(); column++) {
                lines = Math.max(lines, put(styles, row, column, item));
            }
            if (lines > 1) {
                row.setHeightInPoints((float) Math.min(400, LINE * lines + 4));
            }
        }
        finish(drawn, items.size());
    }

    /** Writes a cell and tells how many lines it takes. */
    private int put(Styles styles, Row row, int column, T item) {
        Column<T> spec = columns.get(column);
        Object value = spec.value().of(item, row.getRowNum() + 1);
        Look look = value instanceof BigDecimal quantity ? spec.look().format(Look.quantity(quantity)) : spec.look();
        styles.put(row.createCell(column), value, look);
        double needed = width(value) + MARGIN;
        widths[column] = Math.min(spec.most(), Math.max(widths[column], needed));
        return needed > spec.most() && value instanceof String text ? CellText.lines(text, spec.most() - MARGIN) : 1;
    }

    private static void put(Styles styles, Row row, int column, String text, Look look) {
        styles.put(row.createCell(column), text, look);
    }

    /** What the filter lets through is summed, so that an officer can check a part. */
    private void sums(Row row, Styles styles, List<T> items) {
        for (int column = 0; column < columns.size(); column++) {
            Column<T> spec = columns.get(column);
            if (spec.summed()) {
                String range = Canvas.at(FIRST, column) + ":" + Canvas.at(last(items.size()), column);
                BigDecimal sum = sum(spec, items);
                styles.put(
                        row.createCell(column),
                        new Formula("SUBTOTAL(109," + range + ")", sum),
                        Look.AMOUNT.strong().filled(Look.LABEL));
                widths[column] = Math.min(spec.most(), Math.max(widths[column], width(sum) + MARGIN + 1));
            }
        }
    }

    private static <T> BigDecimal sum(Column<T> column, List<T> items) {
        BigDecimal sum = BigDecimal.ZERO;
        int row = FIRST;
        for (T item : items) {
            Object value = column.value().of(item, ++row);
            Object shown = value instanceof Formula formula ? formula.value() : value;
            if (shown instanceof Won won) {
                sum = sum.add(BigDecimal.valueOf(won.value()));
            } else if (shown instanceof BigDecimal number) {
                sum = sum.add(number);
            }
        }
        return sum;
    }

    private void finish(XSSFSheet drawn, int items) {
        for (int column = 0; column < widths.length; column++) {
            drawn.setColumnWidth(column, (int) Math.round(widths[column] * 256));
        }
        drawn.createFreezePane(1, FIRST);
        drawn.setAutoFilter(new CellRangeAddress(HEADINGS, last(items), 0, columns.size() - 1));
        drawn.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
        drawn.setDefaultRowHeightInPoints(17);
        drawn.setDisplayGridlines(false);
    }

    /** The area to print where a title in the first column, which every page repeats, would be cut off on most. */
    CellRangeAddress withoutTitle(int items) {
        return new CellRangeAddress(SUMS, last(items), 0, columns.size() - 1);
    }

    /** How many landscape pages the list takes beside each other and stays readable. */
    int pagesWide() {
        return Math.max(1, (int) Math.ceil(Arrays.stream(widths).sum() / PAGE));
    }

    private static double width(Object value) {
        if (value instanceof Formula formula) {
            return width(formula.value());
        }
        if (value instanceof String text) {
            return CellText.width(text) + 1;
        }
        if (value instanceof Won won) {
            return String.format(Locale.ROOT, "%,d", won.value()).length();
        }
        if (value instanceof BigDecimal number) {
            return String.format(Locale.ROOT, "%,f", number.stripTrailingZeros())
                            .replaceAll("\\.?0+$", "")
                            .length()
                    + 1;
        }
        return value instanceof LocalDate
                ? 10
                : value == null ? 0 : String.valueOf(value).length();
    }
}
