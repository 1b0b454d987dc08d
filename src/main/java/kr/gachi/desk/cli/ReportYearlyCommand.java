package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code report yearly}: comes with a later issue. */
@Command(name = "yearly")
final class ReportYearlyCommand extends LaterCommand {
    @ParentCommand
    private ReportCommand report;

    @Override
    DeskCli cli() {
        return report.cli;
    }
}
