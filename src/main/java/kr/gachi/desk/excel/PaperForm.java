package kr.gachi.desk.excel;

import static kr.gachi.desk.excel.PaperFrame.FIRST_LINE;
import static kr.gachi.desk.excel.PaperFrame.HEAD;
import static kr.gachi.desk.excel.PaperFrame.LAST;
import static kr.gachi.desk.excel.PaperFrame.SUM;
import static kr.gachi.desk.excel.PaperFrame.SUM_LABEL;
import static kr.gachi.desk.excel.PaperFrame.VALUE;
import static kr.gachi.desk.excel.PaperFrame.WORDS;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.Styles.Formula;
import kr.gachi.desk.paper.LineTable;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.paper.PaperDocument;
import kr.gachi.desk.paper.QuoteDocument;
import kr.gachi.desk.paper.QuoteDocument.Line;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 발주서, 거래명세서, 납품서, 검수조서, 청구서 as workbooks of one look with the quote. What is taxed differently stands apart
 * with sums of its own, for it gets another invoice.
 */
public final class PaperForm {
    private static final int FEWEST = 8;

    private final Canvas canvas;
    private final PaperFrame frame;
    private final FormBook form;
    private final PaperDocument paper;

    private PaperForm(XSSFWorkbook book, PaperDocument paper) {
        this.canvas = new Canvas(book.createSheet(paper.kind().word()), new Styles(book));
        this.frame = new PaperFrame(canvas);
        this.form = new FormBook(book);
        this.paper = paper;
    }

    public static void write(PaperDocument paper, Path target) {
        XSSFWorkbook book = new XSSFWorkbook();
        new PaperForm(book, paper).draw();
        BookFile.describe(book, paper.kind().word() + " " + paper.number(), paper.creator(), paper.date());
        BookFile.write(book, paper.date(), target);
    }

    private void draw() {
        frame.widths(paper.lines(), paper.supplyTotal(), paper.taxTotal());
        frame.title(paper.kind().word());
        frame.left("일   자", "계약번호", VALUE, paper.sentence());
        canvas.name("paper_no", HEAD, 1);
        frame.supplier(paper.giverLabel(), paper.giver());
        frame.amount(paper.amountInWords());
        frame.headings();
        int row = table();
        if (paper.priced()) {
            row = total(row);
        } else {
            empty(WORDS);
        }
        canvas.height(row++, 8);
        for (Paper.Entry each : paper.entries()) {
            frame.condition(row, each.label(), each.text());
            canvas.put(row++, 1, each.text(), VALUE.wrapped().size(9));
        }
        for (String signer : paper.signers()) {
            canvas.height(row, 30);
            canvas.span(row, 4, LAST, signer + "                              (인)", Look.PLAIN.right());
            row++;
        }
        fill();
        frame.print(frame.heights(0, row) <= PaperFrame.ROOM, paper.kind().word() + "  " + paper.number());
    }

    private void fill() {
        form.put("paper_no", paper.number());
        FormBook.cell(canvas.sheet(), HEAD + 1, 1).setCellValue(paper.date());
        form.put(FormBook.cell(canvas.sheet(), HEAD + 2, 1), paper.dealNo());
        form.put(QuoteNames.RECIPIENT, QuoteDocument.addressed(paper.recipient()));
        form.put(QuoteNames.ATTENTION, paper.attention());
        QuoteForm.supplier(form, paper.giver());
        if (paper.priced()) {
            form.put(QuoteNames.AMOUNT_IN_WORDS, paper.amountInWords());
            form.put(QuoteNames.VAT_NOTE, QuoteDocument.vatNote(paper.lines()));
        }
        QuoteForm.seal(form, paper.seal());
    }

    /** Without prices there is no amount to say. */
    private void empty(int band) {
        canvas.span(band + 1, 0, LAST, null, Look.PLAIN);
        form.put(FormBook.cell(canvas.sheet(), band, 0), PaperDocument.TO_BE_AGREED);
    }

