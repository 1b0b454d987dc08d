package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

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
final class DealCommand extends CommandGroup {
    @ParentCommand
    DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }
}
