package kr.gachi.desk.app;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Basis;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.Spending;
import kr.gachi.desk.domain.Target;
import kr.gachi.desk.excel.OutFile;
import kr.gachi.desk.excel.PerformanceBook;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.rules.Performance;
import kr.gachi.desk.rules.PerformanceCase;
import kr.gachi.desk.rules.PerformanceReport;
import kr.gachi.desk.rules.Purchase;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** 우선구매 실적 of an agency's year, from the records as they stand; only reads. */
public final class PerformanceReports {
    private final Store store;

    public PerformanceReports(Store store) {
        this.store = store;
    }

    /**
     * A report with what it was made from.
     *
     * @param spending null where nobody has entered it
     * @param cooperative who reports
     */
    record Reckoned(
            Agency agency,
            Spending spending,
            List<Target> targets,
            Rulebook rulebook,
            Map<String, PurchaseRecords.Bought> bought,
            PerformanceReport figures,
            PerformanceAnswer answer,
            Enterprise cooperative,
            Period period) {}

    /** @throws kr.gachi.desk.feedback.DeskException {@code agency.unknown} */
    public PerformanceAnswer report(Period period) {
        return store.read(tx -> reckon(tx, period)).answer();
    }

    /** The same with the rows behind every figure; reasons in the language of {@code text}, unlike what goes out. */
    public PerformancePage page(Period period, Text text) {
        return store.read(tx -> {
            Reckoned reckoned = reckon(tx, period);
            return new PerformancePage(
                    reckoned.answer(),
                    reckoned.figures().purchases().stream()
                            .map(each -> row(each, reckoned.bought().get(each.purchaseNo()), text))
                            .toList());
        });
    }

    private static PerformancePage.Row row(PerformanceReport.Line line, PurchaseRecords.Bought bought, Text text) {
        return new PerformancePage.Row(
                line.purchaseNo(),
                line.basisDate(),
                bought.deal().department(),
                bought.line().item(),
                bought.supplierName(),
                line.amountWon(),
                line.credits().stream()
                        .map(each -> RuleCases.CreditView.of(each, text))
                        .toList());
    }

    /** The same, and the workbook in the same figures. */
    public PerformanceAnswer report(Period period, Path workbook) {
        OutFile.refuseUnwritable(workbook);
        Reckoned reckoned = store.read(tx -> reckon(tx, period));
        PerformanceBook.write(
                PerformancePaper.of(reckoned, null, PerformancePaper.last(reckoned), List.of()), workbook);
        return reckoned.answer();
    }

    /** Departments and daughter bodies of the agency that are agencies of their own are not in it. */
    static Reckoned reckon(Tx tx, Period period) {
        Agency agency = Keys.agency(tx, period.agency());
        Rulebook rulebook = RuleBooks.of(tx);
        Map<String, PurchaseRecords.Bought> bought = PurchaseRecords.of(tx, agency);
        Spending spending = of(tx, Spending.class, agency).stream()
                .filter(each -> each.year() == period.year())
                .max(Comparator.comparing(Spending::asOf, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
        List<Target> targets = of(tx, Target.class, agency);
        List<Purchase> purchases =
                bought.values().stream().map(PurchaseRecords.Bought::purchase).toList();
        PerformanceCase asked = new PerformanceCase(
                agency,
                period.year(),
                period.from(),
                period.to(),
                of(tx, Basis.class, agency),
                spending,
                targets,
                of(tx, Reported.class, agency),
                purchases);
        PerformanceReport figures = new Performance(rulebook).report(asked);
        Text korean = new Text(Language.KO);
        return new Reckoned(
                agency,
                spending,
                targets,
                rulebook,
                bought,
                figures,
                PerformanceAnswer.of(agency.name(), figures, korean),
                tx.enterprises().get(tx.office().enterprise()),
                period);
    }

    private static <T extends Record & Entity<T>> List<T> of(Tx tx, Class<T> type, Agency agency) {
        return tx.table(type).where("agency", agency.id());
    }
}
