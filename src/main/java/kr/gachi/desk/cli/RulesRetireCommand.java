package kr.gachi.desk.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.RuleBooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rules retire ID [--on D]}: the row's last day; without one, today. */
@Command(name = "retire")
final class RulesRetireCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand rules;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "rules.id")
    private String id;

    @Option(names = "--on", paramLabel = "D", descriptionKey = "rules.on")
    private LocalDate on;

    @Override
    public Integer call() {
        return rules.cli.withDesk(desk -> {
            Console console = rules.cli.console();
            LocalDate last = on == null ? rules.cli.options.today() : on;
            RuleBooks.Changed changed = desk.ruleBooks().retire(id, last);
            changed.problems().forEach(console::say);
            console.done(changed.work(), List.of());
            return Exit.DONE;
        });
    }
}
