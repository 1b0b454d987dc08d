package kr.gachi.desk.excel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.ComparisonDocument.Line;
import kr.gachi.desk.excel.ComparisonDocument.Offer;
import kr.gachi.desk.excel.ComparisonDocument.Supplier;
import kr.gachi.desk.excel.Look.Edges;
import kr.gachi.desk.excel.Styles.Formula;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 견적 비교표: all items of a request by all quotes, the best price marked by formulas that go on working. */
public final class ComparisonBook {
    static final String SHEET = "견적 비교";
    static final int FIRST = 6;

    private static final int QUANTITY = 4;
    private static final int PRICES = 5;
    private static final String NONE = "–";
    private static final String BEST = "D9EAD3";
    private static final Look VALUE = Look.BOXED.indented().wrapped();
    private static final Look SUM = Look.FIGURE.filled(Look.LABEL);

    private final Canvas canvas;
    private final ComparisonDocument comparison;
    private final int quotes;
    private final int totals;
    private final int best;
    private final int last;

    private ComparisonBook(Canvas canvas, ComparisonDocument comparison) {
        this.canvas = canvas;
        this.comparison = comparison;
        this.quotes = comparison.suppliers().size();
        this.totals = PRICES + quotes;
        this.best = totals + quotes;
        this.last = FIRST + Math.max(1, comparison.lines().size()) - 1;
    }

    public static void write(ComparisonDocument comparison, Path target) {
        OutFile.refuseUnwritable(target);
        XSSFWorkbook book = new XSSFWorkbook();
        BookFile.describe(book, "견적 비교 " + comparison.requestNo(), comparison.creator(), comparison.date());
        new ComparisonBook(new Canvas(book.createSheet(SHEET), new Styles(book)), comparison).draw();
        BookFile.write(book, comparison.date(), target);
    }

    private void draw() {
        double[] widths = new double[best + 2];
        Arrays.fill(widths, 15);
        System.arraycopy(new double[] {6, 28, 22, 7, 9}, 0, widths, 0, PRICES);
        widths[best + 1] = 24;
        canvas.widths(widths);
        head();
        headings();
        for (int i = 0; i < comparison.lines().size(); i++) {
            line(FIRST + i, i + 1, comparison.lines().get(i));
        }
        sums();
        suppliers(last + 8);
        mark(FIRST, last, Canvas.at(FIRST, totals), "$" + Canvas.at(FIRST, best));
        XSSFSheet sheet = canvas.sheet();
        canvas.page(true, 0, "견적 비교  " + comparison.requestNo());
        sheet.setRepeatingRows(new CellRangeAddress(FIRST - 2, FIRST - 1, -1, -1));
        sheet.createFreezePane(2, FIRST);
        sheet.setDisplayGridlines(false);
    }

    private void head() {
        canvas.height(0, 34);
        Look title = Look.PLAIN.size(18).strong().ink(Look.NAVY).centred();
        canvas.span(0, 0, best + 1, "견적 비교표", title.edges(Edges.below(BorderStyle.DOUBLE)));
        String about = comparison.agency() + " · " + comparison.requestNo()
                + (comparison.title() == null ? "" : " · " + comparison.title());
        canvas.height(1, 22);
        canvas.put(1, 0, about, Look.PLAIN.strong().size(11));
        canvas.put(2, 0, "작성일 " + comparison.date() + " · 단가는 VAT 제외, 금액은 VAT 포함 · 색칠한 칸이 품목별 최저 금액입니다.", quiet());
        canvas.height(3, 6);
    }

    private static Look quiet() {
        return Look.PLAIN.size(9).ink(Look.QUIET);
    }

    private void headings() {
        String[] left = {"순번", "품명", "규격", "단위", "수량"};
        for (int column = 0; column < left.length; column++) {
            canvas.box(FIRST - 2, column, FIRST - 1, column, left[column], Look.HEADING);
        }
        canvas.span(FIRST - 2, PRICES, totals - 1, "단가 (VAT 제외)", Look.HEADING);
        canvas.span(FIRST - 2, totals, best - 1, "금액 (VAT 포함)", Look.HEADING);
        canvas.box(FIRST - 2, best, FIRST - 1, best, "최저 금액", Look.HEADING);
        canvas.box(FIRST - 2, best + 1, FIRST - 1, best + 1, "최저가 업체", Look.HEADING);
        for (int i = 0; i < quotes; i++) {
            String name = comparison.suppliers().get(i).name();
            canvas.put(FIRST - 1, PRICES + i, name, Look.HEADING.size(9));
            canvas.put(FIRST - 1, totals + i, name, Look.HEADING.size(9));
            canvas.fit(FIRST - 1, name, totals + i, totals + i, Look.HEADING.size(9));
        }
    }

