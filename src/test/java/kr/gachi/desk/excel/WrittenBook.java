package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a written workbook back as somebody else would. */
final class WrittenBook {
    private WrittenBook() {}

    static XSSFWorkbook read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AreaReference area(XSSFWorkbook book, String name) {
        return new AreaReference(book.getName(name).getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
    }

    static XSSFCell cell(XSSFWorkbook book, String name) {
        AreaReference area = area(book, name);
        XSSFSheet sheet = book.getSheet(area.getFirstCell().getSheetName());
        return sheet.getRow(area.getFirstCell().getRow())
                .getCell(area.getFirstCell().getCol());
    }

    static double number(XSSFWorkbook book, String name) {
        return cell(book, name).getNumericCellValue();
    }

    static String text(XSSFWorkbook book, String name) {
        return cell(book, name).getStringCellValue();
    }

    /** Every formula's stored value is what a fresh calculation gives; returns how many were compared. */
    static int assertStoredValuesHold(XSSFWorkbook book) {
        Map<Cell, Object> stored = new LinkedHashMap<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        stored.put(cell, value(cell, cell.getCachedFormulaResultType()));
                    }
                }
            }
        }
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(book);
        stored.forEach((cell, value) -> {
            CellValue fresh = evaluator.evaluate(cell);
            String place = cell.getSheet().getSheetName() + "!" + cell.getAddress() + " =" + cell.getCellFormula();
            if (fresh.getCellType() == CellType.NUMERIC) {
                assertEquals((Double) value, fresh.getNumberValue(), 1e-9, place);
            } else {
                assertEquals(value, fresh.getStringValue(), place);
                assertFalse(fresh.getStringValue().isEmpty(), place + " is stored as no value at all");
            }
        });
        assertFalse(stored.isEmpty(), "there are formulas");
        return stored.size();
    }

    private static Object value(Cell cell, CellType type) {
        return type == CellType.NUMERIC ? (Object) cell.getNumericCellValue() : cell.getStringCellValue();
    }
}
