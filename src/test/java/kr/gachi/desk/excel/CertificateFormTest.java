package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateFormTest {
    @TempDir
    Path dir;

    @Test
    void certifiesOnOnePageWithItsListBehind() {
        XSSFWorkbook book = written(ReportSamples.certificate(30));
        assertEquals(2, book.getNumberOfSheets());
        XSSFSheet page = book.getSheet("확인서");
        assertFalse(page.getPrintSetup().getLandscape());
        assertEquals(1, page.getPrintSetup().getFitHeight());
        assertTrue(book.getSheet("품목 목록").getPrintSetup().getLandscape());
        assertEquals("VAT포함 · 지급일 기준", WrittenBook.text(book, "basis"));
        assertTrue(says(page, "위와 같이 구매하였음을 확인합니다."));
        assertTrue(says(page, "2026년  11월  23일"));
        assertTrue(says(page, "우리 연계분 (이 조합이 연계한 구매만 담았습니다)"));
        assertEquals(1, page.getDrawingPatriarch().getCTDrawing().sizeOfOneCellAnchorArray(), "the seal");
    }

    @Test
    void headsItsListAsAgenciesFileIt() {
        XSSFSheet list = written(ReportSamples.certificate(3)).getSheet("품목 목록");
        assertEquals(
                List.of(
                        "연번", "구매일자", "구분", "품명", "규격", "수량", "단가", "금액", "업체명", "사업자등록번호", "기업유형", "인증번호", "유효기간",
                        "계약방법", "구매부서", "비고"),
                IntStream.range(0, 16)
                        .mapToObj(column ->
                                list.getRow(ListSheet.HEADINGS).getCell(column).getStringCellValue())
                        .toList());
        assertEquals(1, list.getRow(ListSheet.FIRST).getCell(0).getNumericCellValue());
        assertEquals(3, list.getRow(ListSheet.FIRST + 2).getCell(0).getNumericCellValue());
    }

    @Test
    void sumsItsList() {
        CertificateDocument certificate = ReportSamples.certificate(30);
        XSSFWorkbook book = written(certificate);
        WrittenBook.assertStoredValuesHold(book);
        long sum = certificate.items().stream()
                .mapToLong(item -> item.amount().value())
                .sum();
        assertEquals((double) sum, WrittenBook.number(book, "union_recognised"));
        assertEquals(30, WrittenBook.number(book, "union_lines"));
    }

    @Test
    void saysThatNothingCounts() {
        XSSFWorkbook book = written(ReportSamples.certificate(0));
        WrittenBook.assertStoredValuesHold(book);
        assertTrue(says(book.getSheet("확인서"), "인정된 구매가 없습니다."));
    }

    @Test
    void leavesTextAsText() {
        XSSFCell item = written(ReportSamples.certificate(2))
                .getSheet("품목 목록")
                .getRow(ListSheet.FIRST + 1)
                .getCell(3);
        assertEquals(CellType.STRING, item.getCellType());
        assertEquals("=cmd", item.getStringCellValue());
        assertTrue(item.getCellStyle().getQuotePrefixed());
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        CertificateForm.write(ReportSamples.certificate(20), dir.resolve("a.xlsx"));
        CertificateForm.write(ReportSamples.certificate(20), dir.resolve("b.xlsx"));
        assertArrayEquals(Files.readAllBytes(dir.resolve("a.xlsx")), Files.readAllBytes(dir.resolve("b.xlsx")));
    }

    private static boolean says(XSSFSheet sheet, String text) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private XSSFWorkbook written(CertificateDocument certificate) {
        Path file = dir.resolve("certificate.xlsx");
        CertificateForm.write(certificate, file);
        return WrittenBook.read(file);
    }
}
