package kr.gachi.desk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code bundle}: comes with a later issue. */
@Command(name = "bundle")
final class BundleCommand extends LaterCommand {
    @ParentCommand
    private DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }
}
