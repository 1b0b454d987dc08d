package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.ComparisonDocument.Line;
import kr.gachi.desk.excel.ComparisonDocument.Offer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonBookTest {
    private static final int BEST = 11;

    @TempDir
    Path dir;

    @Test
    void marksTheBestPriceOfEachItem() {
        XSSFWorkbook book = written(ReportSamples.comparison());
        WrittenBook.assertStoredValuesHold(book);
        XSSFSheet sheet = book.getSheetAt(0);
        assertEquals(1_122_000, sheet.getRow(ComparisonBook.FIRST).getCell(BEST).getNumericCellValue());
        assertEquals("다솜환경 외 1", text(sheet, 0, BEST + 1));
        assertEquals("다솜환경", text(sheet, 1, BEST + 1));
        assertEquals("+든든상사", text(sheet, 2, BEST + 1));
        assertEquals("–", text(sheet, 3, BEST + 1), "nobody offered it");
        assertEquals("–", text(sheet, 1, BEST - 1), "no offer is no price of zero");
        assertEquals(2, sheet.getSheetConditionalFormatting().getNumConditionalFormattings());
    }

    @Test
    void comparesOnlyWholeQuotesAsAWhole() {
        ComparisonDocument all = ReportSamples.comparison();
        XSSFSheet none = written(all).getSheetAt(0);
        assertEquals("일부 품목", text(none, 4 + 5, BEST - 3));
        ComparisonDocument whole = new ComparisonDocument(
                all.requestNo(),
                null,
                all.agency(),
                all.date(),
                all.creator(),
                all.suppliers(),
                all.lines().subList(0, 2));
        XSSFWorkbook book = written(whole);
        WrittenBook.assertStoredValuesHold(book);
        XSSFSheet sheet = book.getSheetAt(0);
        assertEquals("–", text(sheet, 2 + 5, BEST - 3));
        assertEquals("최저 합계", text(sheet, 2 + 5, BEST - 2), "1,348,800 after rounding");
        assertEquals("일부 품목", text(sheet, 2 + 5, BEST - 1));
        assertEquals(
                1_348_800,
                sheet.getRow(ComparisonBook.FIRST + 2 + 2).getCell(BEST - 2).getNumericCellValue());
    }

    @Test
    void comparesASingleQuoteToo() {
        ComparisonDocument all = ReportSamples.comparison();
        Line line = new Line("현수막", null, "장", BigDecimal.ONE, List.of(new Offer(Won.of(10), Won.of(11))));
        ComparisonDocument one = new ComparisonDocument(
                "R-2026-A0013",
                null,
                all.agency(),
                all.date(),
                all.creator(),
                all.suppliers().subList(0, 1),
                List.of(line));
        assertEquals(7, WrittenBook.assertStoredValuesHold(written(one)));
    }

    @Test
    void refusesLinesThatDoNotFitTheQuotes() {
        ComparisonDocument all = ReportSamples.comparison();
        assertThrows(
                IllegalArgumentException.class,
                () -> new ComparisonDocument(
                        "R-1", null, "기관", all.date(), null, all.suppliers().subList(0, 2), all.lines()));
    }

    private static String text(XSSFSheet sheet, int line, int column) {
        return sheet.getRow(ComparisonBook.FIRST + line).getCell(column).getStringCellValue();
    }

    private XSSFWorkbook written(ComparisonDocument comparison) {
        Path file = dir.resolve("comparison.xlsx");
        ComparisonBook.write(comparison, file);
        return WrittenBook.read(file);
    }
}
