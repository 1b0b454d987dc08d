package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code report coverage}: comes with a later issue. */
@Command(name = "coverage")
final class ReportCoverageCommand extends LaterCommand {
    @ParentCommand
    private ReportCommand report;

    @Override
    DeskCli cli() {
        return report.cli;
    }
}
