package kr.gachi.desk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only holds others: called alone, it asks for one of them. */
abstract class CommandGroup implements Runnable {
    @Spec
    CommandSpec spec;

    abstract DeskCli cli();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), cli().console().text().say("cli.subcommand"));
    }
}
