package kr.gachi.desk.app.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Every cell of a workbook that is not blank, as {@code sheet!B3=what it shows}. */
final class BookCells {
    private BookCells() {}

    static List<String> of(Path file) throws IOException {
        List<String> cells = new ArrayList<>();
        DataFormatter shown = new DataFormatter();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String text = shown.formatCellValue(cell);
                        if (!text.isEmpty()) {
                            cells.add(sheet.getSheetName() + "!" + cell.getAddress() + "=" + text);
                        }
                    }
                }
            }
        }
        return cells;
    }
}
