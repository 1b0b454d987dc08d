package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.PerformanceDocument.CategoryLine;
import kr.gachi.desk.excel.PerformanceDocument.Credit;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.rules.Verdict;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformanceBookTest {
    @TempDir
    Path dir;

    @Test
    void storesTheValuesThatItsFormulasGive() {
        XSSFWorkbook book = written(ReportSamples.report(60, Scope.ALL));
        assertTrue(WrittenBook.assertStoredValuesHold(book) > 15 * 6 + 60);
        XSSFRow sme = row(book, Category.SME);
        assertTrue(sme.getCell(3).getCellFormula().contains("구매내역"), "reckoned from the list");
        assertEquals(4_210_000_003L, sme.getCell(2).getNumericCellValue());
        assertEquals(0.5, sme.getCell(8).getNumericCellValue());
        double recognised = sme.getCell(3).getNumericCellValue();
        assertEquals(
                Math.ceil(4_210_000_003L * 0.5) - recognised, sme.getCell(10).getNumericCellValue());
        assertEquals(
                BigDecimal.valueOf(recognised)
                        .divide(BigDecimal.valueOf(4_210_000_003L), 4, java.math.RoundingMode.HALF_UP)
                        .doubleValue(),
                sme.getCell(7).getNumericCellValue());
    }

    @Test
    void shapesTheSheetsOfTheContract() {
        XSSFWorkbook book = written(ReportSamples.report(60, Scope.ALL));
        assertEquals(
                List.of("요약", "구매내역", "제외·보류", "계산근거"),
                java.util.stream.IntStream.range(0, 4)
                        .mapToObj(book::getSheetName)
                        .toList());
        assertEquals("VAT포함 · 지급일 기준", WrittenBook.text(book, "basis"));
        assertTrue(WrittenBook.text(book, "fingerprint").startsWith("sha256:"));
        assertEquals(15, rows(book, "categories"));
        assertEquals(60, rows(book, "purchases"));
        XSSFSheet list = book.getSheet("구매내역");
        for (Category category : Category.values()) {
            assertNotNull(column(list, category.word()), category.word());
        }
        assertEquals(2, book.getSheet("요약").getDrawingPatriarch().getCharts().size());
    }

    @Test
    void printsTheTitleOfTheListOnEveryPageAndNoneOfItCutOff() {
        XSSFWorkbook book = written(ReportSamples.report(60, Scope.ALL));
        XSSFSheet list = book.getSheet("구매내역");
        String title = list.getRow(0).getCell(0).getStringCellValue();
        assertTrue(list.getHeader().getLeft().endsWith(title), list.getHeader().getLeft());
        assertEquals("구매내역!$A$3:$AP$64", book.getPrintArea(1).replace("'", ""));
        assertEquals(0, list.getRepeatingColumns().getLastColumn());
    }

    @Test
    void sumsEveryCategoryInFullAndTheUnionOnce() {
        PerformanceDocument report = ReportSamples.report(60, Scope.ALL);
        XSSFWorkbook book = written(report);
        for (Category category : Category.values()) {
            long expected = report.purchases().stream()
                    .flatMap(purchase -> purchase.credits().stream())
                    .filter(credit -> credit.category() == category && credit.verdict() == Verdict.COUNTS)
                    .mapToLong(credit -> credit.amount().value())
                    .sum();
            assertEquals((double) expected, row(book, category).getCell(3).getNumericCellValue(), category.name());
        }
        long union = report.purchases().stream()
                .filter(PerformanceDocument.Purchase::counts)
                .mapToLong(purchase -> purchase.amount().value())
                .sum();
        assertEquals((double) union, WrittenBook.number(book, "union_recognised"));
    }

    @Test
    void givesNoRateFromAFractionOfTheData() {
        for (Scope scope : List.of(Scope.OURS, Scope.UNKNOWN)) {
            XSSFWorkbook book = written(ReportSamples.report(60, scope));
            XSSFRow sme = row(book, Category.SME);
            assertEquals("–", sme.getCell(7).getStringCellValue());
            assertEquals("–", sme.getCell(10).getStringCellValue());
            assertEquals("우리 연계분", sme.getCell(12).getStringCellValue());
            assertTrue(sme.getCell(3).getNumericCellValue() > 0, "the won that we know are given");
            XSSFRow reported = row(book, Category.DIS_ENT);
            assertEquals(0.0089, reported.getCell(7).getNumericCellValue(), "the agency's own figure allows a rate");
            assertEquals("기관 누계 (2026-10-31)", reported.getCell(12).getStringCellValue());
            WrittenBook.assertStoredValuesHold(book);
        }
    }

    @Test
    void neverTakesUnknownForZero() {
        XSSFWorkbook book = written(ReportSamples.report(60, Scope.ALL));
        XSSFRow tech = row(book, Category.TECH);
        assertEquals("모름", tech.getCell(2).getStringCellValue());
        assertEquals("–", tech.getCell(7).getStringCellValue());
        XSSFSheet list = book.getSheet("구매내역");
        XSSFRow undated = list.getRow(ListSheet.FIRST + 8);
        assertEquals("모름", undated.getCell(column(list, "기준일")).getStringCellValue());
        assertEquals("보류", undated.getCell(column(list, "사회적기업제품")).getStringCellValue());
    }

    @Test
    void oneUnknownAmountLeavesWhatIsHeldBackUnknown() {
        XSSFWorkbook book = written(ReportSamples.withAmountlessPurchase());
        assertEquals("모름", row(book, Category.SOC_ENT).getCell(5).getStringCellValue());
        WrittenBook.assertStoredValuesHold(book);
    }

    @Test
    void aPurchaseThatCountsByTwoDatesIsInTheUnionOnce() {
        XSSFWorkbook book = written(ReportSamples.withPurchaseByTwoDates());
        XSSFRow union = book.getSheet("요약").getRow(SummarySheet.FIRST + 15);
        assertEquals(1, union.getCell(4).getNumericCellValue());
        WrittenBook.assertStoredValuesHold(book);
    }

    @Test
    void listsWhatIsHeldBackAndWhy() {
        PerformanceDocument report = ReportSamples.report(60, Scope.ALL);
        XSSFWorkbook book = written(report);
        XSSFSheet held = book.getSheet("제외·보류");
        long expected = report.purchases().stream()
                        .flatMap(purchase -> purchase.credits().stream())
                        .filter(credit -> credit.verdict() != Verdict.COUNTS)
                        .count()
                + report.excluded().size();
        assertEquals(expected, held.getLastRowNum() - ListSheet.HEADINGS);
        for (int i = ListSheet.FIRST; i <= held.getLastRowNum(); i++) {
            assertFalse(held.getRow(i)
                    .getCell(column(held, "사유"))
                    .getStringCellValue()
                    .isBlank());
        }
        double pending = 0;
        for (int i = ListSheet.FIRST; i <= held.getLastRowNum(); i++) {
            XSSFRow row = held.getRow(i);
            if (row.getCell(column(held, "판정")).getStringCellValue().equals("보류")) {
                pending += row.getCell(column(held, "기준금액")).getNumericCellValue();
            }
        }
        assertEquals(pending, row(book, Category.SOC_ENT).getCell(5).getNumericCellValue());
    }

    @Test
    void leavesTextAsText() {
        XSSFSheet held = written(ReportSamples.report(0, Scope.ALL)).getSheet("제외·보류");
        XSSFCell item = held.getRow(ListSheet.FIRST).getCell(3);
        assertEquals(CellType.STRING, item.getCellType());
        assertEquals("=HYPERLINK(\"x\")", item.getStringCellValue());
        assertTrue(item.getCellStyle().getQuotePrefixed());
    }

    @Test
    void worksWithoutPurchases() {
        XSSFWorkbook book = written(ReportSamples.report(0, Scope.ALL));
        WrittenBook.assertStoredValuesHold(book);
        assertEquals(1, rows(book, "purchases"), "an empty row, so that the name leads somewhere");
        assertEquals(0, row(book, Category.SOC_ENT).getCell(4).getNumericCellValue());
    }

    @Test
    void keepsToTheWonWhereBinaryFractionsDoNot() {
        // 0.011 × 4,000,000,000 = 44,000,000 exactly; in binary a little more, which a careless ceiling would lift
        CategoryLine line = new CategoryLine(
                Category.SEV_DIS,
                "물품+용역",
                Won.of(4_000_000_000L),
                new BigDecimal("0.011"),
                "법정 기준",
                Won.of(0),
                PaperSamples.DAY,
                "기관",
                null);
        XSSFWorkbook book = written(withCategories(List.of(line)));
        assertEquals(44_000_000, row(book, Category.SEV_DIS).getCell(10).getNumericCellValue());
        WrittenBook.assertStoredValuesHold(book);
    }

    @Test
    void freezesAndFiltersItsLists() {
        XSSFWorkbook book = written(ReportSamples.report(3, Scope.ALL));
        for (String name : List.of("구매내역", "제외·보류")) {
            XSSFSheet sheet = book.getSheet(name);
            assertEquals(ListSheet.FIRST, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertNotNull(sheet.getCTWorksheet().getAutoFilter());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(ListSheet.HEADINGS, sheet.getRepeatingRows().getFirstRow());
        }
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        PerformanceDocument report = ReportSamples.report(300, Scope.ALL);
        PerformanceBook.write(report, dir.resolve("a.xlsx"));
        PerformanceBook.write(report, dir.resolve("b.xlsx"));
        assertArrayEquals(Files.readAllBytes(dir.resolve("a.xlsx")), Files.readAllBytes(dir.resolve("b.xlsx")));
    }

    @Test
    void refusesBeforeItWorks() {
        DeskException refused =
                assertThrows(DeskException.class, () -> PerformanceBook.write(ReportSamples.report(1, Scope.ALL), dir));
        assertEquals("file.notWritable", refused.problem().code());
    }

    @Test
    void acceptsNoAmountlessCredit() {
        assertThrows(
                IllegalArgumentException.class, () -> new Credit(Category.SME, Verdict.COUNTS, null, "인증이 유효함", null));
    }

    private static PerformanceDocument withCategories(List<CategoryLine> lines) {
        PerformanceDocument report = ReportSamples.report(0, Scope.ALL);
        return new PerformanceDocument(
                report.reportNo(),
                report.agency(),
                report.year(),
                report.from(),
                report.to(),
                report.date(),
                report.cooperative(),
                report.scope(),
                report.amountBasis(),
                report.dateBasis(),
                report.rulesChecked(),
                report.fingerprint(),
                lines,
                report.purchases(),
                report.excluded(),
                report.denominators(),
                report.denominatorSource(),
                report.rules(),
                report.notes());
    }

    private static int rows(XSSFWorkbook book, String name) {
        var area = WrittenBook.area(book, name);
        return area.getLastCell().getRow() - area.getFirstCell().getRow() + 1;
    }

    private static XSSFRow row(XSSFWorkbook book, Category category) {
        for (Row row : book.getSheet("요약")) {
            if (row.getCell(0) != null
                    && row.getCell(0).getCellType() == CellType.STRING
                    && row.getCell(0).getStringCellValue().equals(category.word())) {
                return (XSSFRow) row;
            }
        }
        throw new AssertionError("no row for " + category);
    }

    private static Integer column(XSSFSheet list, String heading) {
        for (var cell : list.getRow(ListSheet.HEADINGS)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        return null;
    }

    private XSSFWorkbook written(PerformanceDocument report) {
        Path file = dir.resolve("report.xlsx");
        PerformanceBook.write(report, file);
        return WrittenBook.read(file);
    }
}
