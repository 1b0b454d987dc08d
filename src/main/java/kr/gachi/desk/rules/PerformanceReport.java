package kr.gachi.desk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Because;

/**
 * The figures of a performance report. Each category stands against its own base; categories are never added up.
 *
 * @param basis how the agency counts; a category may count otherwise ({@link CategoryResult#basis()})
 * @param rulesChecked oldest day on which one of the rows used was checked; null where one never was
 * @param categories all, in the order of the code list
 * @param purchases every purchase of the year, by day (those without one last), then number
 * @param excluded those of them that count nowhere, and the agency's purchases without any date, each with its reason
 * @param rules the rows used, by id
 */
public record PerformanceReport(
        int year,
        LocalDate firstDay,
        LocalDate lastDay,
        Scope scope,
        CountingBasis basis,
        LocalDate rulesChecked,
        Denominators denominators,
        List<CategoryResult> categories,
        Union union,
        List<Line> purchases,
        List<Excluded> excluded,
        List<RuleRow> rules) {

    public CategoryResult category(Category category) {
        return categories.stream()
                .filter(each -> each.category() == category)
                .findFirst()
                .orElseThrow();
    }

    public enum TargetSource {
        RULE,
        AGENCY,
        NONE
    }

    public enum BaseSource {
        SPENDING,
        PURCHASES,
        UNKNOWN
    }

    /** Won of the year by kind; null unknown. {@code total} is known only if goods, services and works all are. */
    public record Denominators(Won total, Won goods, Won services, Won works, Won smeGoods, BaseSource source) {}

    /**
     * One category of the report.
     *
     * @param base null unknown or none
     * @param recognised won that count: ours, or the agency's own 누계 where {@code reported} is set
     * @param linked won of our records that count (우리 연계분), whatever {@code recognised} is
     * @param pending won of our records that may count; null where the amount of one is itself unknown
     * @param rate four decimals; null unless numerator and base speak of the same purchases
     * @param target fraction; null where there is none or it is not known
     * @param shortfallWon won still missing; null where rate or target cannot be given
     * @param lines purchases of our records that count
     * @param reported the agency's own figure that was used; null where ours was
     * @param targetRow the rule that gave the target, or says why there is none; null for an agency's own
     */
    public record CategoryResult(
            Category category,
            CountingBasis basis,
            Won base,
            Won recognised,
            Won linked,
            Won pending,
            BigDecimal rate,
            BigDecimal target,
            TargetSource targetSource,
            Won shortfallWon,
            int lines,
            Reported reported,
            RuleRow targetRow) {

        /** Whether the won are only those that we have linked, so that no rate can be given. */
        public boolean oursOnly(Scope scope) {
            return scope != Scope.ALL && reported == null;
        }
    }

    /** Each purchase that counts anywhere, once. */
    public record Union(Won recognised, int lines) {}

    /**
     * What of a purchase falls on one day.
     *
     * @param basisDate null where the event of the basis has not been entered
     * @param supply of this part, without VAT
     * @param tax of this part; null unknown
     * @param amountWon on the agency's basis; null unknown
     * @param inUnion whether the union takes it: a purchase that counts by several dates is there by the first only
     */
    public record Line(
            String purchaseNo,
            LocalDate basisDate,
            Won supply,
            Won tax,
            Won amountWon,
            List<CategoryCredit> credits,
            Purchase purchase,
            boolean inUnion) {

        /** Of this part on a basis; null while the tax in it is unknown. */
        public Won amount(VatBasis basis) {
            return new PurchasePart(basisDate, supply, tax).amount(basis);
        }

        public boolean has(Verdict verdict) {
            return credits.stream().anyMatch(credit -> credit.verdict() == verdict);
        }
    }

    public record Excluded(String purchaseNo, Because because) {}
}
