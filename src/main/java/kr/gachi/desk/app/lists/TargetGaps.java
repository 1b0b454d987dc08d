package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.gachi.desk.app.PerformanceAnswer.CategoryView;
import kr.gachi.desk.app.PerformanceReports;
import kr.gachi.desk.app.Period;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.TodayQueries;

/**
 * How far agencies are from their targets of the year, for those of which a rate can be told: all of their purchases are
 * on record, or they have said themselves how far they are.
 */
public final class TargetGaps {
    private final Store store;
    private final PerformanceReports reports;

    public TargetGaps(Store store, PerformanceReports reports) {
        this.store = store;
        this.reports = reports;
    }

    /** @param year the fiscal year that runs today */
    public record Followed(String code, String name, int year) {}

    /**
     * An agency that is short of a target.
     *
     * @param behind the category with the most won still missing; its rate, target and that sum are known
     * @param categories how many are behind
     */
    public record Gap(String code, String name, CategoryView behind, int categories) {}

    /** Agencies of which a rate can be told this year, by name. */
    public List<Followed> agencies() {
        return store.read(tx -> {
            LocalDate today = tx.session().today();
            return TodayQueries.knownYears(tx, today.getYear() - 1).stream()
                    .filter(each -> each.year() == runningYear(each.yearStart(), today))
                    .map(each -> new Followed(each.code(), each.name(), each.year()))
                    .toList();
        });
    }

    /** Reckons one agency's year; empty if it is short of nothing. */
    public Optional<Gap> gap(Followed agency) {
        List<CategoryView> behind =
                reports.report(new Period(agency.code(), agency.year(), null, null)).categories().stream()
                        .filter(each -> each.rate() != null
                                && each.target() != null
                                && each.target().signum() > 0
                                && each.shortfallWon() != null
                                && each.shortfallWon().compareTo(Won.ZERO) > 0)
                        .sorted(Comparator.comparing(CategoryView::shortfallWon)
                                .reversed()
                                .thenComparing(CategoryView::category))
                        .toList();
        return behind.stream().findFirst().map(each -> new Gap(agency.code(), agency.name(), each, behind.size()));
    }

    private static int runningYear(Integer yearStart, LocalDate today) {
        return yearStart != null && today.getMonthValue() < yearStart ? today.getYear() - 1 : today.getYear();
    }
}