    private void line(int row, int number, Line line) {
        canvas.height(row, 20);
        canvas.put(row, 0, number, Look.MIDDLE);
        canvas.put(row, 1, line.item(), VALUE);
        canvas.put(row, 2, line.spec(), VALUE.size(9));
        canvas.fit(row, line.item(), 1, 1, VALUE);
        canvas.fit(row, line.spec(), 2, 2, VALUE.size(9));
        canvas.put(row, 3, line.unit(), Look.MIDDLE);
        Look quantity =
                line.quantity() == null ? Look.FIGURE : Look.FIGURE.format(Look.quantity(line.quantity()) + "_ ");
        canvas.put(row, QUANTITY, line.quantity(), quantity);
        for (int i = 0; i < quotes; i++) {
            Offer offer = line.offers().get(i);
            canvas.put(
                    row,
                    PRICES + i,
                    offer == null || offer.unitPrice() == null ? NONE : offer.unitPrice(),
                    Look.FIGURE);
            canvas.put(row, totals + i, offer == null ? NONE : offer.total(), Look.FIGURE);
        }
        List<Won> given = line.offers().stream()
                .filter(Objects::nonNull)
                .map(Offer::total)
                .toList();
        Won lowest = given.stream().min(Won::compareTo).orElse(null);
        String range = Canvas.at(row, totals) + ":" + Canvas.at(row, best - 1);
        canvas.put(
                row,
                best,
                new Formula("IF(COUNT(" + range + ")>0,MIN(" + range + "),\"–\")", lowest == null ? NONE : lowest),
                SUM.strong());
        String cell = Canvas.at(row, best);
        String same = "COUNTIF(" + range + "," + cell + ")";
        canvas.put(
                row,
                best + 1,
                new Formula(
                        "IF(ISNUMBER(" + cell + "),INDEX(" + names() + ",MATCH(" + cell + "," + range + ",0))&IF("
                                + same + ">1,\" 외 \"&(" + same + "-1),\"\"),\"–\")",
                        cheapest(line, lowest)),
                VALUE.size(9).filled(Look.LABEL));
    }

    private String names() {
        return Canvas.reference(SHEET, FIRST - 1, totals, FIRST - 1, best - 1);
    }

    private String cheapest(Line line, Won lowest) {
        if (lowest == null) {
            return NONE;
        }
        List<String> names = IntStream.range(0, quotes)
                .filter(i -> line.offers().get(i) != null
                        && line.offers().get(i).total().equals(lowest))
                .mapToObj(i -> comparison.suppliers().get(i).name())
                .toList();
        return names.get(0) + (names.size() > 1 ? " 외 " + (names.size() - 1) : "");
    }

