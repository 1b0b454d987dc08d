package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.paper.QuoteDocument;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/** A person's own form: other columns, merged names, sums of its own below the table. */
class OwnFormTest {
    private static final int TOP = 7;

    @TempDir
    Path dir;

    @Test
    void growsByRowsLikeItsOwn() {
        XSSFWorkbook book = filled(form(3), PaperSamples.quote(PaperSamples.manyLines(20), 10));
        XSSFSheet sheet = book.getSheet("우리 견적");
        AreaReference lines = WrittenBook.area(book, "lines");
        assertEquals(TOP, lines.getFirstCell().getRow());
        assertEquals(TOP + 19, lines.getLastCell().getRow());
        for (int i = 0; i < 20; i++) {
            XSSFRow row = sheet.getRow(TOP + i);
            assertEquals("사무용품 " + (i + 1), row.getCell(1).getStringCellValue());
            assertEquals(31, row.getHeightInPoints(), 0.5);
            assertEquals(
                    IndexedColors.LIGHT_YELLOW.getIndex(),
                    row.getCell(1).getCellStyle().getFillForegroundColor());
            CellRangeAddress merged = new CellRangeAddress(TOP + i, TOP + i, 1, 2);
            assertTrue(sheet.getMergedRegions().contains(merged), "name merged in row " + i);
            assertEquals("D" + (TOP + i + 1) + "*2", row.getCell(8).getCellFormula());
        }
        assertEquals(
                "합계",
                sheet.getRow(TOP + 20 + 1).getCell(0).getStringCellValue(),
                "what stood below the table stands below it");
        WrittenBook.assertStoredValuesHold(book);
        assertEquals(
                TOP + 20 + 4,
                sheet.getDrawingPatriarch()
                        .getCTDrawing()
                        .getTwoCellAnchorArray(0)
                        .getFrom()
                        .getRow(),
                "a picture below the table moves with it");
    }

    @Test
    void keepsTheFormsOwnFormulasRight() {
        QuoteDocument quote = PaperSamples.quote(PaperSamples.manyLines(20), null);
        XSSFWorkbook book = filled(form(3), quote);
        XSSFRow below = book.getSheet("우리 견적").getRow(TOP + 20 + 2);
        assertEquals(
                (double) quote.supplyTotal().value(), below.getCell(1).getNumericCellValue(), "own sum over the table");
        assertEquals(quote.grandTotal().value() * 2.0, below.getCell(2).getNumericCellValue(), "own use of a name");
    }

    @Test
    void growsWhatReachesBelowItsLastRow() {
        XSSFWorkbook form = drawn(3);
        XSSFSheet sheet = form.getSheetAt(0);
        form.setPrintArea(0, 0, 8, 0, 60);
        sheet.setAutoFilter(new CellRangeAddress(TOP - 1, TOP + 2, 0, 7));
        XSSFDataValidationHelper checks = new XSSFDataValidationHelper(sheet);
        sheet.addValidationData(checks.createValidation(
                checks.createExplicitListConstraint(new String[] {"과세", "면세"}),
                new CellRangeAddressList(TOP, TOP + 2, 8, 8)));
        XSSFWorkbook book = filled(save(form), PaperSamples.quote(PaperSamples.manyLines(20), null));
        XSSFSheet grown = book.getSheetAt(0);
        assertTrue(book.getPrintArea(0).endsWith("$A$1:$I$78"), book.getPrintArea(0));
        assertEquals(
                new CellRangeAddress(TOP - 1, TOP + 19, 0, 7).formatAsString(),
                grown.getCTWorksheet().getAutoFilter().getRef());
        assertEquals(
                List.of(new CellRangeAddress(TOP, TOP + 19, 8, 8)),
                List.of(grown.getDataValidations().get(0).getRegions().getCellRangeAddresses()));
    }

    @Test
    void emptiesRowsThatItDoesNotNeed() {
        XSSFWorkbook book = filled(form(6), PaperSamples.quote(PaperSamples.mixedLines(), null));
        XSSFSheet sheet = book.getSheet("우리 견적");
        assertEquals("", sheet.getRow(TOP + 4).getCell(1).getStringCellValue(), "the form's example is gone");
        assertEquals(TOP + 3, WrittenBook.area(book, "lines").getLastCell().getRow());
        assertEquals(4_859_985, WrittenBook.number(book, "grand_total"));
        WrittenBook.assertStoredValuesHold(book);
    }

    @Test
    void takesItsOwnQuotesAsForms() {
        Path first = dir.resolve("first.xlsx");
        QuoteForm.write(PaperSamples.quote(PaperSamples.mixedLines(), null), first);
        XSSFWorkbook book = filled(first, PaperSamples.quote(PaperSamples.manyLines(60), 100));
        assertEquals(60 * 9, WrittenBook.area(book, "lines").getAllReferencedCells().length);
        WrittenBook.assertStoredValuesHold(book);
        assertEquals("순번", book.getSheetAt(0).getRow(13).getCell(0).getStringCellValue());
    }

