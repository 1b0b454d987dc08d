package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.feedback.Problem;

/** What is wrong with a set of rules as rows, before any question is asked of them. */
final class RulebookCheck {
    /** House rule: a figure that nobody has looked at for so long may be out of date. */
    private static final int MONTHS_BETWEEN_CHECKS = 12;

    private RulebookCheck() {}

    static List<Problem> of(List<RuleRow> rows, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        rows.stream()
                .collect(Collectors.groupingBy(RuleRow::ruleId, LinkedHashMap::new, Collectors.counting()))
                .forEach((id, count) -> {
                    if (count > 1) {
                        problems.add(Problem.error("rule.duplicate", id));
                    }
                });
        Map<List<Object>, List<RuleRow>> groups = rows.stream()
                .filter(RuleRow::active)
                .collect(Collectors.groupingBy(
                        row -> Arrays.asList(row.code(), row.regime(), row.subject()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        groups.values().forEach(group -> checkSpans(group, problems));
        rows.stream()
                .filter(row -> row.validTo() == null || !row.validTo().isBefore(today))
                .filter(row -> row.checkedOn() == null
                        || row.checkedOn().plusMonths(MONTHS_BETWEEN_CHECKS).isBefore(today))
                .forEach(row -> problems.add(
                        row.checkedOn() == null
                                ? Problem.warning("rule.neverChecked", row.ruleId())
                                : Problem.warning("rule.notChecked", row.ruleId(), row.checkedOn())));
        return List.copyOf(problems);
    }

    private static void checkSpans(List<RuleRow> group, List<Problem> problems) {
        RuleRow reach = null;
        for (RuleRow row : group) {
            if (row.validFrom() != null
                    && row.validTo() != null
                    && row.validTo().isBefore(row.validFrom())) {
                problems.add(Problem.error("rule.backwards", row.ruleId(), row.validFrom(), row.validTo()));
                continue;
            }
            if (reach != null) {
                if (row.validFrom() == null
                        || reach.validTo() == null
                        || !row.validFrom().isAfter(reach.validTo())) {
                    problems.add(Problem.error("rule.overlap", reach.ruleId(), row.ruleId()));
                } else if (row.validFrom().isAfter(reach.validTo().plusDays(1))) {
                    problems.add(Problem.warning(
                            "rule.gap",
                            reach.ruleId(),
                            row.ruleId(),
                            reach.validTo().plusDays(1),
                            row.validFrom().minusDays(1)));
                }
            }
            if (reach == null
                    || row.validTo() == null
                    || reach.validTo() != null && row.validTo().isAfter(reach.validTo())) {
                reach = row;
            }
        }
    }
}
