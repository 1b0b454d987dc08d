package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.IssuedReports;
import kr.gachi.desk.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code report correct REPORT_NO --why TEXT}: a numbered amendment with each changed line, old and new. */
@Command(name = "correct")
final class ReportCorrectCommand implements Callable<Integer> {
    @ParentCommand
    private ReportCommand report;

    @Parameters(paramLabel = "REPORT_NO", descriptionKey = "report.number")
    private String number;

    @Option(names = "--why", paramLabel = "TEXT", required = true, descriptionKey = "report.why")
    private String why;

    @Option(names = "--out", paramLabel = "F.xlsx", descriptionKey = "report.out")
    private Path out;

    @Override
    public Integer call() {
        return report.cli.withDesk(desk -> {
            Console console = report.cli.console();
            IssuedReports.Corrected corrected = desk.issuedReports().correct(number, why, out);
            console.result(corrected, () -> {
                console.line(console.text().say("cli.report.corrected", corrected.reportNo(), number));
                corrected
                        .changes()
                        .forEach(each -> console.line("%s %s: %s → %s"
                                .formatted(
                                        each.get("part"),
                                        each.get("key"),
                                        Json.write(each.get("old")),
                                        Json.write(each.get("new")))));
            });
            return Exit.DONE;
        });
    }
}
