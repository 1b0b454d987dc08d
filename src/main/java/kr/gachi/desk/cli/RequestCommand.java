package kr.gachi.desk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code request …}: what agencies ask for. */
@Command(
        name = "request",
        subcommands = {RequestImportCommand.class})
final class RequestCommand implements Runnable {
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
