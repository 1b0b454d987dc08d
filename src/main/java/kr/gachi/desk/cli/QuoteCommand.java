package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code quote …}: priced answers to requests. */
@Command(
        name = "quote",
        subcommands = {
            QuoteCreateCommand.class,
            QuoteExportCommand.class,
            QuoteCompareCommand.class,
            QuoteStateCommand.class,
            QuoteAwardCommand.class
        })
final class QuoteCommand extends CommandGroup {
    @ParentCommand
    DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }
}
