package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code quote export QUOTE_NO --out F.xlsx}: the quote as a workbook, kept as it went out. */
@Command(name = "export")
final class QuoteExportCommand implements Callable<Integer> {
    @ParentCommand
    private QuoteCommand quote;

    @Spec
    private CommandSpec spec;

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
        if (pdf != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), quote.cli.console().text().say("cli.later", "quote export --pdf"));
        }
        return quote.cli.withDesk(desk -> {
            Console console = quote.cli.console();
            console.done(desk.quoteDocuments().export(number, out, form), List.of(out.toString()));
            desk.quoteDocuments().blanks(number).ifPresent(console::say);
            return Exit.DONE;
        });
    }
}
