package kr.gachi.desk.excel;

import static kr.gachi.desk.excel.PaperFrame.FIRST_LINE;
import static kr.gachi.desk.excel.PaperFrame.HEAD;
import static kr.gachi.desk.excel.PaperFrame.LAST;
import static kr.gachi.desk.excel.PaperFrame.LINE_HEIGHT;
import static kr.gachi.desk.excel.PaperFrame.SUM;
import static kr.gachi.desk.excel.PaperFrame.SUM_LABEL;
import static kr.gachi.desk.excel.PaperFrame.VALUE;
import static kr.gachi.desk.excel.PaperFrame.WORDS;

import kr.gachi.desk.paper.QuoteDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws the default form of a quote with its names, still empty of values. */
final class QuoteSheet {
    static final String SHEET = QuoteDocument.TITLE;

    private static final int FEWEST = 6;

    private final Canvas canvas;
    private final PaperFrame frame;
    private final QuoteDocument quote;

    private QuoteSheet(Canvas canvas, QuoteDocument quote) {
        this.canvas = canvas;
        this.frame = new PaperFrame(canvas);
        this.quote = quote;
    }

    static XSSFWorkbook draw(QuoteDocument quote) {
        XSSFWorkbook book = new XSSFWorkbook();
        Canvas canvas = new Canvas(book.createSheet(SHEET), new Styles(book));
        new QuoteSheet(canvas, quote).draw();
        return book;
    }

    private void draw() {
        frame.widths(quote.lines(), quote.supplyTotal(), quote.taxTotal());
        frame.title(QuoteDocument.TITLE);
        canvas.name(QuoteNames.EDITION, 1, 0);
        frame.left("견적일자", "유효기간", VALUE.format("yyyy-mm-dd\"까지\""), QuoteDocument.SENTENCE);
        canvas.name(QuoteNames.QUOTE_NO, HEAD, 1);
        canvas.name(QuoteNames.QUOTE_DATE, HEAD + 1, 1);
        canvas.name(QuoteNames.VALID_UNTIL, HEAD + 2, 1);
        frame.supplier("공급자", quote.supplier());
        frame.amount(quote.amountInWords());
        frame.headings();
        int row = FIRST_LINE;
        for (QuoteDocument.Line line : quote.lines()) {
            frame.line(row++, line);
        }
        double room = PaperFrame.ROOM - frame.heights(0, row - 1) - 22 * 3 - 8 - conditionsHeight();
        int rows = Math.max(FEWEST, quote.lines().size() + (int) Math.max(0, room / LINE_HEIGHT));
        int sums = FIRST_LINE + rows;
        while (row < sums) {
            frame.line(row++, null);
        }
        canvas.name(QuoteNames.LINES, FIRST_LINE, 0, sums - 1, LAST);
        sums(sums);
        // only now is there a name to refer to
        canvas.sheet().getRow(WORDS).getCell(5).setCellFormula(QuoteNames.GRAND_TOTAL);
        canvas.height(sums + 3, 8);
        conditions(sums + 4);
        frame.print(room >= 0, QuoteDocument.TITLE + "  " + quote.number());
    }

    private void sums(int row) {
        canvas.height(row, 22);
        canvas.span(row, 0, 5, "소   계", SUM_LABEL);
        canvas.put(row, 6, null, SUM);
        canvas.put(row, 7, null, SUM);
        canvas.put(row, 8, null, SUM);
        canvas.name(QuoteNames.SUPPLY_TOTAL, row, 6);
        canvas.name(QuoteNames.TAX_TOTAL, row, 7);

        canvas.height(row + 1, 22);
        canvas.span(row + 1, 0, 5, "절   사", SUM_LABEL);
        canvas.span(row + 1, 6, 7, null, SUM);
        canvas.put(row + 1, 8, null, SUM);
        canvas.name(QuoteNames.ROUNDING, row + 1, 6);
        // nothing was cut: the figure stays findable, the page stays clean
        canvas.sheet().getRow(row + 1).setZeroHeight(quote.rounding().value() == 0);

        canvas.height(row + 2, 24);
        canvas.span(row + 2, 0, 5, "합   계", SUM_LABEL.strong().size(11).filled(Look.HEAD));
        canvas.span(row + 2, 6, 7, null, SUM.strong().size(11).filled(Look.HEAD));
        canvas.put(row + 2, 8, "원", SUM_LABEL.filled(Look.HEAD).size(9));
        canvas.name(QuoteNames.GRAND_TOTAL, row + 2, 6);
    }

    private void conditions(int first) {
        int row = first;
        row = condition(row, "납품기한", QuoteNames.DELIVERY, quote.delivery(), true);
        row = condition(row, "납품장소", QuoteNames.PLACE, quote.place(), true);
        row = condition(row, "결제조건", QuoteNames.PAYMENT, quote.payment(), true);
        row = condition(row, "유효기간", QuoteNames.VALIDITY, quote.validity(), true);
        row = condition(row, "계약근거", QuoteNames.ROUTE, quote.route(), false);
        condition(row, "비   고", QuoteNames.NOTES, quote.notesTogether(), false);
    }

    private int condition(int row, String label, String name, String text, boolean always) {
        if (text == null && !always) {
            return row;
        }
        frame.condition(row, label, text);
        canvas.name(name, row, 1);
        return row + 1;
    }

    private double conditionsHeight() {
        double sum = 19 * 4;
        for (String text : new String[] {quote.route(), quote.notesTogether()}) {
            sum += text == null ? 0 : Math.max(19, CellText.lines(text, canvas.width(1, LAST) / 0.9) * 13);
        }
        return sum;
    }
}
