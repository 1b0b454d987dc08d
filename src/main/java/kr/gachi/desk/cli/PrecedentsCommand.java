package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code precedents}: comes with a later issue. */
@Command(name = "precedents")
final class PrecedentsCommand extends LaterCommand {
    @ParentCommand
    private DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }
}
