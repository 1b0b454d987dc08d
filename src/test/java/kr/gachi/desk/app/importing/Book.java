package kr.gachi.desk.app.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A small workbook that a test writes: sheets of rows of text, numbers and dates. */
final class Book {
    private final Map<String, Object[][]> sheets = new LinkedHashMap<>();
    private final Map<String, Boolean> hidden = new LinkedHashMap<>();

    Book sheet(String name, Object[]... rows) {
        sheets.put(name, rows);
        return this;
    }

    Book hiddenSheet(String name, Object[]... rows) {
        hidden.put(name, true);
        return sheet(name, rows);
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, rows) -> write(workbook.newWorksheet(name), rows, hidden.containsKey(name)));
        }
        return file;
    }

    private static void write(Worksheet sheet, Object[][] rows, boolean isHidden) {
        if (isHidden) {
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        }
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                write(sheet, row, column, rows[row][column]);
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
