package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code change-password}: comes with a later issue. */
@Command(name = "change-password")
final class ChangePasswordCommand extends LaterCommand {
    @ParentCommand
    private DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }
}
