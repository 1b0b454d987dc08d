package kr.gachi.desk.app;

import java.time.LocalDate;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;

/**
 * What a performance report is asked for.
 *
 * @param agency 기관코드, name or alias
 * @param year the fiscal year, named by the calendar year in which it begins
 * @param from narrows the purchases, never the bases; null does not
 * @param to likewise
 */
public record Period(String agency, int year, LocalDate from, LocalDate to) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** @throws DeskException {@code report.yearWrong}, {@code report.spanBackwards} */
    public Period {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DeskException(Problem.error("report.yearWrong", Integer.toString(year)));
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new DeskException(Problem.error("report.spanBackwards", from, to));
        }
    }
}
