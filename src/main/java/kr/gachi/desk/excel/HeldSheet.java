package kr.gachi.desk.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.ListSheet.Column;
import kr.gachi.desk.excel.PerformanceDocument.Credit;
import kr.gachi.desk.excel.PerformanceDocument.Excluded;
import kr.gachi.desk.excel.PerformanceDocument.Purchase;
import kr.gachi.desk.rules.Verdict;

/** 제외·보류: what does not count, category by category, each with its reason. */
final class HeldSheet {
    static final String SHEET = "제외·보류";
    static final String HELD = "보류";
    static final String OUT = "제외";

    private static final String ANY = "전체 분류";
    private static final int CATEGORY = 6;
    private static final int VERDICT = 7;
    private static final int AMOUNT = 8;

    /** A row; category null for all of them. */
    record Row(
            String purchaseNo,
            LocalDate basisDate,
            ItemKind kind,
            String item,
            String supplier,
            String bizNo,
            Category category,
            String verdict,
            Won amount,
            String because,
            String rule) {}

    private final List<Row> rows = new ArrayList<>();

    HeldSheet(List<Purchase> purchases, List<Excluded> excluded) {
        for (Purchase purchase : purchases) {
            for (Credit credit : purchase.credits()) {
                if (credit.verdict() != Verdict.COUNTS) {
                    rows.add(row(purchase, credit));
                }
            }
        }
        for (Excluded each : excluded) {
            rows.add(new Row(
                    each.purchaseNo(),
                    each.basisDate(),
                    each.kind(),
                    each.item(),
                    each.supplier(),
                    each.bizNo(),
                    null,
                    OUT,
                    each.amount(),
                    each.because(),
                    null));
        }
    }

    private static Row row(Purchase purchase, Credit credit) {
        return new Row(
                purchase.purchaseNo(),
                purchase.basisDate(),
                purchase.kind(),
                purchase.item(),
                purchase.supplier(),
                purchase.bizNo(),
                credit.category(),
                credit.verdict() == Verdict.UNKNOWN ? HELD : OUT,
                credit.verdict() == Verdict.UNKNOWN ? credit.amount() : purchase.amount(),
                credit.because(),
                credit.rule());
    }

    List<Row> rows() {
        return rows;
    }

    ListSheet<Row> list() {
        return new ListSheet<>(List.of(
                Column.text("구매번호", 22, (row, at) -> row.purchaseNo()),
                Column.day("기준일", (row, at) -> PurchaseSheet.known(row.basisDate())),
                Column.word("구분", (row, at) -> PurchaseSheet.known(PurchaseSheet.word(row.kind()))),
                Column.text("품명", 34, (row, at) -> row.item()),
                Column.text("업체명", 30, (row, at) -> row.supplier()),
                Column.word("사업자등록번호", (row, at) -> PurchaseSheet.known(row.bizNo())),
                Column.word(
                        "분류",
                        (row, at) ->
                                row.category() == null ? ANY : row.category().word()),
                Column.word("판정", (row, at) -> row.verdict()),
                Column.amount("기준금액", (row, at) -> PurchaseSheet.known(row.amount())),
                Column.text("사유", 70, (row, at) -> row.because()),
                Column.text("적용 규칙", 30, (row, at) -> row.rule())));
    }

    int lastColumn() {
        return AMOUNT + 2;
    }

    /** Formula that sums what is held back in the category whose name stands in the cell; one unknown leaves it unknown. */
    String pending(String nameCell) {
        String which = range(CATEGORY) + "," + nameCell + "," + range(VERDICT) + ",\"" + HELD + "\"";
        String unknown = "\"" + PurchaseSheet.UNKNOWN + "\"";
        return "IF(COUNTIFS(" + which + "," + range(AMOUNT) + "," + unknown + ")>0," + unknown + ",SUMIFS("
                + range(AMOUNT) + "," + which + "))";
    }

    /** Null as soon as one of the amounts is unknown. */
    Won pending(Category category) {
        List<Row> held = rows.stream()
                .filter(row -> row.category() == category && row.verdict().equals(HELD))
                .toList();
        return held.stream().anyMatch(row -> row.amount() == null)
                ? null
                : held.stream().map(Row::amount).reduce(Won.ZERO, Won::plus);
    }

    private String range(int column) {
        return Canvas.reference(SHEET, ListSheet.FIRST, column, ListSheet.last(rows.size()), column);
    }
}
