package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.paper.QuoteDocument;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteFormTest {
    @TempDir
    Path dir;

    @Test
    void storesTheValuesThatItsFormulasGive() {
        XSSFWorkbook book = written(PaperSamples.quote(PaperSamples.mixedLines(), 1000));
        // four supplies, three taxes (one line is exempt), two sums, rounding, total and the amount in figures
        assertEquals(12, WrittenBook.assertStoredValuesHold(book));
        assertEquals(4_690_896, WrittenBook.number(book, "supply_total"));
        assertEquals(169_089, WrittenBook.number(book, "tax_total"));
        assertEquals(-985, WrittenBook.number(book, "rounding"));
        assertEquals(4_859_000, WrittenBook.number(book, "grand_total"));
        assertEquals("Q-2026-A0001", WrittenBook.text(book, "quote_no"));
        assertEquals("일금 사백팔십오만구천원정", WrittenBook.text(book, "amount_in_words"));
        assertEquals("빛가람에너지공사 귀중", WrittenBook.text(book, "recipient"));
    }

    @Test
    void namesExactlyTheLines() {
        XSSFWorkbook book = written(PaperSamples.quote(PaperSamples.mixedLines(), null));
        AreaReference lines = WrittenBook.area(book, "lines");
        assertEquals(4 * 9, lines.getAllReferencedCells().length);
        XSSFSheet sheet = book.getSheetAt(0);
        int top = lines.getFirstCell().getRow();
        int column = 0;
        for (FormColumn each : FormColumn.values()) {
            assertEquals(each.heading(), sheet.getRow(top - 1).getCell(column++).getStringCellValue());
        }
        assertEquals("면세", sheet.getRow(top + 1).getCell(8).getStringCellValue());
        assertEquals(0, sheet.getRow(top + 1).getCell(7).getNumericCellValue());
        assertEquals(1234.56, sheet.getRow(top + 2).getCell(4).getNumericCellValue());
    }

    @Test
    void dropsFractionsDownwardsBelowZeroToo() {
        XSSFWorkbook book = written(PaperSamples.quote(
                List.of(
                        PaperSamples.line("에누리", null, "식", "-1.5", 333, TaxType.TAXABLE),
                        PaperSamples.line("물품", null, "개", "0.29", 100, TaxType.TAXABLE)),
                10));
        WrittenBook.assertStoredValuesHold(book);
        int top = WrittenBook.area(book, "lines").getFirstCell().getRow();
        XSSFSheet sheet = book.getSheetAt(0);
        assertEquals(-500, sheet.getRow(top).getCell(6).getNumericCellValue());
        assertEquals(29, sheet.getRow(top + 1).getCell(6).getNumericCellValue());
        assertEquals(CellType.FORMULA, sheet.getRow(top + 1).getCell(6).getCellType());
    }

    @Test
    void keepsSumsThatDoNotFollowFromThePrice() {
        QuoteDocument.Line line = new QuoteDocument.Line(
                "도시락", null, "개", BigDecimal.TEN, Won.of(9_091), TaxType.TAXABLE, Won.of(90_909), Won.of(9_091), null);
        XSSFWorkbook book = written(PaperSamples.quote(List.of(line), null));
        int top = WrittenBook.area(book, "lines").getFirstCell().getRow();
        XSSFCell supply = book.getSheetAt(0).getRow(top).getCell(6);
        assertEquals(CellType.NUMERIC, supply.getCellType());
        assertEquals(90_909, supply.getNumericCellValue());
        assertEquals(100_000, WrittenBook.number(book, "grand_total"));
        WrittenBook.assertStoredValuesHold(book);
    }

    @Test
    void showsRoundingOnlyWhereSomethingWasCut() {
        XSSFCell none = WrittenBook.cell(written(PaperSamples.quote(PaperSamples.mixedLines(), null)), "rounding");
        assertTrue(none.getRow().getZeroHeight());
        assertEquals(0, none.getNumericCellValue());
        XSSFCell cut = WrittenBook.cell(written(PaperSamples.quote(PaperSamples.mixedLines(), 10)), "rounding");
        assertFalse(cut.getRow().getZeroHeight());
    }

    @Test
    void printsOnOnePortraitPage() {
        XSSFSheet sheet =
                written(PaperSamples.quote(PaperSamples.mixedLines(), 1000)).getSheetAt(0);
        assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
        assertFalse(sheet.getPrintSetup().getLandscape());
        assertTrue(sheet.getFitToPage());
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
        assertEquals(1, sheet.getPrintSetup().getFitHeight());
        assertTrue(sheet.getFooter().getLeft().contains("Q-2026-A0001"));
        assertTrue(sheet.getFooter().getRight().contains("&P / &N"));
    }

    @Test
    void givesLongTextsRoomInsteadOfSqueezingThePage() {
        String text = "국내산 백 퍼센트 무농약 인증 농산물 꾸러미 ".repeat(6).strip();
        List<QuoteDocument.Line> lines = java.util.stream.Stream.generate(
                        () -> PaperSamples.line(text, text, "세트", "1", 1_000, TaxType.EXEMPT))
                .limit(12)
                .toList();
        XSSFSheet sheet = written(PaperSamples.quote(lines, null)).getSheetAt(0);
        assertEquals(0, sheet.getPrintSetup().getFitHeight(), "twelve high rows need a second page");
        assertTrue(sheet.getRow(14).getHeightInPoints() > 100);
    }

    @Test
    void flowsOverPagesUnderRepeatedHeadings() {
        XSSFWorkbook book = written(PaperSamples.quote(PaperSamples.manyLines(70), 10));
        XSSFSheet sheet = book.getSheetAt(0);
        assertEquals(0, sheet.getPrintSetup().getFitHeight());
        assertEquals(70 * 9, WrittenBook.area(book, "lines").getAllReferencedCells().length);
        int headings = sheet.getRepeatingRows().getFirstRow();
        assertEquals("순번", sheet.getRow(headings).getCell(0).getStringCellValue());
        WrittenBook.assertStoredValuesHold(book);
    }

    @Test
    void leavesTextAsText() {
        for (String text : List.of("=1+1", "+82-62", "-할인", "@SUM(A1)", "\t탭", "\r줄", "_x0041_")) {
            XSSFWorkbook book = written(PaperSamples.quote(
                    List.of(PaperSamples.line(text, text, text, "1", 1_000, TaxType.TAXABLE)), null));
            int top = WrittenBook.area(book, "lines").getFirstCell().getRow();
            for (int column = 1; column <= 3; column++) {
                XSSFCell cell = book.getSheetAt(0).getRow(top).getCell(column);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(text, cell.getStringCellValue());
                assertEquals(
                        CellText.looksLikeFormula(text), cell.getCellStyle().getQuotePrefixed(), text);
            }
        }
    }

    @Test
    void setsTheSealOverTheRepresentative() {
        XSSFWorkbook book = written(PaperSamples.quote(PaperSamples.mixedLines(), null));
        XSSFPicture seal = (XSSFPicture)
                book.getSheetAt(0).getDrawingPatriarch().getShapes().get(0);
        assertArrayEquals(PaperSamples.seal(), seal.getPictureData().getData());
        var anchor = book.getSheetAt(0).getDrawingPatriarch().getCTDrawing().getOneCellAnchorArray(0);
        int row =
                WrittenBook.area(book, "supplier_representative").getFirstCell().getRow();
        assertTrue(anchor.getFrom().getRow() <= row && row - anchor.getFrom().getRow() <= 1);
        assertEquals(anchor.getExt().getCx(), anchor.getExt().getCy(), "a square picture stays square");
    }

    @Test
    void writesTheSameBytesOnEveryMachine() throws IOException {
        QuoteDocument quote = PaperSamples.quote(PaperSamples.mixedLines(), 1000);
        QuoteForm.write(quote, dir.resolve("a.xlsx"));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            QuoteForm.write(quote, dir.resolve("b.xlsx"));
        } finally {
            TimeZone.setDefault(zone);
        }
        assertArrayEquals(Files.readAllBytes(dir.resolve("a.xlsx")), Files.readAllBytes(dir.resolve("b.xlsx")));
    }

    @Test
    void carriesTheDocumentsDateAndCreator() {
        var core = written(PaperSamples.quote(PaperSamples.mixedLines(), null))
                .getProperties()
                .getCoreProperties();
        assertEquals("가치키움사회적협동조합", core.getCreator());
        assertEquals(
                PaperSamples.DAY,
                core.getCreated().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
        assertEquals(
                PaperSamples.DAY,
                core.getModified().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private XSSFWorkbook written(QuoteDocument quote) {
        Path file = dir.resolve("quote.xlsx");
        QuoteForm.write(quote, file);
        return WrittenBook.read(file);
    }
}
