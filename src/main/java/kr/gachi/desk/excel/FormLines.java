package kr.gachi.desk.excel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The table of a form. Its columns are found by the headings above the named area (or in its first row); an area of
 * nine columns without headings has those of the default form.
 */
final class FormLines {
    private static final int HEADING_ROWS = 3;

    private final XSSFSheet sheet;
    private final Map<FormColumn, Integer> columns;
    private final int top;
    private int bottom;

    private FormLines(XSSFSheet sheet, Map<FormColumn, Integer> columns, int top, int bottom) {
        this.sheet = sheet;
        this.columns = columns;
        this.top = top;
        this.bottom = bottom;
    }

    static FormLines of(FormBook form, AreaReference area) {
        XSSFSheet sheet = form.sheet(area);
        CellReference first = area.getFirstCell();
        CellReference last = area.getLastCell();
        int top = first.getRow();
        int bottom = last.getRow();
        Map<FormColumn, Integer> inside = headings(sheet, top, first.getCol(), last.getCol());
        if (inside.size() >= HEADING_ROWS && bottom > top) {
            return new FormLines(sheet, inside, top + 1, bottom).withBlankRowsBelow();
        }
        boolean single = first.getCol() == last.getCol();
        Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
        for (int row = top - 1; row >= Math.max(0, top - HEADING_ROWS); row--) {
            headings(sheet, row, single ? 0 : first.getCol(), single ? Short.MAX_VALUE : last.getCol())
                    .forEach(columns::putIfAbsent);
        }
        if (columns.isEmpty() && last.getCol() - first.getCol() + 1 == FormColumn.values().length) {
            int next = first.getCol();
            for (FormColumn column : FormColumn.values()) {
                columns.put(column, next++);
            }
        }
        return new FormLines(sheet, columns, top, bottom).withBlankRowsBelow();
    }

    private static Map<FormColumn, Integer> headings(XSSFSheet sheet, int rowIndex, int from, int to) {
        Map<FormColumn, Integer> found = new EnumMap<>(FormColumn.class);
        XSSFRow row = sheet.getRow(rowIndex);
        for (int column = from; row != null && column <= Math.min(to, row.getLastCellNum()); column++) {
            XSSFCell cell = row.getCell(column);
            if (cell != null && cell.getCellType() == CellType.STRING) {
                int here = column;
                FormColumn.read(cell.getStringCellValue()).ifPresent(each -> found.putIfAbsent(each, here));
            }
        }
        return found;
    }

    /** Empty rows that look like the last one belong to the table, though the name may not reach over them. */
    private FormLines withBlankRowsBelow() {
        XSSFRow last = sheet.getRow(bottom);
        while (last != null && !columns.isEmpty() && isBlankLike(sheet.getRow(bottom + 1), last)) {
            bottom++;
        }
        return this;
    }

    private boolean isBlankLike(XSSFRow row, XSSFRow other) {
        return row != null
                && columns.values().stream().allMatch(column -> {
                    XSSFCell cell = row.getCell(column);
                    XSSFCell like = other.getCell(column);
                    return cell != null
                            && like != null
                            && cell.getCellType() == CellType.BLANK
                            && Objects.equals(cell.getCellStyle(), like.getCellStyle())
                            && like.getCellStyle().getIndex() != 0;
                });
    }

    /** Headings of the columns without which a quote cannot be shown. */
    List<String> missing() {
        return FormColumn.NECESSARY.stream()
                .filter(column -> !columns.containsKey(column))
                .map(FormColumn::heading)
                .toList();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Makes room for so many lines and empties what stood there. */
    void room(int lines, FormBook form) {
        int have = bottom - top + 1;
        if (lines > have) {
            FormRows.insert(sheet, top, bottom, lines - have);
            bottom += lines - have;
        }
        for (int row = top; row <= bottom; row++) {
            for (int column : columns.values()) {
                form.put(FormBook.cell(sheet, row, column), null);
            }
        }
    }

    boolean has(FormColumn column) {
        return columns.containsKey(column);
    }

    XSSFCell cell(int line, FormColumn column) {
        return FormBook.cell(sheet, top + line, columns.get(column));
    }

    /** Such as {@code F12}. */
    String at(int line, FormColumn column) {
        return Canvas.at(top + line, columns.get(column));
    }

    /** The whole column of the table, empty rows too, so that a line added by hand is summed. */
    String range(FormColumn column) {
        int index = columns.get(column);
        return Canvas.reference(sheet.getSheetName(), top, index, bottom, index);
    }

    /** The lines in use, all columns. */
    String area(int lines) {
        int from = columns.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
        int to = columns.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return Canvas.reference(sheet.getSheetName(), top, from, top + lines - 1, to);
    }
}
