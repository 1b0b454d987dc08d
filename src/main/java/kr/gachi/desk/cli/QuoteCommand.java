package kr.gachi.desk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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
final class QuoteCommand implements Runnable {
    @ParentCommand
    DeskCli cli;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), cli.console().text().say("cli.subcommand"));
    }
}
