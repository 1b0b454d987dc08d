package kr.gachi.desk.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws forms on a sheet: values, merged boxes, heights, names. Rows and columns count from 0. */
final class Canvas {
    /** Points of a line of 10-point text. */
    private static final double LINE = 14;

    /** Characters that a cell keeps free at its edges, and for each step of indenting. */
    private static final double PADDING = 0.7;

    private static final double INDENT = 1.2;

    private final XSSFSheet sheet;
    private final Styles styles;

    Canvas(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Widths in characters of the workbook's font. */
    void widths(double... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, (int) Math.round(characters[column] * 256));
        }
    }

    double width(int from, int to) {
        double sum = 0;
        for (int column = from; column <= to; column++) {
            sum += sheet.getColumnWidth(column) / 256.0;
        }
        return sum;
    }

    void height(int row, double points) {
        row(row).setHeightInPoints((float) points);
    }

    /** Makes the row at least so high that the text fits between the columns. */
    void fit(int row, String text, int from, int to, Look look) {
        if (text != null) {
            double room = width(from, to) - PADDING - look.indent() * INDENT;
            int lines = CellText.lines(text, room * 10 / look.size());
            double needed = lines * LINE * look.size() / 10 + 6;
            height(row, Math.min(400, Math.max(row(row).getHeightInPoints(), needed)));
        }
    }

    XSSFCell put(int row, int column, Object value, Look look) {
        XSSFCell cell = cell(row, column);
        styles.put(cell, value, look);
        return cell;
    }

    /** A merged box; every cell of it is styled, so that its lines are drawn all around. */
    XSSFCell box(int row, int column, int toRow, int toColumn, Object value, Look look) {
        for (int r = row; r <= toRow; r++) {
            for (int c = column; c <= toColumn; c++) {
                styles.put(cell(r, c), null, look);
            }
        }
        if (row != toRow || column != toColumn) {
            sheet.addMergedRegion(new CellRangeAddress(row, toRow, column, toColumn));
        }
        return put(row, column, value, look);
    }

    XSSFCell span(int row, int column, int toColumn, Object value, Look look) {
        return box(row, column, row, toColumn, value, look);
    }

    void name(String name, int row, int column) {
        name(name, row, column, row, column);
    }

    void name(String name, int row, int column, int toRow, int toColumn) {
        XSSFName defined = sheet.getWorkbook().createName();
        defined.setNameName(name);
        defined.setRefersToFormula(reference(sheet.getSheetName(), row, column, toRow, toColumn));
    }

    /** {@code 'sheet'!$A$1} or {@code 'sheet'!$A$1:$C$9}. */
    static String reference(String sheet, int row, int column, int toRow, int toColumn) {
        String from = new CellReference(row, column, true, true).formatAsString();
        String to = new CellReference(toRow, toColumn, true, true).formatAsString();
        return "'" + sheet.replace("'", "''") + "'!" + (from.equals(to) ? from : from + ":" + to);
    }

    static String at(int row, int column) {
        return new CellReference(row, column, false, false).formatAsString();
    }

    /** A4, as wide as a page, page numbers in the foot after a text of its own. */
    void page(boolean landscape, int pagesHigh, String foot) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) pagesHigh);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        foot(foot);
    }

    /** Head of every page; rows that say the same are better left out of what is printed. */
    void head(String title) {
        sheet.getHeader()
                .setLeft("&\"" + Styles.FONT + ",Bold\"&12 "
                        + CellText.clean(title).replace("&", "&&"));
        sheet.setMargin(PageMargin.TOP, 0.8);
        sheet.setMargin(PageMargin.HEADER, 0.4);
    }

    /** Foot of every page: the text, and which page of how many. */
    void foot(String text) {
        String font = "&\"" + Styles.FONT + ",Regular\"&8 ";
        sheet.getFooter().setLeft(font + CellText.clean(text).replace("&", "&&"));
        sheet.getFooter().setRight(font + "&P / &N");
    }

    private XSSFRow row(int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    private XSSFCell cell(int rowIndex, int column) {
        XSSFCell cell = row(rowIndex).getCell(column);
        return cell == null ? row(rowIndex).createCell(column) : cell;
    }
}
