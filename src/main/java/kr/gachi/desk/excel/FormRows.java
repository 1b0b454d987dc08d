package kr.gachi.desk.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/** What POI leaves to its users when rows are put into a sheet that somebody else has drawn. */
final class FormRows {
    private FormRows() {}

    /**
     * Makes room for more rows of a table. They go in before the last row if the table has two, so that sums over it
     * grow, and look like the row above them: its style, height, merged cells and formulas.
     *
     * @param top first row of the table, from 0
     * @param bottom last row of the table
     */
    static void insert(XSSFSheet sheet, int top, int bottom, int count) {
        int model = bottom > top ? bottom - 1 : bottom;
        int from = model + 1;
        // down to the end of the sheet: print areas and names may reach below the last row that is written
        sheet.shiftRows(from, SpreadsheetVersion.EXCEL2007.getLastRowIndex() - count, count, true, false);
        moveRanges(sheet, from, count);
        moveDrawings(sheet, from, count);
        moveBreaks(sheet, from, count);
        XSSFRow like = sheet.getRow(model);
        if (like != null) {
            CellCopyPolicy all = new CellCopyPolicy();
            for (int i = 0; i < count; i++) {
                sheet.createRow(from + i).copyRowFrom(like, all);
            }
        }
    }

    /** Filters and checks of input move and grow with the rows that they are for. */
    private static void moveRanges(XSSFSheet sheet, int from, int count) {
        CTWorksheet xml = sheet.getCTWorksheet();
        if (xml.isSetAutoFilter()) {
            xml.getAutoFilter().setRef(moved(xml.getAutoFilter().getRef(), from, count));
        }
        if (xml.isSetDataValidations()) {
            for (CTDataValidation each : xml.getDataValidations().getDataValidationArray()) {
                List<String> ranges = new ArrayList<>();
                for (Object range : each.getSqref()) {
                    ranges.add(moved(range.toString(), from, count));
                }
                each.setSqref(ranges);
            }
        }
    }

    private static String moved(String range, int from, int count) {
        CellRangeAddress area = CellRangeAddress.valueOf(range);
        if (area.getFirstRow() >= from) {
            area.setFirstRow(area.getFirstRow() + count);
        }
        if (area.getLastRow() >= from) {
            area.setLastRow(Math.min(area.getLastRow() + count, SpreadsheetVersion.EXCEL2007.getLastRowIndex()));
        }
        return area.formatAsString();
    }

    /** Pictures below the new rows move down; those that reach over them grow, as in Excel, unless they keep their size. */
    private static void moveDrawings(XSSFSheet sheet, int from, int count) {
        if (sheet.getDrawingPatriarch() == null) {
            return;
        }
        CTDrawing drawing = sheet.getDrawingPatriarch().getCTDrawing();
        Arrays.stream(drawing.getOneCellAnchorArray()).forEach(anchor -> move(anchor.getFrom(), from, count));
        Arrays.stream(drawing.getTwoCellAnchorArray()).forEach(anchor -> {
            boolean below = anchor.getFrom().getRow() >= from;
            boolean grows =
                    !anchor.isSetEditAs() || "twoCell".equals(anchor.getEditAs().toString());
            move(anchor.getFrom(), from, count);
            if (below || grows) {
                move(anchor.getTo(), from, count);
            }
        });
    }

    private static void move(CTMarker marker, int from, int count) {
        if (marker.getRow() >= from) {
            marker.setRow(marker.getRow() + count);
        }
    }

    private static void moveBreaks(XSSFSheet sheet, int from, int count) {
        int[] below = Arrays.stream(sheet.getRowBreaks())
                .filter(row -> row >= from)
                .sorted()
                .toArray();
        Arrays.stream(below).forEach(sheet::removeRowBreak);
        Arrays.stream(below).forEach(row -> sheet.setRowBreak(row + count));
    }

    /** Formulas that Excel shares between rows become each cell's own, so that rows can be put between them. */
    static void unshareFormulas(XSSFWorkbook book) {
        record Own(XSSFCell cell, String formula) {}
        List<Own> shared = new ArrayList<>();
        formulas(book).stream()
                .filter(cell -> cell.getCTCell().getF() != null
                        && cell.getCTCell().getF().getT() == STCellFormulaType.SHARED)
                .forEach(cell -> shared.add(new Own(cell, cell.getCellFormula())));
        for (Own each : shared) {
            each.cell().getCTCell().unsetF();
            each.cell().getCTCell().addNewF().setStringValue(each.formula());
        }
    }

    /**
     * Stores in every formula the value that it gives; one that cannot be reckoned here is left to the program that opens
     * the workbook.
     */
    static void settleFormulas(XSSFWorkbook book, Set<XSSFCell> reckoned) {
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(book);
        evaluator.setIgnoreMissingWorkbooks(true);
        for (XSSFCell cell : formulas(book)) {
            if (!reckoned.contains(cell)) {
                try {
                    evaluator.evaluateFormulaCell(cell);
                } catch (NotImplementedException | FormulaParseException e) {
                    book.setForceFormulaRecalculation(true);
                }
            }
        }
        forgetCalculationOrder(book);
    }

    /** Excel makes its own; a wrong one is what it offers to repair. */
    private static void forgetCalculationOrder(XSSFWorkbook book) {
        if (book.getCalculationChain() != null) {
            book.getCalculationChain().getCTCalcChain().setCArray(null);
        }
    }

    private static List<XSSFCell> formulas(XSSFWorkbook book) {
        List<XSSFCell> found = new ArrayList<>();
        book.sheetIterator().forEachRemaining(sheet -> {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        found.add((XSSFCell) cell);
                    }
                }
            }
        });
        return found;
    }
}
