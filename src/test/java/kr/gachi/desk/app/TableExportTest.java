package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kr.gachi.desk.app.exporting.TableExport;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportTest {
    private static final List<String> HEADINGS = List.of("기업명", "단가");
    private static final List<List<Object>> ROWS =
            List.of(List.of("한빛산업", Won.of(1_200_000)), Arrays.asList("달빛공방", null));

    @TempDir
    Path folder;

    @Test
    void writesWhatIsSeenWithNumbersAsNumbers() throws IOException {
        Path target = folder.resolve("표.xlsx");
        TableExport.write(target, "표", HEADINGS, ROWS);
        try (InputStream in = Files.newInputStream(target);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("단가", sheet.getRow(0).getCell(1).getStringCellValue());
            assertEquals("한빛산업", sheet.getRow(1).getCell(0).getStringCellValue());
            assertEquals(1_200_000, sheet.getRow(1).getCell(1).getNumericCellValue());
            assertEquals(null, sheet.getRow(2).getCell(1), "unknown is empty, never zero");
        }
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() {
        Path target = folder.resolve("없는 폴더").resolve("표.xlsx");
        DeskException refused = assertThrows(DeskException.class, () -> TableExport.write(target, "표", HEADINGS, ROWS));
        assertEquals("file.notWritable", refused.problem().code());
        assertFalse(Files.exists(target));
    }
}
