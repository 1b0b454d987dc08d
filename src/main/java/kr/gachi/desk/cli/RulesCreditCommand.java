package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.RuleCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rules credit --batch FILE}: in which categories purchases count. */
@Command(name = "credit")
final class RulesCreditCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand rules;

    @Option(names = "--batch", paramLabel = "FILE", required = true, descriptionKey = "rules.batch")
    private Path batch;

    @Override
    public Integer call() {
        Console console = rules.cli.console();
        return rules.withRulebook(book -> {
            int unread =
                    new RuleCases(book, console.text()).credits(batch, console::jsonLine, each -> tell(console, each));
            return unread == 0 ? Exit.DONE : Exit.REJECTED;
        });
    }

    static void tell(Console console, RuleCases.Unread unread) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", unread.id());
        answer.put("problem", console.document(unread.problem()));
        console.jsonLine(answer);
    }
}
