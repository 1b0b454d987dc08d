package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.DealPapers;
import kr.gachi.desk.domain.PaperKind;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Worded;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code deal print NO --as PAPER --out F.xlsx}: a paper of the deal, kept as it went out. */
@Command(name = "print")
final class DealPrintCommand implements Callable<Integer> {
    @ParentCommand
    private DealCommand deal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NO", descriptionKey = "deal.number")
    private String number;

    @Option(names = "--as", paramLabel = "PAPER", required = true, descriptionKey = "deal.paper")
    private String paper;

    @Option(names = "--out", paramLabel = "F.xlsx", required = true, descriptionKey = "quote.out")
    private Path out;

    @Option(names = "--pdf", paramLabel = "F.pdf", descriptionKey = "quote.pdf")
    private Path pdf;

    @Option(names = "--line", paramLabel = "N", descriptionKey = "deal.paperLine")
    private Integer line;

    @Option(names = "--on", paramLabel = "D", descriptionKey = "deal.paperOn")
    private LocalDate on;

    @Option(names = "--tax", paramLabel = "TYPE", descriptionKey = "deal.paperTax")
    private String tax;

    @Override
    public Integer call() {
        PaperKind kind = Worded.read(PaperKind.class, paper).orElseThrow(() -> wrong("cli.deal.paper", paper));
        TaxType taxType =
                tax == null ? null : Worded.read(TaxType.class, tax).orElseThrow(() -> wrong("cli.deal.tax", tax));
        return deal.cli.withDesk(desk -> {
            String work = desk.dealPapers().print(new DealPapers.Order(number, kind, line, on, taxType), out, pdf);
            deal.cli.console().done(work, Console.named(out, pdf));
            return Exit.DONE;
        });
    }

    private CommandLine.ParameterException wrong(String key, String value) {
        return new CommandLine.ParameterException(
                spec.commandLine(), deal.cli.console().text().say(key, value));
    }
}
