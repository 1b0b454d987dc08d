package kr.gachi.desk.excel;

import java.util.List;
import java.util.Objects;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.Look.Edges;
import kr.gachi.desk.excel.PerformanceDocument.CategoryLine;
import kr.gachi.desk.excel.PerformanceDocument.Purchase;
import kr.gachi.desk.excel.Styles.Formula;
import org.apache.poi.ss.usermodel.BorderStyle;

/** 요약: a row per category as formulas over the lists, so that an officer can check every figure. */
final class SummarySheet {
    static final String SHEET = "요약";
    static final int FIRST = 9;

    private static final int NAME = 0;
    private static final int BASE = 2;
    private static final int RECOGNISED = 3;
    private static final int LINES = 4;
    private static final int PENDING = 5;
    private static final int REPORTED = 6;
    private static final int RATE = 7;
    private static final int TARGET = 8;
    private static final int ACHIEVED = 9;
    private static final int SHORTFALL = 10;
    private static final int SCOPE = 12;
    private static final int LAST = SCOPE;
    static final String NONE = "–";
    private static final Look VALUE = Look.BOXED.indented();

    private final Canvas canvas;
    private final PerformanceDocument report;
    private final List<SummaryRow> rows;
    private final PurchaseSheet purchases;
    private final HeldSheet held;

    SummarySheet(
            Canvas canvas, PerformanceDocument report, List<SummaryRow> rows, PurchaseSheet purchases, HeldSheet held) {
        this.canvas = canvas;
        this.report = report;
        this.rows = rows;
        this.purchases = purchases;
        this.held = held;
    }

    void draw() {
        canvas.widths(27, 15, 17, 16, 7.5, 15, 16, 9.5, 9.5, 12, 16, 16, 19);
        title();
        head();
        headings();
        int row = FIRST;
        for (SummaryRow each : rows) {
            category(row++, each);
        }
        int last = Math.max(FIRST, row - 1);
        canvas.name("categories", FIRST, 0, last, LAST);
        union(last + 1);
        notes(last + 2);
        if (!rows.isEmpty()) {
            boolean rated = rows.stream()
                    .anyMatch(each -> each.rate() != null && each.line().reported() == null);
            new RateChart(canvas.sheet(), rows).draw(rated, FIRST, last, last + 6);
        }
        canvas.page(true, 1, "우선구매 실적 보고서  " + report.agency() + " " + report.year());
        canvas.sheet().setDisplayGridlines(false);
        canvas.sheet().createFreezePane(1, FIRST);
    }

    private void title() {
        canvas.height(0, 36);
        Look look = Look.PLAIN.size(20).strong().ink(Look.NAVY).centred().edges(Edges.below(BorderStyle.DOUBLE));
        canvas.span(0, 0, LAST, "우선구매 실적 보고서", look);
        canvas.height(1, 8);
    }

    private void head() {
        pair(2, 0, 1, 3, "기관명", report.agency());
        pair(2, 4, 6, 8, "대상기간", report.year() + "년 (" + report.from() + " ~ " + report.to() + ")");
        pair(2, 9, 11, 12, "보고서 번호", report.reportNo() == null ? "발행 전" : report.reportNo());
        pair(3, 0, 1, 3, "산정 기준", report.basisWords());
        canvas.name("basis", 3, 1);
        pair(3, 4, 6, 8, "집계범위", report.scopeWord());
        pair(3, 9, 11, 12, "작성일", report.reportNo() == null ? NONE : report.date());
        pair(4, 0, 1, 3, "모수 출처", report.denominatorSource());
        pair(4, 4, 6, 8, "규칙 확인일", report.rulesChecked());
        pair(4, 9, 11, 12, "작성", report.cooperative());
        canvas.height(5, 18);
        canvas.span(5, 0, LAST, scopeNote(), Look.PLAIN.size(9).ink(Look.QUIET).left());
        canvas.height(6, 6);
    }

    private void pair(int row, int label, int value, int last, String name, Object text) {
        canvas.height(row, 20);
        canvas.span(row, label, value - 1, name, Look.CAPTION);
        canvas.span(row, value, last, text, text instanceof java.time.LocalDate ? VALUE.format(Look.DATE) : VALUE);
    }

    /** No rate from a fraction of the data; where there is none, the report says so before anything else. */
    private String scopeNote() {
        if (report.scope() == Scope.ALL) {
            return "이 보고서의 구매내역은 기관의 우선구매 전체입니다. 분류별 금액은 각각 온전히 인정한 것이므로 서로 더하지 않습니다.";
        }
        return "우리 연계분: 이 조합이 연계한 구매만 담았으므로 기관이 누계를 알려 준 분류 말고는 실적률과 부족액을 내지 않습니다.";
    }

    private void headings() {
        String[] headings = {
            "분류",
            "분모 기준",
            "모수(원)",
            "인정금액(원)",
            "건수",
            "보류금액(원)",
            "기관 누계(원)",
            "실적률",
            "목표율",
            "달성도",
            "부족액(원)",
            "목표 근거·비고",
            "범위"
        };
        canvas.height(FIRST - 2, 4);
        canvas.height(FIRST - 1, 26);
        for (int column = 0; column < headings.length; column++) {
            canvas.put(FIRST - 1, column, headings[column], Look.HEADING);
        }
    }

