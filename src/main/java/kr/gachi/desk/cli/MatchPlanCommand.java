package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code match plan}: comes with a later issue. */
@Command(name = "plan")
final class MatchPlanCommand extends LaterCommand {
    @ParentCommand
    private MatchCommand match;

    @Override
    DeskCli cli() {
        return match.cli;
    }
}