    /** Sums per quote; only quotes for every item are compared as a whole. */
    private void sums() {
        int items = comparison.lines().size();
        String[] labels = {"소계 (VAT 포함)", "절사", "합계 (VAT 포함)", "견적한 품목 수", "모든 품목을 견적한 합계", "판정"};
        for (int i = 0; i < labels.length; i++) {
            canvas.height(last + 1 + i, 20);
            canvas.span(last + 1 + i, 0, totals - 1, labels[i], Look.MIDDLE.filled(i == 2 ? Look.HEAD : Look.LABEL));
            canvas.span(last + 1 + i, best, best + 1, null, Look.MIDDLE.filled(Look.LABEL));
        }
        List<Won> whole = new ArrayList<>();
        for (int i = 0; i < quotes; i++) {
            whole.add(offered(i) == items ? total(i) : null);
        }
        Won lowest = whole.stream().filter(Objects::nonNull).min(Won::compareTo).orElse(null);
        for (int i = 0; i < quotes; i++) {
            int column = totals + i;
            String range = Canvas.at(FIRST, column) + ":" + Canvas.at(last, column);
            String total = Canvas.at(last + 3, column);
            String complete = Canvas.at(last + 5, column);
            String all = "$" + Canvas.at(last + 5, totals) + ":$" + Canvas.at(last + 5, best - 1);
            canvas.put(last + 1, column, new Formula("SUM(" + range + ")", subtotal(i)), SUM);
            canvas.put(last + 2, column, comparison.suppliers().get(i).rounding(), SUM);
            canvas.put(
                    last + 3,
                    column,
                    new Formula(Canvas.at(last + 1, column) + "+" + Canvas.at(last + 2, column), total(i)),
                    SUM.strong().filled(Look.HEAD));
            canvas.put(last + 4, column, new Formula("COUNT(" + range + ")", offered(i)), SUM);
            canvas.put(
                    last + 5,
                    column,
                    new Formula(
                            "IF(" + Canvas.at(last + 4, column) + "=" + items + "," + total + ",\"–\")",
                            whole.get(i) == null ? NONE : whole.get(i)),
                    SUM);
            canvas.put(
                    last + 6,
                    column,
                    new Formula(
                            "IF(ISNUMBER(" + complete + "),IF(" + complete + "=MIN(" + all
                                    + "),\"최저 합계\",\"–\"),\"일부 품목\")",
                            whole.get(i) == null ? "일부 품목" : whole.get(i).equals(lowest) ? "최저 합계" : NONE),
                    Look.MIDDLE.strong().filled(Look.LABEL));
        }
        mark(
                last + 5,
                last + 5,
                Canvas.at(last + 5, totals),
                "MIN($" + Canvas.at(last + 5, totals) + ":$" + Canvas.at(last + 5, best - 1) + ")");
    }

    private Won subtotal(int quote) {
        return comparison.lines().stream()
                .map(line -> line.offers().get(quote))
                .filter(Objects::nonNull)
                .map(Offer::total)
                .reduce(Won.ZERO, Won::plus);
    }

    private Won total(int quote) {
        return subtotal(quote).plus(comparison.suppliers().get(quote).rounding());
    }

    private int offered(int quote) {
        return (int) comparison.lines().stream()
                .filter(line -> line.offers().get(quote) != null)
                .count();
    }

    private void mark(int from, int to, String first, String lowest) {
        SheetConditionalFormatting marks = canvas.sheet().getSheetConditionalFormatting();
        ConditionalFormattingRule rule =
                marks.createConditionalFormattingRule("AND(ISNUMBER(" + first + ")," + first + "=" + lowest + ")");
        rule.createFontFormatting().setFontStyle(false, true);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Styles.colour(BEST));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        marks.addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(from, to, totals, best - 1)}, rule);
    }

    private void suppliers(int headings) {
        canvas.height(headings, 22);
        canvas.put(headings, 1, "업체명", Look.HEADING);
        canvas.put(headings, 2, "견적번호", Look.HEADING);
        canvas.span(headings, 3, 4, "사업자등록번호", Look.HEADING);
        canvas.put(headings, 5, "유효기간", Look.HEADING);
        canvas.put(headings, 6, "납품기한", Look.HEADING);
        int to = best + 1;
        canvas.span(headings, 7, to, "인증", Look.HEADING);
        int row = headings + 1;
        for (Supplier each : comparison.suppliers()) {
            canvas.height(row, 20);
            canvas.put(row, 1, each.name(), VALUE);
            canvas.fit(row, each.name(), 1, 1, VALUE);
            String edition = each.edition() > 1 ? " (제" + each.edition() + "판)" : "";
            canvas.put(row, 2, each.quoteNo() + edition, Look.MIDDLE);
            canvas.span(row, 3, 4, each.bizNo(), Look.MIDDLE);
            canvas.put(row, 5, each.validUntil(), Look.DAY);
            canvas.put(row, 6, each.delivery(), VALUE.size(9));
            canvas.fit(row, each.delivery(), 6, 6, VALUE.size(9));
            canvas.span(row, 7, to, each.certificates(), VALUE.size(9));
            canvas.fit(row, each.certificates(), 7, to, VALUE.size(9));
            row++;
        }
    }
}
