package kr.gachi.desk.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.RuleRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rules list [--as-of D]}: every row, or those in force on a day, in the order of code, regime, subject, start. */
@Command(name = "list")
final class RulesListCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand rules;

    @Option(names = "--as-of", paramLabel = "D", descriptionKey = "rules.asOf")
    private LocalDate asOf;

    /** A row as it is shown. */
    record Shown(
            String id,
            String code,
            Regime regime,
            String subject,
            BigDecimal value,
            String unit,
            String base,
            LocalDate validFrom,
            LocalDate validTo,
            String article,
            String source,
            String note,
            LocalDate checkedOn,
            String checkedBy,
            boolean active) {
        static Shown of(RuleRow row) {
            return new Shown(
                    row.ruleId(),
                    row.code(),
                    row.regime(),
                    row.subject(),
                    row.value(),
                    row.unit(),
                    row.base(),
                    row.validFrom(),
                    row.validTo(),
                    row.article(),
                    row.source(),
                    row.note(),
                    row.checkedOn(),
                    row.checkedBy(),
                    row.active());
        }
    }

    @Override
    public Integer call() {
        Console console = rules.cli.console();
        return rules.withRulebook(book -> {
            List<RuleRow> rows = asOf == null ? book.rows() : book.asOf(asOf);
            console.result(
                    Map.of("rules", rows.stream().map(Shown::of).toList()),
                    () -> rows.forEach(row -> console.line(line(console, row))));
            return Exit.DONE;
        });
    }

    private static String line(Console console, RuleRow row) {
        String span =
                (row.validFrom() == null ? "" : row.validFrom()) + "~" + (row.validTo() == null ? "" : row.validTo());
        String draft = row.active() ? null : console.text().say("cli.rules.draft");
        return Stream.of(
                        row.ruleId(),
                        row.subject(),
                        row.value() == null ? "?" : row.value().toPlainString() + " " + row.unit(),
                        row.base(),
                        span,
                        row.article(),
                        draft)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\t"));
    }
}
