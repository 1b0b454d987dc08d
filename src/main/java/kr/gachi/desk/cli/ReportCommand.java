package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code report …}: what an agency has bought, judged for its priority purchase. */
@Command(
        name = "report",
        subcommands = {
            ReportPerformanceCommand.class,
            ReportIssueCommand.class,
            ReportShowCommand.class,
            ReportCorrectCommand.class,
            ReportCertificateCommand.class,
            ReportPlanCommand.class,
            ReportCoverageCommand.class,
            ReportYearlyCommand.class
        })
final class ReportCommand {
    @ParentCommand
    DeskCli cli;
}
