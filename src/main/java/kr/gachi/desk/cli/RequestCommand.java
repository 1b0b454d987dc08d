package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code request …}: what agencies ask for. */
@Command(
        name = "request",
        subcommands = {RequestImportCommand.class})
final class RequestCommand extends CommandGroup {
    @ParentCommand
    DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }
}
