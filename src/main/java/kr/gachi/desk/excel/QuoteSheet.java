package kr.gachi.desk.excel;

import java.util.Locale;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.Look.Edges;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Draws the default form of a quote: a portrait A4 page with its names, still empty of values. Columns A–I are those of
 * the table, so that head, table and foot share one grid.
 */
final class QuoteSheet {
    static final String SHEET = "견적서";

    private static final int LAST = 8;
    private static final int HEAD = 2;
    private static final int WORDS = 11;
    private static final int HEADINGS = 13;
    private static final int FIRST_LINE = 14;

    /** Points that lines may take on the first page so that it is full and not more. */
    private static final double ROOM = 755;

    private static final double LINE_HEIGHT = 20;
    private static final int FEWEST = 6;

    private static final Look VALUE = Look.BOXED.indented();
    private static final Look ITEM = VALUE.wrapped();
    private static final Look SPEC = ITEM.size(9);
    private static final Look NOTE = Look.MIDDLE.wrapped().size(9);
    /** A blank keeps the figures off the line. */
    private static final Look AMOUNT = Look.AMOUNT.format("#,##0_ ");

    private static final Look SUM = AMOUNT.filled(Look.LABEL);
    private static final Look SUM_LABEL = Look.MIDDLE.filled(Look.LABEL);

    private final Canvas canvas;
    private final QuoteDocument quote;

    private QuoteSheet(Canvas canvas, QuoteDocument quote) {
        this.canvas = canvas;
        this.quote = quote;
    }

    static XSSFWorkbook draw(QuoteDocument quote) {
        XSSFWorkbook book = new XSSFWorkbook();
        Canvas canvas = new Canvas(book.createSheet(SHEET), new Styles(book));
        new QuoteSheet(canvas, quote).draw();
        return book;
    }

    private void draw() {
        widths();
        title();
        left();
        supplier();
        amount();
        headings();
        lines();
        int lines = quote.lines().size();
        double room = ROOM - heights(0, FIRST_LINE + lines - 1) - 22 * 3 - 8 - conditionsHeight();
        int rows = Math.max(FEWEST, lines + (int) Math.max(0, room / LINE_HEIGHT));
        blanks(FIRST_LINE + lines, FIRST_LINE + rows);
        canvas.name(QuoteNames.LINES, FIRST_LINE, 0, FIRST_LINE + rows - 1, LAST);
        int sums = FIRST_LINE + rows;
        sums(sums);
        // only now is there a name to refer to
        canvas.sheet().getRow(WORDS).getCell(5).setCellFormula(QuoteNames.GRAND_TOTAL);
        canvas.height(sums + 3, 8);
        conditions(sums + 4);
        print(room >= 0);
    }

    /** Figures never turn into ####: their columns grow and the names' column gives way. */
    private void widths() {
        double quantity = 8.5;
        double price = room(10, Won.ZERO);
        for (QuoteDocument.Line line : quote.lines()) {
            price = room(price, line.unitPrice());
            if (line.quantity() != null) {
                quantity = Math.max(quantity, line.quantity().toPlainString().length() + 4);
            }
        }
        double supply = room(12, quote.supplyTotal());
        double tax = room(10.5, quote.taxTotal());
        double item = Math.max(16, 62.5 - quantity - price - supply - tax);
        canvas.widths(8.5, item, 14, 5.5, quantity, price, supply, tax, 8);
    }

    private static double room(double least, Won amount) {
        return amount == null
                ? least
                : Math.max(
                        least, String.format(Locale.ROOT, "%,d", amount.value()).length() + 2.5);
    }

    private void title() {
        Look title = Look.PLAIN.size(24).strong().ink(Look.NAVY).centred().edges(Edges.below(BorderStyle.DOUBLE));
        canvas.height(0, 46);
        canvas.span(0, 0, LAST, "견   적   서", title);
        canvas.height(1, 16);
        canvas.span(1, 0, LAST, null, Look.PLAIN.size(9).ink(Look.QUIET).right());
        canvas.name(QuoteNames.EDITION, 1, 0);
    }

