package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.IssuedReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code report issue}: numbers a report and keeps it as it goes out. */
@Command(name = "issue")
final class ReportIssueCommand implements Callable<Integer> {
    @ParentCommand
    private ReportCommand report;

    @Mixin
    private PeriodOptions asked;

    @Option(names = "--out", paramLabel = "F.xlsx", descriptionKey = "report.out")
    private Path out;

    @Override
    public Integer call() {
        return report.cli.withDesk(desk -> {
            Console console = report.cli.console();
            IssuedReports.Issued issued = desk.issuedReports().issue(asked.period(), out);
            console.result(
                    issued,
                    () -> console.line(console.text().say("cli.report.issued", issued.reportNo(), issued.work())));
            return Exit.DONE;
        });
    }
}
