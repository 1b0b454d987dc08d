package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.feedback.Problem;

/**
 * A rule row in the list.
 *
 * @param problems what is wrong with it among the others: a gap, an overlap, not looked at for long
 */
public record RuleLine(RuleRow row, State state, List<Problem> problems) {

    public enum State {
        IN_FORCE,
        TO_COME,
        ENDED,
        /** Never applied until somebody makes it active. */
        DRAFT
    }

    public static RuleLine of(RuleRow row, LocalDate today, List<Problem> all) {
        return new RuleLine(
                row,
                state(row, today),
                all.stream()
                        .filter(each -> each.arguments().contains(row.ruleId()))
                        .toList());
    }

    private static State state(RuleRow row, LocalDate today) {
        if (!row.active()) {
            return State.DRAFT;
        } else if (row.validTo() != null && row.validTo().isBefore(today)) {
            return State.ENDED;
        }
        return row.validFrom() != null && row.validFrom().isAfter(today) ? State.TO_COME : State.IN_FORCE;
    }

    /** What a search in the list looks at. */
    public String words() {
        return Stream.of(row.ruleId(), row.subject(), row.article(), row.source(), row.note())
                .filter(each -> each != null)
                .collect(Collectors.joining("\n"));
    }
}
