package kr.gachi.desk.cli;

import java.util.concurrent.Callable;
import kr.gachi.desk.app.Matched;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code match why REQUEST_NO --line N --enterprise KEY}: why it stands where it stands. */
@Command(name = "why")
final class WhyCommand implements Callable<Integer> {
    @ParentCommand
    private MatchCommand match;

    @Parameters(paramLabel = "REQUEST_NO", descriptionKey = "match.request")
    private String request;

    @Option(names = "--line", paramLabel = "N", required = true, descriptionKey = "match.line")
    private int line;

    @Option(names = "--enterprise", paramLabel = "KEY", required = true, descriptionKey = "match.enterprise")
    private String enterprise;

    @Override
    public Integer call() {
        return match.cli.withDesk(desk -> {
            Console console = match.cli.console();
            Matched.Why why = desk.sourcing(console.text()).why(request, line, enterprise);
            console.result(why, () -> {
                console.line("%s %s %s".formatted(why.enterprise(), why.state(), why.rank() == null ? "" : why.rank()));
                console.line(why.text());
                if (why.wouldFit() != null) {
                    console.line("→ " + why.wouldFit());
                }
            });
            return Exit.DONE;
        });
    }
}
