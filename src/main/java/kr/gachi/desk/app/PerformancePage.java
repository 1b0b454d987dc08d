package kr.gachi.desk.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gachi.desk.app.RuleCases.CreditView;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.rules.Verdict;

/**
 * A performance report to look at: its figures, and every row that they are made of.
 *
 * @param rows every purchase of the year, by day (those without one last), then number
 */
public record PerformancePage(PerformanceAnswer answer, List<Row> rows) {

    /**
     * One purchase of the year.
     *
     * @param on null where the event of the basis has not been entered
     * @param amountWon on the agency's basis; null unknown
     * @param credits every category for which the supplier holds or held a certificate
     */
    public record Row(
            String purchaseNo,
            LocalDate on,
            String department,
            String item,
            String supplier,
            Won amountWon,
            List<CreditView> credits) {

        /** What the purchase is to a category; empty where the supplier never held a certificate for it. */
        public Optional<CreditView> credit(Category category) {
            return credits.stream().filter(each -> each.category() == category).findFirst();
        }

        public boolean has(Verdict verdict) {
            return credits.stream().anyMatch(each -> each.verdict() == verdict);
        }
    }

    /** The purchases that have something to say to a category, in the same order. */
    public List<Row> of(Category category) {
        return rows.stream().filter(each -> each.credit(category).isPresent()).toList();
    }
}
