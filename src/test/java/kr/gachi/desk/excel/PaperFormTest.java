package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.domain.PaperKind;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.paper.PaperDocument;
import kr.gachi.desk.paper.QuoteDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFormTest {
    @TempDir
    Path dir;

    @Test
    void setsTaxableAndExemptApartAndAddsThemUp() {
        XSSFWorkbook book = written(PaperKind.BILL, PaperSamples.mixedLines(), true);
        assertTrue(WrittenBook.assertStoredValuesHold(book) > 8);
        assertEquals(4_690_896, WrittenBook.number(book, "supply_total"));
        assertEquals(169_089, WrittenBook.number(book, "tax_total"));
        assertEquals(4_859_985, WrittenBook.number(book, "grand_total"));
        List<String> texts = texts(book);
        assertTrue(texts.indexOf("과세 품목 (세금계산서)") < texts.indexOf("친환경 손소독제"));
        assertTrue(texts.indexOf("친환경 손소독제") < texts.indexOf("면세 품목 (계산서)"));
        assertTrue(texts.indexOf("면세 품목 (계산서)") < texts.indexOf("농산물 꾸러미"));
        assertEquals("빛가람에너지공사 귀중", WrittenBook.text(book, "recipient"));
        assertEquals("D-2026-A0001-청구서-1", WrittenBook.text(book, "paper_no"));
    }

    @Test
    void leavesPricesToBeAgreed() {
        XSSFWorkbook book = written(PaperKind.ORDER, PaperSamples.mixedLines(), false);
        assertNull(book.getName("grand_total"));
        assertTrue(texts(book).contains("단가 협의"));
        int top = WrittenBook.area(book, "lines").getFirstCell().getRow();
        for (int column = 5; column <= 7; column++) {
            assertEquals(
                    CellType.BLANK,
                    book.getSheetAt(0).getRow(top).getCell(column).getCellType());
        }
    }

    private XSSFWorkbook written(PaperKind kind, List<QuoteDocument.Line> lines, boolean priced) {
        QuoteDocument quote = PaperSamples.quote(lines, null);
        Path out = dir.resolve("paper.xlsx");
        PaperForm.write(
                new PaperDocument(
                        kind,
                        "D-2026-A0001-" + kind.word() + "-1",
                        quote.date(),
                        "D-2026-A0001",
                        quote.recipient(),
                        quote.attention(),
                        quote.supplier(),
                        null,
                        priced,
                        lines,
                        quote.amountInWords(),
                        List.of(new Paper.Entry("납품기한", "2026-12-24까지")),
                        List.of("인수자"),
                        quote.creator()),
                out);
        return WrittenBook.read(out);
    }

    private static List<String> texts(XSSFWorkbook book) {
        List<String> texts = new ArrayList<>();
        for (Row row : book.getSheetAt(0)) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }
}
