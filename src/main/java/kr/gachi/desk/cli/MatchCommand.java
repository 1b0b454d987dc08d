package kr.gachi.desk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.Matched;
import kr.gachi.desk.app.Sourcing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code match REQUEST_NO… | --all}: who fits each line, and why. */
@Command(
        name = "match",
        subcommands = {ChooseCommand.class, DeclineCommand.class, WhyCommand.class, MatchPlanCommand.class})
final class MatchCommand implements Callable<Integer> {
    @ParentCommand
    DeskCli cli;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "REQUEST_NO", arity = "0..*", descriptionKey = "match.requests")
    private List<String> requests = new ArrayList<>();

    @Option(names = "--all", descriptionKey = "match.all")
    private boolean all;

    @Option(names = "--line", paramLabel = "N", descriptionKey = "match.line")
    private Integer line;

    @Option(names = "--top", paramLabel = "N", descriptionKey = "match.top")
    private int top = 10;

    @Override
    public Integer call() {
        if (all == !requests.isEmpty() || top < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), cli.console().text().say("cli.match.usage"));
        }
        return cli.withSearch(desk -> {
            Console console = cli.console();
            Sourcing sourcing = desk.sourcing(console.text());
            List<Matched.OfRequest> answers = all ? sourcing.matchAll(line, top) : sourcing.match(requests, line, top);
            console.result(document(console, answers), () -> answers.forEach(each -> show(console, each)));
            answers.stream().filter(each -> each.problem() != null).forEach(each -> console.say(each.problem()));
            return answers.stream().anyMatch(each -> each.problem() != null) ? Exit.REJECTED : Exit.DONE;
        });
    }

    private static Map<String, Object> document(Console console, List<Matched.OfRequest> answers) {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Matched.OfRequest each : answers) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("requestNo", each.requestNo());
            document.put("agency", each.agency());
            document.put("lines", each.lines());
            document.put("problem", each.problem() == null ? null : console.document(each.problem()));
            documents.add(document);
        }
        return Map.of("requests", documents);
    }

    private static void show(Console console, Matched.OfRequest answer) {
        console.line(answer.requestNo() + (answer.agency() == null ? "" : "  " + answer.agency()));
        for (Matched.OfLine line : answer.lines()) {
            console.line("  %d  %s".formatted(line.line(), line.text()));
            if (!line.answered()) {
                console.line("      " + console.text().say("cli.match.silent"));
            }
            for (Matched.Suggested each : line.suggestions()) {
                console.line("    %2d. %s  %s  %s  %s"
                        .formatted(each.rank(), each.score(), each.productCode(), each.product(), each.enterprise()));
                each.reasons()
                        .forEach(reason -> console.line("        + %s %s".formatted(reason.weight(), reason.text())));
                each.cautions().forEach(caution -> console.line("        ! " + caution.text()));
                console.line("        " + each.route().because());
            }
            line.excluded()
                    .forEach(each -> console.line(
                            "     x  %s  %s → %s".formatted(each.productCode(), each.text(), each.wouldFit())));
        }
    }
}
