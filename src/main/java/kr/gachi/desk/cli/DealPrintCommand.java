package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code deal print}: comes with a later issue. */
@Command(name = "print")
final class DealPrintCommand extends LaterCommand {
    @ParentCommand
    private DealCommand deal;

    @Override
    DeskCli cli() {
        return deal.cli;
    }
}
