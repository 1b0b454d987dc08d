package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code erase-person}: comes with a later issue. */
@Command(name = "erase-person")
final class ErasePersonCommand extends LaterCommand {
    @ParentCommand
    private DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }
}
