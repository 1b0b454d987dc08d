package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code quote compare REQUEST_NO --out F.xlsx}: the quotes of a request beside each other. */
@Command(name = "compare")
final class QuoteCompareCommand implements Callable<Integer> {
    @ParentCommand
    private QuoteCommand quote;

    @Parameters(paramLabel = "REQUEST_NO", descriptionKey = "quote.request")
    private String request;

    @Option(names = "--out", paramLabel = "F.xlsx", required = true, descriptionKey = "quote.out")
    private Path out;

    @Override
    public Integer call() {
        return quote.cli.withDesk(desk -> {
            quote.cli.console().done(desk.quoteDocuments().compare(request, out), List.of(out.toString()));
            return Exit.DONE;
        });
    }
}
