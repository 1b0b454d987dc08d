package kr.gachi.desk.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.Sourcing;
import kr.gachi.desk.domain.ChoiceState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code match choose REQUEST_NO --line N --product CODE}: puts a product into the answer. */
@Command(name = "choose")
class ChooseCommand implements Callable<Integer> {
    @ParentCommand
    private MatchCommand match;

    @Parameters(paramLabel = "REQUEST_NO", descriptionKey = "match.request")
    private String request;

    @Option(names = "--line", paramLabel = "N", required = true, descriptionKey = "match.line")
    private int line;

    @Option(names = "--product", paramLabel = "CODE", required = true, descriptionKey = "match.product")
    private String product;

    @Option(names = "--quantity", paramLabel = "Q", descriptionKey = "match.quantity")
    private BigDecimal quantity;

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "match.why")
    private String why;

    ChoiceState state() {
        return ChoiceState.CHOSEN;
    }

    @Override
    public Integer call() {
        return match.cli.withDesk(desk -> {
            Console console = match.cli.console();
            Sourcing sourcing = desk.sourcing(console.text());
            String work = sourcing.choose(request, line, product, state(), quantity, why);
            console.done(work, List.of());
            return Exit.DONE;
        });
    }
}
