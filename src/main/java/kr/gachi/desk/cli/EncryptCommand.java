package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code encrypt}: comes with a later issue. */
@Command(name = "encrypt")
final class EncryptCommand extends LaterCommand {
    @ParentCommand
    private DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }
}
