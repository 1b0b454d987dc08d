package kr.gachi.desk.excel;

import static kr.gachi.desk.excel.PaperFrame.HEAD;
import static kr.gachi.desk.excel.PaperFrame.LAST;
import static kr.gachi.desk.excel.PaperFrame.VALUE;
import static kr.gachi.desk.excel.PaperFrame.WORDS;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.Styles.Formula;
import kr.gachi.desk.paper.Figures;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.paper.PaperTable;
import kr.gachi.desk.paper.PaperTable.Align;
import kr.gachi.desk.paper.PaperTable.Row;
import kr.gachi.desk.paper.PaperTable.Tone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Any paper as a sheet of one look with the quote. Sums that follow from the lines above them are formulas. */
public final class PaperBook {
    private static final int NAMES = 1;
    private static final double NARROWEST_NAMES = 16;

    private final Canvas canvas;
    private final PaperFrame frame;
    private final FormBook form;
    private final Paper paper;
    private int row;

    private PaperBook(XSSFWorkbook book, Paper paper) {
        this.canvas = new Canvas(book.createSheet(paper.kind()), new Styles(book));
        this.frame = new PaperFrame(canvas);
        this.form = new FormBook(book);
        this.paper = paper;
    }

    public static void write(Paper paper, Path target) {
        XSSFWorkbook book = new XSSFWorkbook();
        new PaperBook(book, paper).draw();
        BookFile.describe(book, paper.kind() + " " + paper.number(), paper.creator(), paper.date());
        BookFile.write(book, paper.date(), target);
    }

    private void draw() {
        widths();
        frame.title(paper.kind());
        canvas.put(1, 0, paper.remark(), Look.PLAIN.size(9).ink(Look.QUIET).right());
        if (paper.giver() == null) {
            alone();
        } else {
            beside();
        }
        int headings = -1;
        for (PaperTable table : paper.tables()) {
            int at = table(table);
            headings = headings < 0 ? at : headings;
        }
        canvas.height(row++, 8);
        for (Paper.Entry each : paper.entries()) {
            frame.condition(row, each.label(), each.text());
            canvas.put(row++, 1, each.text(), VALUE.wrapped().size(9));
        }
        for (String signer : paper.signers()) {
            canvas.height(row, 30);
            canvas.span(row++, 4, LAST, signer + "                              (인)", Look.PLAIN.right());
        }
        frame.print(frame.heights(0, row) <= PaperFrame.ROOM, paper.foot());
        if (paper.tables().size() == 1) {
            canvas.sheet().setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
        } else {
            canvas.sheet().setRepeatingRows(null);
        }
    }

    /** Figures and days never turn into ####: their columns grow and the names' column gives way. */
    private void widths() {
        double[] widths =
                PaperTable.WIDTHS.stream().mapToDouble(Double::doubleValue).toArray();
        double before = Arrays.stream(widths).sum();
        for (PaperTable table : paper.tables()) {
            for (Row each : table.rows()) {
                for (int column = 0; column < table.columns().size(); column = table.end(each, column)) {
                    Object value = PaperTable.cell(each, column);
                    if (value != null && !(value instanceof String)) {
                        int to = table.end(each, column) == table.columns().size()
                                ? LAST
                                : table.grid(table.end(each, column)) - 1;
                        grow(
                                widths,
                                table.grid(column),
                                to,
                                Figures.written(value).length() * 1.1 + 2);
                    }
                }
            }
        }
        widths[NAMES] =
                Math.max(NARROWEST_NAMES, widths[NAMES] - (Arrays.stream(widths).sum() - before));
        canvas.widths(widths);
    }

    private static void grow(double[] widths, int from, int to, double needed) {
        double there = Arrays.stream(widths, from, to + 1).sum();
        widths[to] += Math.max(0, needed - there);
    }

    private void beside() {
        List<Paper.Entry> head = paper.head();
        frame.left(
                head.size() > 1 ? head.get(1).label() : null,
                head.size() > 2 ? head.get(2).label() : null,
                VALUE,
                paper.sentence());
        for (int i = 0; i < Math.min(3, head.size()); i++) {
            form.put(FormBook.cell(canvas.sheet(), HEAD + i, 1), head.get(i).text());
        }
        canvas.name("paper_no", HEAD, 1);
        frame.supplier(paper.giverLabel(), paper.giver());
        QuoteForm.supplier(form, paper.giver());
        form.put(QuoteNames.RECIPIENT, paper.recipient());
        form.put(QuoteNames.ATTENTION, paper.attention());
        QuoteForm.seal(form, paper.seal());
        row = WORDS;
        canvas.height(WORDS - 1, 10);
        if (paper.amount() != null) {
            frame.amount(paper.amount().words());
            form.put(FormBook.cell(canvas.sheet(), WORDS, 0), paper.amount().label());
            form.put(QuoteNames.AMOUNT_IN_WORDS, paper.amount().words());
            form.put(QuoteNames.VAT_NOTE, paper.amount().note());
            form.put(FormBook.cell(canvas.sheet(), WORDS, 5), paper.amount().won());
            row = WORDS + 2;
        }
    }

