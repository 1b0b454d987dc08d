package kr.gachi.desk.excel;

import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.excel.table.RowReader;
import kr.gachi.desk.excel.table.Sheet;
import kr.gachi.desk.excel.table.TableRow;

/**
 * The first rows of a sheet, read once whatever is asked of them afterwards. A short sheet is kept whole: below it there
 * may be a million formatted rows without a value, and those are walked through once and not for every question.
 *
 * @param rows the first ones with a value; all of them if {@code whole}
 */
record SheetTop(List<TableRow> rows, boolean whole) {
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_CELLS = 50_000;

    static SheetTop of(Sheet sheet) {
        List<TableRow> top = new ArrayList<>();
        int cells = 0;
        try (RowReader rows = sheet.rows()) {
            TableRow row = rows.next();
            while (row != null && isShort(top.size(), cells)) {
                top.add(row);
                cells += row.filled();
                row = rows.next();
            }
            return new SheetTop(List.copyOf(top), row == null);
        }
    }

    /** The head is sought among so many rows in any case. */
    private static boolean isShort(int rows, int cells) {
        return rows < HeaderFinder.ROWS_SEARCHED || rows < MOST_ROWS && cells < MOST_CELLS;
    }

    List<TableRow> searched() {
        return rows.subList(0, Math.min(rows.size(), HeaderFinder.ROWS_SEARCHED));
    }
}
