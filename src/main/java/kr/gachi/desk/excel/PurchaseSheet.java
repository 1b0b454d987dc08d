package kr.gachi.desk.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.Worded;
import kr.gachi.desk.excel.ListSheet.Column;
import kr.gachi.desk.excel.PerformanceDocument.Credit;
import kr.gachi.desk.excel.PerformanceDocument.Purchase;
import kr.gachi.desk.excel.Styles.Formula;
import kr.gachi.desk.rules.Verdict;
import org.apache.poi.ss.util.CellReference;

/** 구매내역: a row per purchase with every fact that made it count, and a column per category. */
final class PurchaseSheet {
    static final String SHEET = "구매내역";

    static final String UNKNOWN = "모름";

    private final List<Column<Purchase>> columns = new ArrayList<>();
    private final int amount;
    private final int firstCategory;
    private final int union;

    PurchaseSheet(List<Category> categories) {
        columns.add(Column.text("구매번호", 22, (purchase, row) -> purchase.purchaseNo()));
        columns.add(Column.day("기준일", (purchase, row) -> known(purchase.basisDate())));
        columns.add(Column.word("판정", (purchase, row) -> verdict(purchase)));
        columns.add(Column.word("구분", (purchase, row) -> known(word(purchase.kind()))));
        columns.add(Column.text("품명", 34, (purchase, row) -> purchase.item()));
        columns.add(Column.text("규격", 24, (purchase, row) -> purchase.spec()));
        columns.add(Column.word("세부품명번호", (purchase, row) -> purchase.itemCode()));
        columns.add(Column.amount("수량", (purchase, row) -> purchase.quantity()));
        columns.add(Column.word("단위", (purchase, row) -> purchase.unit()));
        columns.add(Column.amount("단가", (purchase, row) -> purchase.unitPrice()));
        columns.add(Column.text("업체명", 30, (purchase, row) -> purchase.supplier()));
        columns.add(Column.word("사업자등록번호", (purchase, row) -> known(purchase.bizNo())));
        columns.add(Column.text("인증(번호·유효기간)", 60, (purchase, row) -> purchase.certificates()));
        columns.add(Column.word("거래유형", (purchase, row) -> known(word(purchase.role()))));
        columns.add(Column.word("직접생산", (purchase, row) -> yes(purchase.ownProduction())));
        columns.add(Column.word("계약번호", (purchase, row) -> purchase.contractNo()));
        columns.add(Column.text("계약방법", 18, (purchase, row) -> purchase.method()));
        columns.add(Column.text("근거조항", 30, (purchase, row) -> purchase.article()));
        columns.add(Column.text("구매부서", 20, (purchase, row) -> purchase.department()));
        columns.add(Column.word("원구매번호", (purchase, row) -> purchase.originalNo()));
        columns.add(Column.sum("공급가액", (purchase, row) -> known(purchase.supply())));
        columns.add(Column.sum("세액", (purchase, row) -> known(purchase.tax())));
        columns.add(Column.sum("합계", (purchase, row) -> known(purchase.total())));
        amount = columns.size();
        columns.add(Column.sum("기준금액", (purchase, row) -> known(purchase.amount())));
        firstCategory = columns.size();
        categories.forEach(
                category -> columns.add(Column.sum(category.word(), (purchase, row) -> credit(purchase, category))));
        union = columns.size();
        columns.add(Column.sum("인정금액(합집합)", this::union));
        columns.add(Column.text("적용 규칙", 40, (purchase, row) -> rules(purchase)));
        columns.add(Column.text("비고", 40, (purchase, row) -> purchase.note()));
    }

    ListSheet<Purchase> list() {
        return new ListSheet<>(columns);
    }

    int lastColumn() {
        return columns.size() - 1;
    }

    /** The cells of a category, as another sheet names them. */
    String categoryRange(int index, int purchases) {
        return range(firstCategory + index, purchases);
    }

    String unionRange(int purchases) {
        return range(union, purchases);
    }

    private static String range(int column, int purchases) {
        return Canvas.reference(SHEET, ListSheet.FIRST, column, ListSheet.last(purchases), column);
    }

    /** The amount that counts; otherwise why there is none, in a word that no sum takes for a figure. */
    private static Object credit(Purchase purchase, Category category) {
        return purchase.credits().stream()
                .filter(credit -> credit.category() == category)
                .findFirst()
                .map(credit -> switch (credit.verdict()) {
                    case COUNTS -> (Object) credit.amount();
                    case UNKNOWN -> HeldSheet.HELD;
                    case EXCLUDED -> HeldSheet.OUT;
                })
                .orElse(null);
    }

    /** Once for every purchase that counts anywhere. */
    private Object union(Purchase purchase, int row) {
        if (purchase.counts() && !purchase.united()) {
            return null;
        }
        String from = CellReference.convertNumToColString(firstCategory) + row;
        String to = CellReference.convertNumToColString(union - 1) + row;
        String whole = CellReference.convertNumToColString(amount) + row;
        return new Formula(
                "IF(COUNT(" + from + ":" + to + ")>0," + whole + ",\"" + SummarySheet.NONE + "\")",
                purchase.counts() ? known(purchase.amount()) : SummarySheet.NONE);
    }

    private static String rules(Purchase purchase) {
        String rules = purchase.credits().stream()
                .filter(credit -> credit.verdict() == Verdict.COUNTS)
                .map(Credit::rule)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return rules.isEmpty() ? null : rules;
    }

    private static String verdict(Purchase purchase) {
        if (purchase.counts()) {
            return "인정";
        }
        boolean held = purchase.credits().stream().anyMatch(credit -> credit.verdict() == Verdict.UNKNOWN);
        return held ? HeldSheet.HELD : HeldSheet.OUT;
    }

    static Object known(Object value) {
        return value == null ? UNKNOWN : value;
    }

    static String word(Worded choice) {
        return choice == null ? null : choice.word();
    }

    private static String yes(Boolean value) {
        return value == null ? UNKNOWN : value ? "예" : "아니오";
    }

    /** Won of the union; null as soon as one amount in it is unknown. */
    static Won total(List<Purchase> purchases) {
        List<Purchase> united = purchases.stream().filter(Purchase::united).toList();
        return united.stream().anyMatch(each -> each.amount() == null)
                ? null
                : united.stream().map(Purchase::amount).reduce(Won.ZERO, Won::plus);
    }
}
