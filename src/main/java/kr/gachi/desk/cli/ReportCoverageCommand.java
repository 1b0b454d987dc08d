package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.CoverageMaps;
import kr.gachi.desk.app.CoverageMaps.CoverageMap;
import kr.gachi.desk.app.exporting.CoverageBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code report coverage --agency KEY FILE}: what of an agency's list of bought items the directory can supply. */
@Command(name = "coverage")
final class ReportCoverageCommand implements Callable<Integer> {
    @ParentCommand
    private ReportCommand report;

    @Option(names = "--agency", paramLabel = "KEY", required = true, descriptionKey = "report.agency")
    private String agency;

    @Parameters(paramLabel = "FILE", descriptionKey = "report.coverageFile")
    private Path file;

    @Option(names = "--out", paramLabel = "F.xlsx", descriptionKey = "report.coverageOut")
    private Path out;

    @Override
    public Integer call() {
        return report.cli.withSearch(desk -> {
            Console console = report.cli.console();
            CoverageMap map = desk.coverageMaps(console.text()).map(agency, file);
            if (out != null) {
                CoverageBook.write(map, out);
            }
            console.result(map, () -> show(console, map));
            return Exit.DONE;
        });
    }

    private static void show(Console console, CoverageMap map) {
        sum(console, console.text().say("cli.coverage.covered"), map.covered());
        sum(console, console.text().say("cli.coverage.change"), map.change());
        sum(console, console.text().say("cli.coverage.none"), map.none());
        map.gaps().forEach((words, sum) -> sum(console, "    " + words, sum));
    }

    private static void sum(Console console, String words, CoverageMaps.Sum sum) {
        console.line(
                sum.amountWon() == null
                        ? console.text().say("cli.coverage.unknown", words, sum.items())
                        : console.text()
                                .say("cli.coverage.sum", words, sum.items(), sum.amountWon(), sum.unknownAmounts()));
    }
}
