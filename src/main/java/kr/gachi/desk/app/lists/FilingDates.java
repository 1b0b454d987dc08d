package kr.gachi.desk.app.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.rules.Rulebook;

/** When agencies file plans and results next, as the {@code DEADLINE} rows say. */
final class FilingDates {
    private static final String CODE = "DEADLINE";
    private static final int MONTHS = 12;

    private FilingDates() {}

    /** By day, one for each day; a row that does not say its day is left out. */
    static List<TodayPage.Filing> next(Rulebook book, LocalDate today) {
        Map<LocalDate, List<RuleRow>> byDay = new TreeMap<>();
        for (RuleRow row : book.asOf(today)) {
            if (row.code().startsWith(CODE)) {
                next(row, today)
                        .ifPresent(day -> byDay.computeIfAbsent(day, none -> new ArrayList<>())
                                .add(row));
            }
        }
        List<TodayPage.Filing> filings = new ArrayList<>();
        byDay.forEach((day, rows) -> filings.add(new TodayPage.Filing(
                day,
                ChronoUnit.DAYS.between(today, day),
                rows.stream().map(RuleRow::subject).toList(),
                rows.size() == 1 ? rows.get(0).code() : CODE)));
        return filings;
    }

    private static Optional<LocalDate> next(RuleRow row, LocalDate today) {
        return month(row)
                .map(month -> YearMonth.of(today.getYear(), month).atEndOfMonth())
                .map(day ->
                        day.isBefore(today) ? YearMonth.from(day).plusYears(1).atEndOfMonth() : day);
    }

    /**
     * The month whose last day it is. So many months after a year begins and after the year before it ends are the same
     * days: these rows speak of calendar years.
     */
    private static Optional<Integer> month(RuleRow row) {
        BigDecimal value = row.value();
        boolean said = value != null
                && row.unit() != null
                && List.of("END_OF_MONTH", "MONTHS_AFTER_YEAR_START", "MONTHS_AFTER_YEAR_END")
                        .contains(row.unit());
        return Optional.ofNullable(said ? (Integer) value.intValue() : null)
                .filter(month -> month >= 1 && month <= MONTHS);
    }
}
