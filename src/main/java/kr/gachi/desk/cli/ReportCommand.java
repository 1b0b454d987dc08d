package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code report …}: what an agency has bought, judged for its priority purchase. */
@Command(
        name = "report",
        subcommands = {ReportPerformanceCommand.class})
final class ReportCommand {
    @ParentCommand
    DeskCli cli;
}
