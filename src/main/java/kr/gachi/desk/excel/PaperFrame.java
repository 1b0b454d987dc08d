package kr.gachi.desk.excel;

import java.util.List;
import java.util.Locale;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.Look.Edges;
import kr.gachi.desk.paper.LineTable;
import kr.gachi.desk.paper.PaperTable;
import kr.gachi.desk.paper.QuoteDocument;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What all papers of the trade have in common, so that they have one look: a portrait A4 page with a title, the parties,
 * the amount in words, a table and conditions. Columns A–I are those of the table, so that all parts share one grid.
 */
final class PaperFrame {
    static final int LAST = 8;
    static final int HEAD = 2;
    static final int WORDS = 11;
    static final int HEADINGS = 13;
    static final int FIRST_LINE = 14;

    /** Points that a page has for rows. */
    static final double ROOM = 755;

    static final double LINE_HEIGHT = 20;

    static final Look VALUE = Look.BOXED.indented();
    static final Look ITEM = VALUE.wrapped();
    static final Look SPEC = ITEM.size(9);
    static final Look NOTE = Look.MIDDLE.wrapped().size(9);

    static final Look SUM = Look.FIGURE.filled(Look.LABEL);
    static final Look SUM_LABEL = Look.MIDDLE.filled(Look.LABEL);

    private final Canvas canvas;

