package kr.gachi.desk.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.Worded;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes canonical sheets, one row after the other: the columns of the contract first, further ones at the right end. */
public final class WorkbookOut implements AutoCloseable {
    private static final int WIDEST = 60;

    private final OutputStream out;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 16);
    private final LocalDate date;
    private final Workbook workbook;

    /** @param date of the document, in its properties; not the clock, so that the same data give the same file */
    public WorkbookOut(OutputStream out, String creator, LocalDate date) {
        this.out = out;
        this.date = date;
        this.workbook = new Workbook(written, "GachiDesk", "1.0");
        workbook.properties().setTitle(creator);
    }

    /** A row: values by field, and further columns by heading. */
    public record Line(Map<String, Object> values, Map<String, String> extra) {}

    /**
     * Writes a sheet.
     *
     * @param extras headings of further columns, in their order
     * @param rows hands every row to the consumer, in the order of the sheet
     */
    public void sheet(SheetSpec spec, List<String> extras, Consumer<Consumer<Line>> rows) {
        Worksheet sheet = workbook.newWorksheet(spec.name());
        List<Column> columns = spec.columns().stream().filter(Sheets::isWritten).toList();
        List<String> headings =
                new ArrayList<>(columns.stream().map(Column::heading).toList());
        headings.addAll(extras);
        int[] widths = new int[headings.size()];
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(0, i, headings.get(i));
            sheet.style(0, i).bold().fillColor("E8EEF0").set();
            widths[i] = width(headings.get(i)) + 2;
        }
        int[] row = {0};
        rows.accept(line -> {
            row[0]++;
            for (int i = 0; i < columns.size(); i++) {
                write(sheet, row[0], i, line.values.get(columns.get(i).field()), widths);
            }
            for (int i = 0; i < extras.size(); i++) {
                write(sheet, row[0], columns.size() + i, line.extra.get(extras.get(i)), widths);
            }
        });
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, Math.min(WIDEST, widths[i]));
        }
        sheet.freezePane(0, 1);
        page(sheet);
        sheet.setAutoFilter(0, 0, row[0], Math.max(0, headings.size() - 1));
        finish(sheet);
    }

    private static void write(Worksheet sheet, int row, int column, Object value, int[] widths) {
        if (value == null || value instanceof Collection<?> several && several.isEmpty()) {
            return;
        }
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
            widths[column] = Math.max(widths[column], 12);
        } else if (value instanceof Won won) {
            sheet.value(row, column, won.value());
            sheet.style(row, column).format("#,##0").set();
            widths[column] = Math.max(widths[column], Long.toString(won.value()).length() * 4 / 3 + 2);
        } else if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else {
            String text = text(value);
            sheet.value(row, column, text);
            widths[column] = Math.max(widths[column], width(text) + 2);
        }
    }

    private static String text(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "예" : "아니오";
        } else if (value instanceof Worded constant) {
            return constant.word();
        } else if (value instanceof Collection<?> several) {
            return several.stream().map(WorkbookOut::text).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** Hangul takes two columns of a Latin letter. */
    private static int width(String text) {
        return text.codePoints().map(each -> each >= 0x1100 ? 2 : 1).sum();
    }

    private static void page(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    private static void finish(Worksheet sheet) {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        BookFile.copy(written, date, out);
    }
}