    private void category(int row, SummaryRow each) {
        CategoryLine line = each.line();
        String range =
                purchases.categoryRange(rows.indexOf(each), report.purchases().size());
        canvas.height(row, 19);
        canvas.put(row, NAME, line.category().word(), VALUE);
        canvas.put(row, NAME + 1, line.baseName() == null ? NONE : line.baseName(), Look.MIDDLE.size(9));
        amount(row, BASE, line.baseName() == null ? NONE : PurchaseSheet.known(line.base()));
        amount(row, RECOGNISED, new Formula("SUM(" + range + ")", each.recognised()));
        amount(row, LINES, new Formula("COUNT(" + range + ")", each.lines()));
        amount(row, PENDING, new Formula(held.pending(Canvas.at(row, NAME)), PurchaseSheet.known(each.pending())));
        amount(row, REPORTED, line.reported() == null ? NONE : line.reported());
        String base = Canvas.at(row, BASE);
        String target = Canvas.at(row, TARGET);
        String reported = Canvas.at(row, REPORTED);
        String told = "IF(ISNUMBER(" + reported + ")," + reported + "," + Canvas.at(row, RECOGNISED) + ")";
        String allowed = "ISNUMBER(" + base + "),OR(ISNUMBER(" + reported + ")," + Canvas.at(row, SCOPE) + "=\""
                + PerformanceDocument.SCOPE_ALL + "\")";
        share(
                row,
                RATE,
                new Formula(
                        "IF(AND(" + allowed + "," + base + ">0),ROUND(" + told + "/" + base + ",4),\"–\")",
                        given(each.rate())));
        share(row, TARGET, given(line.target()));
        String shortfall = Canvas.at(row, SHORTFALL);
        share(
                row,
                ACHIEVED,
                new Formula(
                        "IF(ISNUMBER(" + shortfall + "),IF(" + base + "*" + target + ">0,ROUND(" + told + "/(" + base
                                + "*" + target + "),4),\"–\"),\"–\")",
                        given(each.achieved())));
        amount(
                row,
                SHORTFALL,
                new Formula(
                        "IF(AND(" + allowed + ",ISNUMBER(" + target + ")),MAX(0," + aim(line, base, target) + "-" + told
                                + "),\"–\")",
                        given(each.shortfall())));
        String source = line.targetSource() == null ? NONE : line.targetSource();
        String remark = line.remark() == null ? source : source + " · " + line.remark();
        canvas.put(row, SHORTFALL + 1, remark, Look.MIDDLE.size(9).wrapped());
        canvas.fit(row, remark, SHORTFALL + 1, SHORTFALL + 1, Look.MIDDLE.size(9));
        canvas.put(row, SCOPE, scope(line), Look.MIDDLE.size(9).wrapped());
        canvas.fit(row, scope(line), SCOPE, SCOPE, Look.MIDDLE.size(9));
    }

    /**
     * ceil(base × target). The target goes in as a whole number of its last decimals, so that no binary fraction can lift
     * the product over a whole won.
     */
    private static String aim(CategoryLine line, String base, String target) {
        int decimals = Math.max(4, line.target() == null ? 0 : line.target().scale());
        String unit = "1" + "0".repeat(decimals);
        return "(-INT(-" + base + "*ROUND(" + target + "*" + unit + ",0)/" + unit + "))";
    }

    private static Object given(Object figure) {
        return Objects.requireNonNullElse(figure, NONE);
    }

    private String scope(CategoryLine line) {
        return line.reported() == null
                ? report.scopeWord()
                : "기관 누계" + (line.reportedOn() == null ? "" : " (" + line.reportedOn() + ")");
    }

    private void amount(int row, int column, Object value) {
        canvas.put(row, column, value, Look.FIGURE);
    }

    private void share(int row, int column, Object value) {
        canvas.put(row, column, value, Look.SHARE.format("#,##0.00%_ "));
    }

    private void union(int row) {
        String range = purchases.unionRange(report.purchases().size());
        Won total = PurchaseSheet.total(report.purchases());
        int count = (int) report.purchases().stream().filter(Purchase::united).count();
        canvas.height(row, 22);
        Look ground = Look.FIGURE.strong().filled(Look.HEAD);
        canvas.span(row, 0, 2, "합집합 (어느 분류든 인정된 구매, 한 번씩만)", VALUE.strong().filled(Look.HEAD));
        canvas.put(
                row,
                RECOGNISED,
                new Formula(unlessUnknown(range, "SUM(" + range + ")"), PurchaseSheet.known(total)),
                ground);
        canvas.put(row, LINES, new Formula("COUNT(" + range + ")+" + unknowns(range), count), ground);
        canvas.span(
                row,
                PENDING,
                LAST,
                "분류별 금액의 합이 아닙니다.",
                Look.BOXED.indented().size(9).ink(Look.QUIET).filled(Look.HEAD));
        canvas.name("union_recognised", row, RECOGNISED);
        canvas.name("union_lines", row, LINES);
    }

    private static String unknowns(String range) {
        return "COUNTIF(" + range + ",\"" + PurchaseSheet.UNKNOWN + "\")";
    }

    private static String unlessUnknown(String range, String formula) {
        return "IF(" + unknowns(range) + ">0,\"" + PurchaseSheet.UNKNOWN + "\"," + formula + ")";
    }

    private void notes(int row) {
        String[] notes = {
            "인정금액 = 구매내역 시트에서 그 분류 열의 합, 보류금액 = 제외·보류 시트에서 사실을 몰라 인정하지 않은 금액. 모름과 –는 0이 아니라 알 수 없거나 내지 않은 값입니다.",
            "실적률 = (기관 누계가 있으면 그 금액, 없으면 인정금액) ÷ 모수, 소수 넷째 자리 반올림. 부족액 = 모수 × 목표율을 원 단위로 올린 값 − 실적.",
            "지문 " + report.fingerprint()
        };
        for (int i = 0; i < notes.length; i++) {
            canvas.height(row + i, 16);
            canvas.span(
                    row + i,
                    0,
                    LAST,
                    notes[i],
                    Look.PLAIN.size(9).ink(Look.QUIET).left());
        }
    }
}
