package kr.gachi.desk.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of drawn sheets and long lists. The lists are written last and row by row, so that a year of a large agency
 * needs no more memory than its rows take.
 */
final class StreamedLists {
    /** Rows that stay in memory while a list is written. */
    private static final int WINDOW = 200;

    private final XSSFWorkbook book;
    private final Styles styles;
    private final List<Consumer<SXSSFWorkbook>> lists = new ArrayList<>();

    StreamedLists(XSSFWorkbook book, Styles styles) {
        this.book = book;
        this.styles = styles;
    }

    /** Adds the list's sheet as the next of the workbook and remembers to write its rows. */
    <T> XSSFSheet add(String sheetName, ListSheet<T> list, String title, String note, List<T> items) {
        XSSFSheet sheet = book.createSheet(sheetName);
        lists.add(stream -> list.write(sheet, stream.getSheet(sheetName), styles, title, note, items));
        return sheet;
    }

    /**
     * Writes the lists and then the file.
     *
     * @param finish what is left to set up when the widths of the lists are known
     */
    void write(LocalDate date, Path target, Runnable finish) {
        try (SXSSFWorkbook stream = new SXSSFWorkbook(book, WINDOW)) {
            stream.setZip64Mode(Zip64Mode.AsNeeded);
            lists.forEach(list -> list.accept(stream));
            finish.run();
            BookFile.write(stream, date, target);
        } catch (IOException e) {
            throw new UncheckedIOException("temporary rows could not be closed", e);
        }
    }
}
