package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code quote export QUOTE_NO --out F.xlsx [--pdf F.pdf]}: the quote as it goes out, kept. */
@Command(name = "export")
final class QuoteExportCommand implements Callable<Integer> {
    @ParentCommand
    private QuoteCommand quote;

    @Parameters(paramLabel = "QUOTE_NO", descriptionKey = "quote.number")
    private String number;

    @Option(names = "--out", paramLabel = "F.xlsx", required = true, descriptionKey = "quote.out")
    private Path out;

    @Option(names = "--form", paramLabel = "TEMPLATE.xlsx", descriptionKey = "quote.form")
    private Path form;

    @Option(names = "--pdf", paramLabel = "F.pdf", descriptionKey = "quote.pdf")
    private Path pdf;

    @Override
    public Integer call() {
        return quote.cli.withDesk(desk -> {
            Console console = quote.cli.console();
            console.done(desk.quoteDocuments().export(number, out, form, pdf), Console.named(out, pdf));
            desk.quoteDocuments().blanks(number).ifPresent(console::say);
            return Exit.DONE;
        });
    }
}