    /** The lines, apart by how they are taxed; returns the row below. */
    private int table() {
        List<List<Line>> parts = LineTable.apart(paper.lines());
        int row = FIRST_LINE;
        int number = 1;
        List<String> supplies = new ArrayList<>();
        List<String> taxes = new ArrayList<>();
        for (List<Line> part : parts) {
            boolean apart = parts.size() > 1 && paper.priced();
            if (apart) {
                canvas.height(row, 20);
                canvas.span(
                        row++,
                        0,
                        LAST,
                        LineTable.heading(part.get(0).taxType()),
                        VALUE.strong().filled(Look.LABEL));
            }
            int first = row;
            for (Line line : part) {
                line(row++, number++, line);
            }
            int blanks = parts.size() == 1 ? Math.max(0, FEWEST - part.size()) : 0;
            for (int i = 0; i < blanks; i++) {
                frame.line(row++, null);
            }
            supplies.add(range(first, row - 1, 6));
            taxes.add(range(first, row - 1, 7));
            if (apart) {
                sum(
                        row,
                        "소   계",
                        new Formula(supplies.get(supplies.size() - 1), supply(part)),
                        new Formula(taxes.get(taxes.size() - 1), tax(part)));
                row++;
            }
        }
        canvas.name(QuoteNames.LINES, FIRST_LINE, 0, row - 1, LAST);
        if (paper.priced()) {
            sum(
                    row,
                    "합   계",
                    new Formula(String.join("+", supplies), paper.supplyTotal()),
                    new Formula(String.join("+", taxes), paper.taxTotal()));
            canvas.name(QuoteNames.SUPPLY_TOTAL, row, 6);
            canvas.name(QuoteNames.TAX_TOTAL, row, 7);
            row++;
        }
        return row;
    }

    private void line(int row, int number, Line line) {
        frame.line(row, line);
        canvas.put(row, 0, number, Look.MIDDLE);
        canvas.put(row, 1, line.item(), PaperFrame.ITEM);
        canvas.put(row, 2, line.spec(), PaperFrame.SPEC);
        canvas.put(row, 3, line.unit(), Look.MIDDLE.wrapped());
        BigDecimal quantity = line.quantity();
        canvas.put(
                row, 4, quantity, quantity == null ? Look.FIGURE : Look.FIGURE.format(Look.quantity(quantity) + "_ "));
        canvas.put(row, 8, line.remark(), PaperFrame.NOTE);
        if (paper.priced()) {
            canvas.put(row, 5, line.unitPrice(), Look.FIGURE);
            String product = Canvas.at(row, 4) + "*" + Canvas.at(row, 5);
            Object supply = line.supplyFollows()
                    ? new Formula(QuoteForm.down(product, quantity.scale()), line.supply())
                    : line.supply();
            canvas.put(row, 6, supply, Look.FIGURE);
            canvas.put(row, 7, line.tax(), Look.FIGURE);
        }
    }

    private static String range(int from, int to, int column) {
        return "SUM(" + Canvas.at(from, column) + ":" + Canvas.at(to, column) + ")";
    }

    private static Won supply(List<Line> lines) {
        return lines.stream().map(Line::supply).reduce(Won.ZERO, Won::plus);
    }

    private static Won tax(List<Line> lines) {
        return lines.stream().map(Line::tax).reduce(Won.ZERO, Won::plus);
    }

    private void sum(int row, String label, Formula supply, Formula tax) {
        canvas.height(row, 22);
        canvas.span(row, 0, 5, label, SUM_LABEL);
        canvas.put(row, 6, supply, SUM);
        canvas.put(row, 7, tax, SUM);
        canvas.put(row, 8, null, SUM);
    }

    private int total(int row) {
        Won total = paper.supplyTotal().plus(paper.taxTotal());
        canvas.height(row, 24);
        canvas.span(row, 0, 5, "총   액", SUM_LABEL.strong().size(11).filled(Look.HEAD));
        Look look = SUM.strong().size(11).filled(Look.HEAD);
        canvas.span(row, 6, 7, new Formula(QuoteNames.SUPPLY_TOTAL + "+" + QuoteNames.TAX_TOTAL, total), look);
        canvas.put(row, 8, "원", SUM_LABEL.filled(Look.HEAD).size(9));
        canvas.name(QuoteNames.GRAND_TOTAL, row, 6);
        canvas.sheet().getRow(WORDS).getCell(5).setCellFormula(QuoteNames.GRAND_TOTAL);
        canvas.sheet().getRow(WORDS).getCell(5).setCellValue((double) total.value());
        return row + 1;
    }
}
