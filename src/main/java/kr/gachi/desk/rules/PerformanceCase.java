package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Basis;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.Spending;
import kr.gachi.desk.domain.Target;

/**
 * What a performance report of an agency is made from.
 *
 * @param year the fiscal year, named by the calendar year in which it begins
 * @param from narrows the purchases, never the bases; null does not
 * @param to narrows likewise
 * @param bases 실적기준 of the agency, of any year
 * @param spending 총구매액 of the year; null where nobody has entered it
 * @param targets 구매목표 of the agency, of any year
 * @param reported 누계 of the agency, of any year
 * @param purchases all purchases of the agency, of any year: a refund may take back last year's
 */
public record PerformanceCase(
        Agency agency,
        int year,
        LocalDate from,
        LocalDate to,
        List<Basis> bases,
        Spending spending,
        List<Target> targets,
        List<Reported> reported,
        List<Purchase> purchases) {
    public PerformanceCase {
        bases = List.copyOf(bases);
        targets = List.copyOf(targets);
        reported = List.copyOf(reported);
        purchases = List.copyOf(purchases);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, agency.fiscalYearStart() == null ? 1 : agency.fiscalYearStart(), 1);
    }

    LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }

    boolean inYear(LocalDate day) {
        return day != null && !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Days outside the narrowed span; a missing day is in none and so not known to be outside. */
    boolean narrowedOut(LocalDate day) {
        return day != null && (from != null && day.isBefore(from) || to != null && day.isAfter(to));
    }
}
