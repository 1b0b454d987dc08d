package kr.gachi.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kr.gachi.desk.domain.QuoteState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code quote state NO SENT|ACCEPTED|LOST}: what became of it. */
@Command(name = "state")
final class QuoteStateCommand implements Callable<Integer> {
    /** States that a person sets; the others follow from what is done. */
    enum Said {
        SENT(QuoteState.SENT),
        ACCEPTED(QuoteState.ACCEPTED),
        LOST(QuoteState.LOST);

        private final QuoteState state;

        Said(QuoteState state) {
            this.state = state;
        }
    }

    @ParentCommand
    private QuoteCommand quote;

    @Parameters(index = "0", paramLabel = "NO", descriptionKey = "quote.number")
    private String number;

    @Parameters(index = "1", paramLabel = "SENT|ACCEPTED|LOST", descriptionKey = "quote.state")
    private Said said;

    @Option(names = "--why", paramLabel = "T", descriptionKey = "quote.why")
    private String why;

    @Override
    public Integer call() {
        return quote.cli.withDesk(desk -> {
            Console console = quote.cli.console();
            console.done(desk.quoting(console.text()).state(number, said.state, why), List.of());
            return Exit.DONE;
        });
    }
}
