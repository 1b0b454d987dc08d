package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.PerformanceDocument.CategoryLine;
import kr.gachi.desk.excel.PerformanceDocument.Credit;
import kr.gachi.desk.rules.Verdict;

/**
 * The figures of one category, reckoned exactly from the list. Null means that the figure may not be given.
 *
 * @param recognised won that count by our list
 * @param lines purchases that count
 * @param pending won held back
 * @param rate four decimals, half up; only where numerator and base speak of the same purchases
 * @param shortfall won still missing to the target
 * @param achieved rate ÷ target, four decimals
 */
record SummaryRow(
        CategoryLine line,
        Won recognised,
        int lines,
        Won pending,
        BigDecimal rate,
        BigDecimal shortfall,
        BigDecimal achieved) {

    static SummaryRow of(PerformanceDocument report, CategoryLine line, Won pending) {
        List<Won> counted = report.purchases().stream()
                .flatMap(purchase -> purchase.credits().stream())
                .filter(credit -> credit.category() == line.category() && credit.verdict() == Verdict.COUNTS)
                .map(Credit::amount)
                .toList();
        Won recognised = counted.stream().reduce(Won.ZERO, Won::plus);
        Won told = line.reported() != null ? line.reported() : report.scope() == Scope.ALL ? recognised : null;
        BigDecimal base =
                line.base() == null ? null : BigDecimal.valueOf(line.base().value());
        BigDecimal rate = null;
        BigDecimal shortfall = null;
        BigDecimal achieved = null;
        if (told != null && base != null) {
            BigDecimal amount = BigDecimal.valueOf(told.value());
            rate = base.signum() <= 0 ? null : amount.divide(base, 4, RoundingMode.HALF_UP);
            if (line.target() != null) {
                BigDecimal aim = base.multiply(line.target());
                shortfall =
                        aim.setScale(0, RoundingMode.CEILING).subtract(amount).max(BigDecimal.ZERO);
                achieved = aim.signum() <= 0 ? null : amount.divide(aim, 4, RoundingMode.HALF_UP);
            }
        }
        return new SummaryRow(line, recognised, counted.size(), pending, rate, shortfall, achieved);
    }
}
