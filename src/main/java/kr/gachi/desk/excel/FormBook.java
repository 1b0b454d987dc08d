package kr.gachi.desk.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Fills a form by its defined names: looks, merges and heights stay as the form has them. */
final class FormBook {
    /** A form is a page or two; what is larger is no form. */
    private static final long LARGEST = 20_000_000;

    private record Variant(int style, String format, boolean quoted) {}

    private final XSSFWorkbook book;
    private final Map<Variant, XSSFCellStyle> variants = new HashMap<>();
    private final Set<XSSFCell> reckoned = new HashSet<>();

    FormBook(XSSFWorkbook book) {
        this.book = book;
        FormRows.unshareFormulas(book);
    }

    /** Opens a person's own form; one that cannot be read is refused in a sentence. */
    static XSSFWorkbook open(Path form) {
        try {
            if (Files.size(form) > LARGEST) {
                throw unreadable(form, null);
            }
            XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(form)));
            if (book.isMacroEnabled()) {
                throw unreadable(form, null);
            }
            book.setWorkbookType(XSSFWorkbookType.XLSX);
            return book;
        } catch (IOException | IllegalArgumentException | IllegalStateException | POIXMLException e) {
            throw unreadable(form, e);
        }
    }

    private static DeskException unreadable(Path form, Exception cause) {
        return new DeskException(
                Problem.error("form.unreadable", form.getFileName()).at(Problem.Place.file(form.toString())), cause);
    }

    XSSFWorkbook book() {
        return book;
    }

    /** The names that lead to no cell of the workbook. */
    List<String> missing(Collection<String> names) {
        return names.stream().filter(name -> area(name).isEmpty()).toList();
    }

    /** Where a name leads: one area of one sheet. Names of formulas, constants and lost cells lead nowhere. */
    Optional<AreaReference> area(String name) {
        return book.getNames(name).stream()
                .filter(each -> !each.isFunctionName() && !each.isDeleted() && each.getRefersToFormula() != null)
                .map(XSSFName::getRefersToFormula)
                .filter(formula -> formula.indexOf('!') > 0 && formula.indexOf('(') < 0 && formula.indexOf('[') < 0)
                .filter(AreaReference::isContiguous)
                .map(formula -> new AreaReference(formula, SpreadsheetVersion.EXCEL2007))
                .filter(area -> !area.isWholeColumnReference()
                        && book.getSheet(area.getFirstCell().getSheetName()) != null)
                .findFirst();
    }

    XSSFSheet sheet(AreaReference area) {
        return book.getSheet(area.getFirstCell().getSheetName());
    }

    /** Puts a value where the form has the name; null empties the place. */
    void put(String name, Object value) {
        area(name).ifPresent(area -> put(cell(area), value));
    }

    void put(XSSFCell cell, Object value) {
        empty(cell);
        if (value instanceof String text) {
            String clean = CellText.clean(text);
            style(cell, null, CellText.looksLikeFormula(clean));
            cell.setCellValue(clean);
            return;
        }
        String format = cell.getCellStyle().getDataFormatString();
        if (value instanceof LocalDate && !showsDays(cell, format)) {
            style(cell, Look.DATE, false);
        } else if (value instanceof BigDecimal quantity && fraction(quantity) && !"General".equals(format)) {
            style(cell, Look.quantity(quantity) + (format.endsWith("_ ") ? "_ " : ""), false);
        }
        Styles.setNumber(cell, value);
    }

    /** Puts a formula together with the value that it gives. */
    void formula(String name, String formula, Won value) {
        area(name).ifPresent(area -> formula(cell(area), formula, value));
    }

    void formula(XSSFCell cell, String formula, Won value) {
        empty(cell);
        if ("General".equals(cell.getCellStyle().getDataFormatString())) {
            style(cell, Look.WON, false);
        }
        cell.setCellFormula(formula);
        cell.setCellValue((double) value.value());
        reckoned.add(cell);
    }

    /** Gives the form's own formulas the values that follow from what was filled in. */
    void settle() {
        FormRows.settleFormulas(book, reckoned);
    }

    /** The cell in which the value of an area stands: its upper left one. */
    XSSFCell cell(AreaReference area) {
        CellReference first = area.getFirstCell();
        return cell(sheet(area), first.getRow(), first.getCol());
    }

    static XSSFCell cell(XSSFSheet sheet, int rowIndex, int column) {
        XSSFRow row = sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
        return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    }

    private void empty(XSSFCell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
        }
        cell.setBlank();
    }

    private static boolean showsDays(XSSFCell cell, String format) {
        return DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), format) || format.matches("(?i).*y.*d.*");
    }

    private static boolean fraction(BigDecimal quantity) {
        return quantity.stripTrailingZeros().scale() > 0;
    }

    /** The cell's own style, changed in nothing but what is asked. */
    private void style(XSSFCell cell, String format, boolean quoted) {
        XSSFCellStyle own = cell.getCellStyle();
        if (format == null && own.getQuotePrefixed() == quoted) {
            return;
        }
        cell.setCellStyle(variants.computeIfAbsent(new Variant(own.getIndex(), format, quoted), key -> {
            XSSFCellStyle style = book.createCellStyle();
            style.cloneStyleFrom(own);
            style.setQuotePrefixed(quoted);
            if (format != null) {
                style.setDataFormat(book.createDataFormat().getFormat(format));
            }
            return style;
        }));
    }
}
