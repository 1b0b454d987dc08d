package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code report show REPORT_NO}: the JSON as it was issued, byte for byte, with or without {@code --json}. */
@Command(name = "show")
final class ReportShowCommand implements Callable<Integer> {
    @ParentCommand
    private ReportCommand report;

    @Parameters(paramLabel = "REPORT_NO", descriptionKey = "report.number")
    private String number;

    @Option(names = "--out", paramLabel = "F.xlsx", descriptionKey = "report.outAgain")
    private Path out;

    @Override
    public Integer call() {
        return report.cli.withDesk(desk -> {
            String json = desk.issuedReports().show(number);
            if (out != null) {
                desk.issuedReports().writeAgain(number, out);
            }
            report.cli.console().line(json);
            return Exit.DONE;
        });
    }
}
