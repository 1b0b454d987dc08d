package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.PerformanceDocument.CategoryLine;
import kr.gachi.desk.excel.PerformanceDocument.Credit;
import kr.gachi.desk.excel.PerformanceDocument.Purchase;
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
        assertTrue(sme.getCell(SummarySheet.LISTED).getCellFormula().contains("구매내역"), "reckoned from the list");
        assertEquals(4_210_000_003L, sme.getCell(SummarySheet.BASE).getNumericCellValue());
        assertEquals(0.5, sme.getCell(SummarySheet.TARGET).getNumericCellValue());
        double recognised = sme.getCell(SummarySheet.RECOGNISED).getNumericCellValue();
        assertEquals(
                Math.ceil(4_210_000_003L * 0.5) - recognised,
                sme.getCell(SummarySheet.SHORTFALL).getNumericCellValue());
        assertEquals(
                BigDecimal.valueOf(recognised)
                        .divide(BigDecimal.valueOf(4_210_000_003L), 4, RoundingMode.HALF_UP)
                        .doubleValue(),
                sme.getCell(SummarySheet.RATE).getNumericCellValue());
    }

    @Test
    void shapesTheSheetsOfTheContract() {
        XSSFWorkbook book = written(ReportSamples.report(60, Scope.ALL));
        assertEquals(
                List.of("요약", "구매내역", "제외·보류", "계산근거"),
                IntStream.range(0, 4).mapToObj(book::getSheetName).toList());
        assertEquals("VAT포함 · 지급일 기준", WrittenBook.text(book, "basis"));
        assertTrue(WrittenBook.text(book, "fingerprint").startsWith("sha256:"));
        assertEquals(15, rows(book, "categories"));
        assertEquals(60, rows(book, "purchases"));
        XSSFRow headings = book.getSheet("요약").getRow(SummarySheet.FIRST - 1);
        assertEquals(
                List.of(
                        "분류",
                        "분모 기준",
                        "모수(원)",
                        "인정금액(원)",
                        "실적률",
                        "목표율",
                        "달성도",
                        "부족액(원)",
                        "범위",
                        "구매내역 합(원)",
                        "건수",
                        "보류금액(원)",
                        "기관 누계(원)",
                        "목표 근거·비고"),
                IntStream.rangeClosed(0, SummarySheet.LAST)
                        .mapToObj(column -> headings.getCell(column).getStringCellValue())
                        .toList());
        XSSFSheet list = book.getSheet("구매내역");
        for (Category category : Category.values()) {
            assertNotNull(column(list, category.word()), category.word());
        }
        assertEquals(2, book.getSheet("요약").getDrawingPatriarch().getCharts().size());
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
            assertEquals(
                    (double) expected,
                    row(book, category).getCell(SummarySheet.LISTED).getNumericCellValue(),
                    category.name());
        }
        long union = report.purchases().stream()
                .filter(purchase -> purchase.counts() && purchase.inUnion())
                .mapToLong(purchase -> purchase.amount().value())
                .sum();
        assertEquals((double) union, WrittenBook.number(book, "union_recognised"));
        assertEquals(57, WrittenBook.number(book, "union_lines"), "59 count, two of them by a second date");
    }

    @Test
    void givesNoRateFromAFractionOfTheData() {
        for (Scope scope : List.of(Scope.OURS, Scope.UNKNOWN)) {
            XSSFWorkbook book = written(ReportSamples.report(60, scope));
            XSSFRow sme = row(book, Category.SME);
            assertEquals("–", sme.getCell(SummarySheet.RATE).getStringCellValue());
            assertEquals("–", sme.getCell(SummarySheet.SHORTFALL).getStringCellValue());
            assertEquals("우리 연계분", sme.getCell(SummarySheet.SCOPE).getStringCellValue());
            assertTrue(
                    sme.getCell(SummarySheet.RECOGNISED).getNumericCellValue() > 0, "the won that we know are given");
            XSSFRow reported = row(book, Category.DIS_ENT);
            assertEquals(
                    0.0089,
                    reported.getCell(SummarySheet.RATE).getNumericCellValue(),
                    "the agency's own figure allows a rate");
            assertEquals(
                    "기관 누계 (2026-10-31)", reported.getCell(SummarySheet.SCOPE).getStringCellValue());
            WrittenBook.assertStoredValuesHold(book);
        }
    }

    @Test
    void neverTakesUnknownForZero() {
        XSSFWorkbook book = written(ReportSamples.report(60, Scope.ALL));
        XSSFRow tech = row(book, Category.TECH);
        assertEquals("모름", tech.getCell(SummarySheet.BASE).getStringCellValue());
        assertEquals("–", tech.getCell(SummarySheet.RATE).getStringCellValue());
        XSSFSheet list = book.getSheet("구매내역");
        XSSFRow undated = list.getRow(ListSheet.FIRST + 8);
        assertEquals("모름", undated.getCell(column(list, "기준일")).getStringCellValue());
        assertEquals("보류", undated.getCell(column(list, "사회적기업제품")).getStringCellValue());
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
        assertEquals(
                pending,
                row(book, Category.SOC_ENT).getCell(SummarySheet.PENDING).getNumericCellValue());
    }

    @Test
    void holdsBackAnUnknownSum() {
        Purchase undecided = unpriced(new Credit(Category.SOC_ENT, Verdict.UNKNOWN, null, "세액을 알 수 없음", null));
        XSSFWorkbook book = written(withPurchases(List.of(undecided)));
        assertEquals(
                "모름", row(book, Category.SOC_ENT).getCell(SummarySheet.PENDING).getStringCellValue());
        assertEquals(0, row(book, Category.SME).getCell(SummarySheet.PENDING).getNumericCellValue());
        WrittenBook.assertStoredValuesHold(book);
    }

    @Test
    void leavesAnUnknownUnionUnknown() {
        // counts without VAT by the category's basis; with VAT nobody knows
        Purchase counted = unpriced(new Credit(Category.SOC_ENT, Verdict.COUNTS, Won.of(1_000), "인증이 유효함", null));
        XSSFWorkbook book = written(withPurchases(List.of(counted)));
        assertEquals("모름", WrittenBook.text(book, "union_recognised"));
        assertEquals(1, WrittenBook.number(book, "union_lines"));
        assertEquals(
                1_000,
                row(book, Category.SOC_ENT).getCell(SummarySheet.RECOGNISED).getNumericCellValue());
        WrittenBook.assertStoredValuesHold(book);
    }

    @Test
    void givesAnAgreedAmountBackToTheWon() {
        // the rate that stands for 100,000,000 won of 4,210,000,003
        CategoryLine line = new CategoryLine(
                Category.SOC_ENT,
                "총구매액",
                Won.of(4_210_000_003L),
                new BigDecimal(100_000_000).divide(new BigDecimal(4_210_000_003L), 15, RoundingMode.DOWN),
                "기관 목표",
                null,
                null,
                null,
                null);
        XSSFWorkbook book = written(withCategories(List.of(line)));
        assertEquals(
                100_000_000,
                row(book, Category.SOC_ENT).getCell(SummarySheet.SHORTFALL).getNumericCellValue());
        WrittenBook.assertStoredValuesHold(book);
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
        assertEquals(0, row(book, Category.SOC_ENT).getCell(SummarySheet.LINES).getNumericCellValue());
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
        assertEquals(
                44_000_000,
                row(book, Category.SEV_DIS).getCell(SummarySheet.SHORTFALL).getNumericCellValue());
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

    private static Purchase unpriced(Credit credit) {
        Purchase each = ReportSamples.report(1, Scope.ALL).purchases().get(0);
        return new Purchase(
                each.purchaseNo(),
                each.basisDate(),
                each.kind(),
                each.item(),
                each.spec(),
                each.itemCode(),
                each.quantity(),
                each.unit(),
                each.unitPrice(),
                each.supplier(),
                each.bizNo(),
                each.certificates(),
                each.role(),
                each.ownProduction(),
                Won.of(1_000),
                null,
                null,
                null,
                each.contractNo(),
                each.method(),
                each.article(),
                each.department(),
                each.originalNo(),
                each.note(),
                true,
                List.of(credit));
    }

    private static PerformanceDocument withCategories(List<CategoryLine> lines) {
        return with(lines, List.of());
    }

    private static PerformanceDocument withPurchases(List<Purchase> purchases) {
        return with(ReportSamples.report(0, Scope.ALL).categories(), purchases);
    }

    private static PerformanceDocument with(List<CategoryLine> lines, List<Purchase> purchases) {
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
                purchases,
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
