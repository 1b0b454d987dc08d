package kr.gachi.desk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code deal …}: contracts and what happens to them. */
@Command(
        name = "deal",
        subcommands = {
            DealListCommand.class,
            DealShowCommand.class,
            DealEventCommand.Deliver.class,
            DealEventCommand.Inspect.class,
            DealEventCommand.Invoice.class,
            DealEventCommand.Resolve.class,
            DealEventCommand.Pay.class,
            DealRefundCommand.class,
            DealChangeCommand.class,
            DealCallCommand.class,
            DealOpenCommand.class,
            DealPrintCommand.class
        })
final class DealCommand implements Runnable {
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
