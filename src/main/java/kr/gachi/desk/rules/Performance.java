package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.rules.PerformanceReport.CategoryResult;

/**
 * A priority-purchase performance report as figures. A rate is given only where numerator and base speak of the same
 * purchases; what is unknown stays unknown; the union holds no purchase twice, and categories are never added up.
 */
public final class Performance {
    private final Rulebook rulebook;
    private final Credit credit;

    public Performance(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.credit = new Credit(rulebook);
    }

    public PerformanceReport report(PerformanceCase asked) {
        PurchaseLedger ledger = new PurchaseLedger(asked, credit);
        Reckoning reckoning = new Reckoning(rulebook, asked, ledger);
        List<CategoryResult> categories = reckoning.categories();
        ReportLines lines = new ReportLines(ledger, reckoning);
        List<RuleRow> rules = reckoning.used();
        return new PerformanceReport(
                asked.year(),
                asked.firstDay(),
                asked.lastDay(),
                reckoning.scope(),
                reckoning.basis(),
                oldestCheck(rules),
                reckoning.denominators(),
                categories,
                lines.union(),
                lines.lines(),
                lines.excluded(),
                rules);
    }

    /** A row that was never checked makes the whole unchecked. */
    private static LocalDate oldestCheck(List<RuleRow> rules) {
        boolean unchecked = rules.stream().anyMatch(row -> row.checkedOn() == null);
        return unchecked
                ? null
                : rules.stream()
                        .map(RuleRow::checkedOn)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }
}
