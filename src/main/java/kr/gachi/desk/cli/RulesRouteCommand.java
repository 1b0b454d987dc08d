package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.RuleCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rules route --batch FILE}: the way of contracting to review, case by case. */
@Command(name = "route")
final class RulesRouteCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand rules;

    @Option(names = "--batch", paramLabel = "FILE", required = true, descriptionKey = "rules.batch")
    private Path batch;

    @Override
    public Integer call() {
        Console console = rules.cli.console();
        return rules.withRulebook(book -> {
            int unread = new RuleCases(book, console.text())
                    .routes(batch, console::jsonLine, each -> RulesCreditCommand.tell(console, each));
            return unread == 0 ? Exit.DONE : Exit.REJECTED;
        });
    }
}
