package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code report plan}: comes with a later issue. */
@Command(name = "plan")
final class ReportPlanCommand extends LaterCommand {
    @ParentCommand
    private ReportCommand report;

    @Override
    DeskCli cli() {
        return report.cli;
    }
}