    @Test
    void namesWhatIsMissing() throws IOException {
        Path form = dir.resolve("form.xlsx");
        XSSFWorkbook book = drawn(3);
        book.removeName(book.getName("tax_total"));
        book.removeName(book.getName("lines"));
        save(book, form);
        DeskException refused = assertThrows(DeskException.class, () -> filled(form, sample()));
        assertEquals("form.namesMissing", refused.problem().code());
        assertEquals(List.of("form.xlsx", "tax_total, lines"), refused.problem().arguments());
        assertFalse(Files.exists(dir.resolve("out.xlsx")));
    }

    @Test
    void namesTheHeadingsThatAreMissing() throws IOException {
        Path form = dir.resolve("form.xlsx");
        XSSFWorkbook book = drawn(3);
        book.getSheetAt(0).getRow(TOP - 1).getCell(6).setCellValue("기타");
        save(book, form);
        DeskException refused = assertThrows(DeskException.class, () -> filled(form, sample()));
        assertEquals("form.columnsMissing", refused.problem().code());
        assertEquals(List.of("form.xlsx", "세액"), refused.problem().arguments());
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Path form = dir.resolve("form.xlsx");
        for (String content : List.of("", "품명,수량", "PK\u0003\u0004 not a zip")) {
            Files.writeString(form, content);
            DeskException refused = assertThrows(DeskException.class, () -> filled(form, sample()));
            assertEquals("form.unreadable", refused.problem().code());
        }
        assertThrows(DeskException.class, () -> filled(dir.resolve("nowhere.xlsx"), sample()));
    }

    private static QuoteDocument sample() {
        return PaperSamples.quote(PaperSamples.mixedLines(), 10);
    }

    private XSSFWorkbook filled(Path form, QuoteDocument quote) {
        Path out = dir.resolve("out.xlsx");
        QuoteForm.write(quote, form, out);
        return WrittenBook.read(out);
    }

    private Path form(int rows) {
        return save(drawn(rows));
    }

    private Path save(XSSFWorkbook book) {
        Path form = dir.resolve("form.xlsx");
        save(book, form);
        return form;
    }

    private static void save(XSSFWorkbook book, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** No | 품 명 (two merged columns) | 수량 | 단가(원) | 공급가액 | 세액 | 비고; shared formulas as Excel writes them. */
    private static XSSFWorkbook drawn(int rows) {
        XSSFWorkbook book = new XSSFWorkbook();
        XSSFSheet sheet = book.createSheet("우리 견적");
        name(book, "quote_no", "$B$1");
        name(book, "amount_in_words", "$B$3");
        String[] headings = {"No", "품 명", null, "수량", "단가\n(원)", "공급가액", "세액", "비고"};
        XSSFCellStyle style = book.createCellStyle();
        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        for (int row = TOP - 1; row < TOP + rows; row++) {
            XSSFRow drawn = sheet.createRow(row);
            drawn.setHeightInPoints(31);
            for (int column = 0; column < headings.length; column++) {
                drawn.createCell(column).setCellStyle(style);
                if (row < TOP && headings[column] != null) {
                    drawn.getCell(column).setCellValue(headings[column]);
                } else if (row >= TOP && column == 1) {
                    drawn.getCell(column).setCellValue("보기");
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(row, row, 1, 2));
            if (row >= TOP) {
                CTCellFormula shared = drawn.createCell(8).getCTCell().addNewF();
                shared.setT(STCellFormulaType.SHARED);
                shared.setSi(0);
                if (row == TOP) {
                    shared.setRef("I" + (TOP + 1) + ":I" + (TOP + rows));
                    shared.setStringValue("D" + (TOP + 1) + "*2");
                }
            }
        }
        int last = TOP + rows;
        name(book, "lines", "$A$" + (TOP + 1) + ":$H$" + last);
        sheet.createRow(last + 1).createCell(0).setCellValue("합계");
        XSSFRow own = sheet.createRow(last + 2);
        String[] totals = {"supply_total", "tax_total", "rounding", "grand_total"};
        for (int i = 0; i < totals.length; i++) {
            sheet.getRow(last + 1).createCell(3 + i);
            name(book, totals[i], "$" + (char) ('D' + i) + "$" + (last + 2));
        }
        own.createCell(1).setCellFormula("SUM(F" + (TOP + 1) + ":F" + last + ")");
        own.createCell(2).setCellFormula("grand_total*2");
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 1, last + 4, 2, last + 6);
        sheet.createDrawingPatriarch()
                .createPicture(anchor, book.addPicture(PaperSamples.seal(), XSSFWorkbook.PICTURE_TYPE_PNG));
        return book;
    }

    private static void name(XSSFWorkbook book, String name, String cells) {
        XSSFName defined = book.createName();
        defined.setNameName(name);
        defined.setRefersToFormula("'우리 견적'!" + cells);
    }
}
