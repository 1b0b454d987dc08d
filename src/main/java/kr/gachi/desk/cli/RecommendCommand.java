package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recommend REQUEST_NO --out F.xlsx [--pdf F.pdf]}: 업체 추천서, kept as it went out. */
@Command(name = "recommend")
final class RecommendCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Parameters(paramLabel = "REQUEST_NO", descriptionKey = "recommend.number")
    private String number;

    @Option(names = "--line", paramLabel = "N", descriptionKey = "recommend.line")
    private Integer line;

    @Option(names = "--out", paramLabel = "F.xlsx", required = true, descriptionKey = "quote.out")
    private Path out;

    @Option(names = "--pdf", paramLabel = "F.pdf", descriptionKey = "quote.pdf")
    private Path pdf;

    @Override
    public Integer call() {
        return cli.withDesk(desk -> {
            String work = desk.recommendations().print(number, line, out, pdf);
            cli.console().done(work, Console.named(out, pdf));
            return Exit.DONE;
        });
    }
}