    PaperFrame(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Figures never turn into ####: their columns grow and the names' column gives way. */
    void widths(List<QuoteDocument.Line> lines, Won supplyTotal, Won taxTotal) {
        double quantity = 8.5;
        double price = room(10, Won.ZERO);
        for (QuoteDocument.Line line : lines) {
            price = room(price, line.unitPrice());
            if (line.quantity() != null) {
                quantity = Math.max(quantity, line.quantity().toPlainString().length() + 4);
            }
        }
        double supply = room(12, supplyTotal);
        double tax = room(10.5, taxTotal);
        double item = Math.max(16, 62.5 - quantity - price - supply - tax);
        canvas.widths(8.5, item, 14, 5.5, quantity, price, supply, tax, 8);
    }

    private static double room(double least, Won amount) {
        return amount == null
                ? least
                : Math.max(
                        least, String.format(Locale.ROOT, "%,d", amount.value()).length() + 2.5);
    }

    void title(String text) {
        Look title = Look.PLAIN.size(24).strong().ink(Look.NAVY).centred().edges(Edges.below(BorderStyle.DOUBLE));
        canvas.height(0, 46);
        canvas.span(0, 0, LAST, String.join("   ", text.split("")), title);
        canvas.height(1, 16);
        canvas.span(1, 0, LAST, null, Look.PLAIN.size(9).ink(Look.QUIET).right());
    }

    /** The left half: number, day, a third row, recipient, for whose attention, and the sentence that opens the table. */
    void left(String dayLabel, String third, Look thirdLook, String sentence) {
        row(HEAD, "문서번호", VALUE.strong());
        row(HEAD + 1, dayLabel, VALUE.format(Look.DATE));
        row(HEAD + 2, third, thirdLook);
        canvas.box(HEAD + 3, 0, HEAD + 4, 0, "수 신", Look.CAPTION);
        canvas.box(HEAD + 3, 1, HEAD + 4, 2, null, VALUE.strong().size(13).wrapped());
        canvas.name(QuoteNames.RECIPIENT, HEAD + 3, 1);
        row(HEAD + 5, "참 조", VALUE);
        canvas.name(QuoteNames.ATTENTION, HEAD + 5, 1);
        canvas.box(HEAD + 6, 0, HEAD + 7, 2, sentence, Look.PLAIN.size(11).indented());
    }

    private void row(int row, String label, Look look) {
        canvas.put(row, 0, label, Look.CAPTION);
        canvas.span(row, 1, 2, null, look);
    }

    /** The right half: who gives the paper, still empty of values, with the place of the seal. */
    void supplier(String label, QuoteDocument.Supplier supplier) {
        for (int row = HEAD; row < HEAD + 8; row++) {
            canvas.height(row, 20);
        }
        canvas.box(
                HEAD,
                3,
                HEAD + 7,
                3,
                String.join("\n", label.split("")),
                Look.CAPTION.wrapped().strong());
        Look strong = VALUE.strong();
        right(HEAD, "등록번호", QuoteNames.SUPPLIER_BIZ_NO, supplier.bizNo(), strong.size(12));
        right(HEAD + 1, "상 호", QuoteNames.SUPPLIER_NAME, supplier.name(), strong.wrapped());
        canvas.put(HEAD + 2, 4, "대 표 자", Look.CAPTION);
        Look open = VALUE.edges(new Edges(BorderStyle.THIN, BorderStyle.NONE, BorderStyle.THIN, BorderStyle.THIN));
        Look close = VALUE.edges(new Edges(BorderStyle.THIN, BorderStyle.THIN, BorderStyle.THIN, BorderStyle.NONE));
        canvas.span(HEAD + 2, 5, 6, null, open.strong().right());
        canvas.span(HEAD + 2, 7, 8, "(인)", close.ink(Look.QUIET));
        canvas.name(QuoteNames.SUPPLIER_REPRESENTATIVE, HEAD + 2, 5);
        canvas.name(QuoteNames.SEAL, HEAD + 2, 6, HEAD + 2, 7);
        Look small = VALUE.wrapped().size(9);
        right(HEAD + 3, "사업장\n주 소", QuoteNames.SUPPLIER_ADDRESS, supplier.address(), small);
        right(HEAD + 4, "업 태", QuoteNames.SUPPLIER_BUSINESS_TYPE, supplier.businessType(), small);
        right(HEAD + 5, "종 목", QuoteNames.SUPPLIER_BUSINESS_ITEM, supplier.businessItem(), small);
        right(HEAD + 6, "전화/팩스", QuoteNames.SUPPLIER_PHONE, null, small);
        right(HEAD + 7, "계 좌", QuoteNames.SUPPLIER_ACCOUNT, supplier.account(), small);
    }

    private void right(int row, String label, String name, String text, Look look) {
        canvas.put(row, 4, label, Look.CAPTION.wrapped());
        canvas.fit(row, label, 4, 4, Look.CAPTION);
        canvas.span(row, 5, LAST, null, look);
        canvas.fit(row, text, 5, LAST, look);
        canvas.name(name, row, 5);
    }

    /** The band with the amount in words and in figures; the figures get their formula once the sums have names. */
    void amount(String words) {
        canvas.height(WORDS - 1, 10);
        canvas.height(WORDS, 34);
        canvas.height(WORDS + 1, 10);
        Edges thick = new Edges(BorderStyle.MEDIUM, BorderStyle.NONE, BorderStyle.MEDIUM, BorderStyle.NONE);
        Look ground = Look.PLAIN.filled(Look.LABEL).edges(thick);
        canvas.put(WORDS, 0, "합계금액", ground.strong().centred());
        Look written = ground.strong().size(wordsSize(words)).indented().wrapped();
        canvas.span(WORDS, 1, 4, null, written);
        canvas.fit(WORDS, words, 1, 4, written);
        canvas.name(QuoteNames.AMOUNT_IN_WORDS, WORDS, 1);
        canvas.span(WORDS, 5, 6, null, ground.strong().size(12).right().format("\"(₩\"#,##0\")\";\"(-₩\"#,##0\")\""));
        canvas.span(WORDS, 7, LAST, null, ground.size(9).centred());
        canvas.name(QuoteNames.VAT_NOTE, WORDS, 7);
    }

    /** Long amounts are written smaller, so that they stand on one line as long as they can be read well. */
    private double wordsSize(String words) {
        double width = CellText.width(words);
        double columns = canvas.width(1, 4);
        return width * 1.3 <= columns ? 13 : width * 1.1 <= columns ? 11 : 10;
    }

    void headings() {
        canvas.height(HEADINGS, 24);
        int column = 0;
        for (PaperTable.Column each : LineTable.COLUMNS) {
            canvas.put(HEADINGS, column++, each.heading(), Look.HEADING);
        }
    }

    /** An empty row of the table, as high as the line's texts need; null for a blank row. */
    void line(int row, QuoteDocument.Line line) {
        canvas.height(row, LINE_HEIGHT);
        canvas.put(row, 0, null, Look.MIDDLE);
        canvas.put(row, 1, null, ITEM);
        canvas.put(row, 2, null, SPEC);
        canvas.put(row, 3, null, Look.MIDDLE.wrapped());
        for (int column = 4; column <= 7; column++) {
            canvas.put(row, column, null, Look.FIGURE);
        }
        canvas.put(row, 8, null, NOTE);
        if (line != null) {
            canvas.fit(row, line.item(), 1, 1, ITEM);
            canvas.fit(row, line.spec(), 2, 2, SPEC);
            canvas.fit(row, line.unit(), 3, 3, Look.MIDDLE);
            canvas.fit(row, line.remark(), 8, 8, NOTE);
        }
    }

    /** A labelled row below the table. */
    void condition(int row, String label, String text) {
        canvas.height(row, 19);
        canvas.put(row, 0, label, Look.CAPTION);
        canvas.span(row, 1, LAST, null, VALUE.wrapped().size(9));
        canvas.fit(row, text, 1, LAST, VALUE.size(9));
    }

    /** Points that the rows take together. */
    double heights(int from, int to) {
        double sum = 0;
        for (int row = from; row <= to; row++) {
            sum += canvas.sheet().getRow(row) == null
                    ? 0
                    : canvas.sheet().getRow(row).getHeightInPoints();
        }
        return sum;
    }

    /** @param foot what every page says at its foot */
    void print(boolean onePage, String foot) {
        XSSFSheet sheet = canvas.sheet();
        canvas.page(false, onePage ? 1 : 0, foot);
        sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
        sheet.setDisplayGridlines(false);
        sheet.getWorkbook().setPrintArea(0, 0, LAST, 0, sheet.getLastRowNum());
    }
}