    private void left() {
        row(HEAD, "문서번호", QuoteNames.QUOTE_NO, VALUE.strong());
        row(HEAD + 1, "견적일자", QuoteNames.QUOTE_DATE, VALUE.format(Look.DATE));
        row(HEAD + 2, "유효기간", QuoteNames.VALID_UNTIL, VALUE.format("yyyy-mm-dd\"까지\""));
        canvas.box(HEAD + 3, 0, HEAD + 4, 0, "수 신", Look.CAPTION);
        canvas.box(HEAD + 3, 1, HEAD + 4, 2, null, VALUE.strong().size(13).wrapped());
        canvas.name(QuoteNames.RECIPIENT, HEAD + 3, 1);
        row(HEAD + 5, "참 조", QuoteNames.ATTENTION, VALUE);
        canvas.box(
                HEAD + 6, 0, HEAD + 7, 2, "아래와 같이 견적합니다.", Look.PLAIN.size(11).indented());
    }

    private void row(int row, String label, String name, Look look) {
        canvas.put(row, 0, label, Look.CAPTION);
        canvas.span(row, 1, 2, null, look);
        canvas.name(name, row, 1);
    }

    private void supplier() {
        for (int row = HEAD; row < HEAD + 8; row++) {
            canvas.height(row, 20);
        }
        canvas.box(HEAD, 3, HEAD + 7, 3, "공\n급\n자", Look.CAPTION.wrapped().strong());
        right(
                HEAD,
                "등록번호",
                QuoteNames.SUPPLIER_BIZ_NO,
                quote.supplier().bizNo(),
                VALUE.strong().size(12));
        right(
                HEAD + 1,
                "상 호",
                QuoteNames.SUPPLIER_NAME,
                quote.supplier().name(),
                VALUE.strong().wrapped());
        canvas.put(HEAD + 2, 4, "대 표 자", Look.CAPTION);
        Look open = VALUE.edges(new Edges(BorderStyle.THIN, BorderStyle.NONE, BorderStyle.THIN, BorderStyle.THIN));
        Look close = VALUE.edges(new Edges(BorderStyle.THIN, BorderStyle.THIN, BorderStyle.THIN, BorderStyle.NONE));
        canvas.span(HEAD + 2, 5, 6, null, open.strong().right());
        canvas.span(HEAD + 2, 7, 8, "(인)", close.ink(Look.QUIET));
        canvas.name(QuoteNames.SUPPLIER_REPRESENTATIVE, HEAD + 2, 5);
        canvas.name(QuoteNames.SEAL, HEAD + 2, 6, HEAD + 2, 7);
        Look wrapped = VALUE.wrapped().size(9);
        right(
                HEAD + 3,
                "사업장\n주 소",
                QuoteNames.SUPPLIER_ADDRESS,
                quote.supplier().address(),
                wrapped);
        right(
                HEAD + 4,
                "업 태",
                QuoteNames.SUPPLIER_BUSINESS_TYPE,
                quote.supplier().businessType(),
                wrapped);
        right(
                HEAD + 5,
                "종 목",
                QuoteNames.SUPPLIER_BUSINESS_ITEM,
                quote.supplier().businessItem(),
                wrapped);
        right(HEAD + 6, "전화/팩스", QuoteNames.SUPPLIER_PHONE, null, wrapped);
        right(HEAD + 7, "계 좌", QuoteNames.SUPPLIER_ACCOUNT, quote.supplier().account(), wrapped);
    }

    private void right(int row, String label, String name, String text, Look look) {
        canvas.put(row, 4, label, Look.CAPTION.wrapped());
        canvas.fit(row, label, 4, 4, Look.CAPTION);
        canvas.span(row, 5, LAST, null, look);
        canvas.fit(row, text, 5, LAST, look);
        canvas.name(name, row, 5);
    }

