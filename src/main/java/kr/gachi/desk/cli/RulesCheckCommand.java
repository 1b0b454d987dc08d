package kr.gachi.desk.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.feedback.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code rules check}: gaps, overlaps, rows that nobody has looked at for a year. Finding some is no failure. */
@Command(name = "check")
final class RulesCheckCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand rules;

    @Override
    public Integer call() {
        Console console = rules.cli.console();
        return rules.withRulebook(book -> {
            List<Problem> problems = book.check(rules.cli.options.today());
            console.result(Map.of("problems", console.documents(problems)), () -> {
                problems.forEach(problem -> console.line(console.text().say(problem)));
                if (problems.isEmpty()) {
                    console.line(console.text().say("cli.rules.noProblems"));
                }
            });
            return Exit.DONE;
        });
    }
}
