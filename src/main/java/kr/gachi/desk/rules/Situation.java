package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.Set;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.WorksKind;

/**
 * A contract of which everything but the price is settled: known, or supposed while all possibilities are tried.
 *
 * @param need what is bought
 * @param highest whether a figure that no row knows is read at its highest or its lowest
 * @param bodies names of certificates under which the supplier may make or perform without upper limit
 */
record Situation(
        Regime regime, Need need, LocalDate date, boolean highest, Set<Standing> standings, Set<String> bodies) {

    /** Goods, services, or works of one kind. */
    record Need(ItemKind kind, WorksKind works) {}
}
