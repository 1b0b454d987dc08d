package kr.gachi.desk.excel;

import java.util.List;
import java.util.Objects;
import kr.gachi.desk.excel.PerformanceDocument.CategoryLine;
import kr.gachi.desk.excel.PerformanceDocument.Denominator;
import kr.gachi.desk.excel.PerformanceDocument.Rule;

/** 계산근거: on what the figures rest, so that the report can be reckoned again. */
final class GroundsSheet {
    static final String SHEET = "계산근거";

    private static final int LAST = 7;
    private static final Look SECTION = Look.PLAIN.size(12).strong().ink(Look.NAVY);
    private static final Look VALUE = Look.BOXED.indented().wrapped();

    private final Canvas canvas;
    private final PerformanceDocument report;
    private int row;

    GroundsSheet(Canvas canvas, PerformanceDocument report) {
        this.canvas = canvas;
        this.report = report;
    }

    void draw() {
        canvas.widths(24, 24, 30, 44, 12, 12, 12, 34);
        canvas.height(0, 26);
        canvas.put(0, 0, "계산근거", SECTION.size(14));
        row = 1;
        basis();
        denominators();
        reported();
        rules();
        notes();
        canvas.page(true, 0, "우선구매 실적 보고서  " + report.agency() + " " + report.year());
        canvas.sheet().setDisplayGridlines(false);
    }

    private void basis() {
        section("기준과 범위");
        pair("기관", report.agency());
        pair("대상기간", report.year() + " 회계연도, " + report.from() + " ~ " + report.to());
        pair("금액 기준", report.amountBasis().word());
        pair("일자 기준", report.dateBasis().word() + "일");
        pair("집계범위", report.scopeWord());
        pair("모수 출처", report.denominatorSource());
        pair(
                "규칙 확인일",
                report.rulesChecked() == null
                        ? PurchaseSheet.UNKNOWN
                        : report.rulesChecked().toString());
        pair("지문", report.fingerprint());
        canvas.name("fingerprint", row - 1, 1);
    }

    private void pair(String label, String value) {
        canvas.height(row, 18);
        canvas.put(row, 0, label, Look.CAPTION);
        canvas.span(row, 1, LAST, value, VALUE);
        row++;
    }

    private void denominators() {
        section("모수");
        headings("구분", "금액(원)", "출처", "기준일");
        for (Denominator each : report.denominators()) {
            canvas.put(row, 0, each.name(), VALUE);
            canvas.put(row, 1, PurchaseSheet.known(each.won()), Look.FIGURE);
            canvas.put(row, 2, each.source(), VALUE);
            canvas.put(row, 3, each.asOf(), Look.DAY);
            fit(each.source(), 2);
            row++;
        }
    }

    private void reported() {
        List<CategoryLine> told = report.categories().stream()
                .filter(line -> line.reported() != null)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        section("기관이 알려 준 누계");
        headings("분류", "금액(원)", "출처", "기준일");
        for (CategoryLine each : told) {
            canvas.put(row, 0, each.category().word(), VALUE);
            canvas.put(row, 1, each.reported(), Look.FIGURE);
            canvas.put(row, 2, each.reportedSource(), VALUE);
            canvas.put(row, 3, each.reportedOn(), Look.DAY);
            fit(each.reportedSource(), 2);
            row++;
        }
    }

    private void rules() {
        section("적용한 규칙");
        headings("규칙", "대상", "내용", "근거 조문", "시행일", "종료일", "확인일", "비고");
        for (Rule rule : report.rules()) {
            canvas.put(row, 0, rule.id(), VALUE);
            canvas.put(row, 1, rule.subject(), VALUE);
            canvas.put(row, 2, rule.content(), VALUE);
            canvas.put(row, 3, rule.article(), VALUE);
            canvas.put(row, 4, rule.validFrom() == null ? "–" : rule.validFrom(), Look.DAY);
            canvas.put(row, 5, rule.validTo() == null ? "–" : rule.validTo(), Look.DAY);
            canvas.put(row, 6, PurchaseSheet.known(rule.checkedOn()), Look.DAY);
            canvas.put(row, 7, rule.note(), VALUE.size(9));
            fit(rule.id(), 0);
            fit(rule.subject(), 1);
            fit(rule.content(), 2);
            fit(rule.article(), 3);
            fit(rule.note(), 7);
            row++;
        }
    }

    private void notes() {
        section("읽는 법");
        note("각 분류는 따로 판정하며 유효한 인증이 있는 분류마다 전액을 인정합니다. 분류별 금액은 서로 더하지 않습니다.");
        note("사실을 몰라 판정하지 못한 구매는 인정하지 않고 보류에 두며, 다른 일자나 금액으로 대신하지 않습니다.");
        note("취소·환불은 음수로 두고 원구매의 판정을 따릅니다. 원구매가 연결되지 않은 것은 보류합니다.");
        report.notes().stream().filter(Objects::nonNull).forEach(this::note);
    }

    private void note(String text) {
        canvas.height(row, 16);
        canvas.span(row, 0, LAST, text, Look.PLAIN.size(9).left().wrapped());
        canvas.fit(row, text, 0, LAST, Look.PLAIN.size(9));
        row++;
    }

    private void section(String title) {
        row++;
        canvas.height(row, 22);
        canvas.put(row, 0, title, SECTION);
        row++;
    }

    private void headings(String... texts) {
        canvas.height(row, 20);
        for (int column = 0; column < texts.length; column++) {
            canvas.put(row, column, texts[column], Look.HEADING);
        }
        row++;
    }

    private void fit(String text, int column) {
        canvas.fit(row, text, column, column, VALUE);
    }
}