    private void amount() {
        canvas.height(WORDS - 1, 10);
        canvas.height(WORDS, 34);
        canvas.height(WORDS + 1, 10);
        Edges thick = new Edges(BorderStyle.MEDIUM, BorderStyle.NONE, BorderStyle.MEDIUM, BorderStyle.NONE);
        Look ground = Look.PLAIN.filled(Look.LABEL).edges(thick);
        canvas.put(WORDS, 0, "합계금액", ground.strong().centred());
        Look words = ground.strong().size(wordsSize()).indented().wrapped();
        canvas.span(WORDS, 1, 4, null, words);
        canvas.fit(WORDS, quote.amountInWords(), 1, 4, words);
        canvas.name(QuoteNames.AMOUNT_IN_WORDS, WORDS, 1);
        canvas.span(WORDS, 5, 6, null, ground.strong().size(12).right().format("\"(₩\"#,##0\")\";\"(-₩\"#,##0\")\""));
        canvas.span(WORDS, 7, LAST, null, ground.size(9).centred());
        canvas.name(QuoteNames.VAT_NOTE, WORDS, 7);
    }

    /** Long amounts are written smaller, so that they stand on one line as long as they can be read well. */
    private double wordsSize() {
        double width = CellText.width(quote.amountInWords());
        return width * 1.3 <= canvas.width(1, 4) ? 13 : width * 1.1 <= canvas.width(1, 4) ? 11 : 10;
    }

    private void headings() {
        canvas.height(HEADINGS, 24);
        int column = 0;
        for (FormColumn each : FormColumn.values()) {
            canvas.put(HEADINGS, column++, each.heading(), Look.HEADING);
        }
    }

    private void lines() {
        int row = FIRST_LINE;
        for (QuoteDocument.Line line : quote.lines()) {
            line(row);
            canvas.fit(row, line.item(), 1, 1, ITEM);
            canvas.fit(row, line.spec(), 2, 2, SPEC);
            canvas.fit(row, line.unit(), 3, 3, Look.MIDDLE);
            canvas.fit(row, line.remark(), 8, 8, NOTE);
            row++;
        }
    }

    private void blanks(int from, int to) {
        for (int row = from; row < to; row++) {
            line(row);
        }
    }

    private void line(int row) {
        canvas.height(row, LINE_HEIGHT);
        canvas.put(row, 0, null, Look.MIDDLE);
        canvas.put(row, 1, null, ITEM);
        canvas.put(row, 2, null, SPEC);
        canvas.put(row, 3, null, Look.MIDDLE.wrapped());
        for (int column = 4; column <= 7; column++) {
            canvas.put(row, column, null, Look.FIGURE);
        }
        canvas.put(row, 8, null, NOTE);
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
        condition(row, "비   고", QuoteNames.NOTES, QuoteForm.notes(quote), false);
    }

    private int condition(int row, String label, String name, String text, boolean always) {
        if (text == null && !always) {
            return row;
        }
        canvas.height(row, 19);
        canvas.put(row, 0, label, Look.CAPTION);
        canvas.span(row, 1, LAST, null, VALUE.wrapped().size(9));
        canvas.fit(row, text, 1, LAST, VALUE.size(9));
        canvas.name(name, row, 1);
        return row + 1;
    }

    private double conditionsHeight() {
        double sum = 19 * 4;
        for (String text : new String[] {quote.route(), QuoteForm.notes(quote)}) {
            sum += text == null ? 0 : Math.max(19, CellText.lines(text, canvas.width(1, LAST) / 0.9) * 13);
        }
        return sum;
    }

    private double heights(int from, int to) {
        double sum = 0;
        for (int row = from; row <= to; row++) {
            sum += canvas.sheet().getRow(row) == null
                    ? 0
                    : canvas.sheet().getRow(row).getHeightInPoints();
        }
        return sum;
    }

    private void print(boolean onePage) {
        XSSFSheet sheet = canvas.sheet();
        canvas.page(false, onePage ? 1 : 0, "견적서  " + quote.number());
        sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
        sheet.setDisplayGridlines(false);
        sheet.getWorkbook().setPrintArea(0, 0, LAST, 0, sheet.getLastRowNum());
    }
}
