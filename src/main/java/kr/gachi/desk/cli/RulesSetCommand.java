package kr.gachi.desk.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.RuleBooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rules set ID KEY=VALUE…}: a new row, or a changed one. */
@Command(name = "set")
final class RulesSetCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand rules;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "rules.id")
    private String id;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "KEY=VALUE", descriptionKey = "rules.fields")
    private Map<String, String> fields;

    @Override
    public Integer call() {
        return rules.cli.withDesk(desk -> {
            Console console = rules.cli.console();
            RuleBooks.Changed changed = desk.ruleBooks().set(id, fields);
            changed.problems().forEach(console::say);
            console.done(changed.work(), List.of());
            return Exit.DONE;
        });
    }
}
