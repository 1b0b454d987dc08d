package kr.gachi.desk.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.Awarding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code quote award QUOTE_NO --contract-date D}: makes the deal. */
@Command(name = "award")
final class QuoteAwardCommand implements Callable<Integer> {
    @ParentCommand
    private QuoteCommand quote;

    @Parameters(paramLabel = "QUOTE_NO", descriptionKey = "quote.number")
    private String number;

    @Option(names = "--contract-date", paramLabel = "D", required = true, descriptionKey = "quote.contractDate")
    private LocalDate contractDate;

    @Option(names = "--due", paramLabel = "D", descriptionKey = "quote.due")
    private LocalDate due;

    @Option(names = "--method", paramLabel = "M", descriptionKey = "quote.method")
    private String method;

    @Option(names = "--article", paramLabel = "A", descriptionKey = "quote.article")
    private String article;

    @Override
    public Integer call() {
        return quote.cli.withDesk(desk -> {
            DealLines.changed(
                    quote.cli.console(),
                    desk.awarding().award(number, new Awarding.Terms(contractDate, due, method, article)));
            return Exit.DONE;
        });
    }
}
