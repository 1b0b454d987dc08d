package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A plain table as somebody sees it in the window: a heading, rows, columns as wide as their text. */
public final class TableBook {
    private static final int WIDEST = 60;
    private static final int NARROWEST = 6;

    private TableBook() {}

    /**
     * @param rows text, numbers, dates; null for an empty cell
     * @param fills colour of each row (RRGGBB); empty for none
     */
    public record Table(String name, List<String> headings, List<List<Object>> rows, List<String> fills) {
        public Table(String name, List<String> headings, List<List<Object>> rows) {
            this(name, headings, rows, List.of());
        }
    }

    /** @param rows text, numbers, dates; null for an empty cell */
    public static void write(Path target, String sheet, List<String> headings, List<List<Object>> rows) {
        write(target, List.of(new Table(sheet, headings, rows)));
    }

    /** Several tables, each on a sheet of its own. */
    public static void write(Path target, List<Table> tables) {
        OutFile.write(target, out -> {
            try (Workbook book = new Workbook(out, "GachiDesk", null)) {
                for (Table each : tables) {
                    write(book.newWorksheet(each.name()), each);
                }
            }
        });
    }

    private static void write(Worksheet page, Table table) {
        List<String> headings = table.headings();
        List<List<Object>> rows = table.rows();
        int[] widths = new int[headings.size()];
        for (int column = 0; column < headings.size(); column++) {
            page.value(0, column, headings.get(column));
            widths[column] = width(headings.get(column));
        }
        page.range(0, 0, 0, Math.max(0, headings.size() - 1)).style().bold().set();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < headings.size(); column++) {
                Object value = rows.get(row).get(column);
                put(page, row + 1, column, value);
                widths[column] = Math.max(widths[column], width(value));
            }
        }
        for (int row = 0; row < table.fills().size(); row++) {
            page.range(row + 1, 0, row + 1, Math.max(0, headings.size() - 1))
                    .style()
                    .fillColor(table.fills().get(row))
                    .set();
        }
        for (int column = 0; column < widths.length; column++) {
            page.width(column, Math.max(NARROWEST, Math.min(WIDEST, widths[column] + 2)));
        }
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.freezePane(0, 1);
        page.setAutoFilter(0, 0, Math.max(0, headings.size() - 1));
    }

    private static void put(Worksheet page, int row, int column, Object value) {
        if (value instanceof LocalDate date) {
            page.value(row, column, date);
            page.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof BigDecimal number) {
            page.value(row, column, number);
        } else if (value instanceof Number number) {
            page.value(row, column, number.longValue());
            page.style(row, column).format("#,##0").set();
        } else if (value != null) {
            page.value(row, column, value.toString());
        }
    }

    /** Hangul is twice as wide as Latin. */
    private static int width(Object value) {
        return value == null
                ? 0
                : value.toString().chars().map(each -> each > 0x1100 ? 2 : 1).sum();
    }
}
