package kr.gachi.desk.app.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.TableBook;

/** Writes a table as it is seen into a workbook. */
public final class TableExport {
    private TableExport() {}

    /**
     * Writes it.
     *
     * @param rows one value a heading: text, numbers, won, dates; null for what is not known
     * @throws kr.gachi.desk.feedback.DeskException {@code file.notWritable}
     */
    public static void write(Path target, String name, List<String> headings, List<List<Object>> rows) {
        TableBook.write(
                target, name, headings, rows.stream().map(TableExport::plain).toList());
    }

    private static List<Object> plain(List<Object> row) {
        List<Object> plain = new ArrayList<>(row);
        plain.replaceAll(each -> each instanceof Won won ? (Object) won.value() : each);
        return plain;
    }
}