    private void alone() {
        row = HEAD;
        for (Paper.Entry each : paper.head()) {
            pair(each.label(), each.text(), VALUE);
        }
        if (paper.recipient() != null && !paper.recipient().isEmpty()) {
            pair("수 신", paper.recipient(), VALUE.strong().size(12));
        }
        if (paper.attention() != null) {
            pair("참 조", paper.attention(), VALUE);
        }
        if (paper.sentence() != null) {
            canvas.height(row, 26);
            canvas.span(
                    row,
                    0,
                    LAST,
                    paper.sentence(),
                    Look.PLAIN.size(11).indented().wrapped());
            canvas.fit(row++, paper.sentence(), 0, LAST, Look.PLAIN.size(11));
        }
        canvas.height(row++, 8);
    }

    private void pair(String label, String text, Look look) {
        frame.condition(row, label, text);
        canvas.put(row++, 1, text, look.wrapped());
    }

    /** Returns the row of the headings. */
    private int table(PaperTable table) {
        if (table.title() != null) {
            canvas.height(row, 26);
            canvas.span(
                    row++, 0, LAST, table.title(), Look.PLAIN.strong().size(11).ink(Look.NAVY));
        }
        int headings = row;
        canvas.height(row, 22);
        for (int column = 0; column < table.columns().size(); column++) {
            int from = table.grid(column);
            canvas.span(
                    row,
                    from,
                    from + table.columns().get(column).span() - 1,
                    table.columns().get(column).heading(),
                    Look.HEADING);
        }
        row++;
        int first = row;
        for (Row each : table.rows()) {
            row(table, each, first);
            if (each.tone() == Tone.PART) {
                first = row;
            }
        }
        return headings;
    }

    private void row(PaperTable table, Row line, int first) {
        canvas.height(row, line.tone() == Tone.LINE ? PaperFrame.LINE_HEIGHT : 22);
        for (int column = 0; column < table.columns().size(); ) {
            int end = table.end(line, column);
            int from = table.grid(column);
            int to = end == table.columns().size() ? LAST : table.grid(end) - 1;
            Object value = PaperTable.cell(line, column);
            Look look = look(line.tone(), table.columns().get(column).align(), column == 0, value);
            canvas.span(row, from, to, line.tone() == Tone.LINE ? value : summed(value, from, first), look);
            if (value instanceof String text) {
                canvas.fit(row, text, from, to, look);
            }
            column = end;
        }
        row++;
    }

    /** The value, or the formula that gives it. */
    private Object summed(Object value, int column, int first) {
        if (!(value instanceof Won sum) || row == first) {
            return value;
        }
        double above = 0;
        for (int r = first; r < row; r++) {
            XSSFCell cell = canvas.sheet().getRow(r).getCell(column);
            boolean isLine = cell != null && cell.getCellStyle().getFillForegroundColorColor() == null;
            if (!isLine) {
                return value;
            }
            above += cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : 0;
        }
        return above == sum.value()
                ? new Formula("SUM(" + Canvas.at(first, column) + ":" + Canvas.at(row - 1, column) + ")", sum)
                : value;
    }

    private static Look look(Tone tone, Align align, boolean first, Object value) {
        Look look = switch (tone) {
            case PART -> VALUE.strong().filled(Look.LABEL);
            case LINE -> Look.BOXED;
            case SUM -> Look.BOXED.filled(Look.LABEL);
            case TOTAL -> Look.BOXED.strong().filled(Look.HEAD);
        };
        if (value instanceof Won || value instanceof Integer || value instanceof Long) {
            return (align == Align.MIDDLE ? look.centred() : look.right()).format("#,##0_ ");
        }
        if (value instanceof BigDecimal number) {
            return look.right().format(Look.quantity(number) + "_ ");
        }
        if (value instanceof LocalDate) {
            return look.centred().format(Look.DATE);
        }
        boolean middle = align == Align.MIDDLE || first && (tone == Tone.SUM || tone == Tone.TOTAL);
        return (tone == Tone.PART ? look : middle ? look.centred() : look.indented())
                .wrapped()
                .size(9);
    }
}
