package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.paper.PaperTable;
import kr.gachi.desk.paper.PaperTable.Align;
import kr.gachi.desk.paper.PaperTable.Column;
import kr.gachi.desk.paper.PaperTable.Tone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path dir;

    @Test
    void addsUpByFormulasThatHoldTheSameValues() {
        XSSFWorkbook book = written(paper(Won.of(30), Won.of(70), Won.of(100)));
        assertEquals(1, WrittenBook.assertStoredValuesHold(book), "the sum is a formula");
    }

    @Test
    void writesASumThatDoesNotFollowFromTheLinesAsAFigure() {
        XSSFWorkbook book = written(paper(Won.of(30), Won.of(70), Won.of(99)));
        for (Row row : book.getSheetAt(0)) {
            for (Cell cell : row) {
                assertNotEquals(CellType.FORMULA, cell.getCellType());
            }
        }
    }

    @Test
    void givesFiguresTheRoomThatTheyNeed() {
        XSSFSheet sheet = written(paper(Won.of(1), Won.of(98_765_432_109_876L), Won.of(98_765_432_109_877L)))
                .getSheetAt(0);
        XSSFCell widest = null;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() > 1_000) {
                    widest = (XSSFCell) cell;
                }
            }
        }
        double width = sheet.getColumnWidth(widest.getColumnIndex()) / 256.0;
        assertTrue(width >= "98,765,432,109,876".length() + 2, "width " + width);
    }

    @Test
    void givesTheSameBytesForTheSamePaper() throws IOException {
        Path one = dir.resolve("one.xlsx");
        Path other = dir.resolve("other.xlsx");
        PaperBook.write(paper(Won.of(1), Won.of(2), Won.of(3)), one);
        PaperBook.write(paper(Won.of(1), Won.of(2), Won.of(3)), other);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    private XSSFWorkbook written(Paper paper) {
        Path out = dir.resolve("paper.xlsx");
        PaperBook.write(paper, out);
        return WrittenBook.read(out);
    }

    private static Paper paper(Won first, Won second, Won total) {
        List<Column> columns = List.of(
                new Column("일자", 1, Align.MIDDLE), new Column("내용", 7, Align.LEFT), new Column("금액", 1, Align.RIGHT));
        List<PaperTable.Row> rows = List.of(
                new PaperTable.Row(Tone.LINE, Arrays.asList(DAY, "하나", first)),
                new PaperTable.Row(Tone.LINE, Arrays.asList(DAY, "둘", second)),
                new PaperTable.Row(Tone.TOTAL, Arrays.asList("합계", null, total)));
        return new Paper(
                "목록",
                null,
                "L-1",
                DAY,
                List.of(new Paper.Entry("문서번호", "L-1")),
                "가온기관 귀중",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new PaperTable(null, columns, rows)),
                List.of(new Paper.Entry("참고", "지어낸 것")),
                List.of(),
                "가온조합");
    }
}
