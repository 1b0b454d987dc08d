package kr.gachi.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command of the contract that is not made yet: says so and does nothing. */
abstract class LaterCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Unmatched
    private final List<String> arguments = new ArrayList<>();

    abstract DeskCli cli();

    @Override
    public Integer call() {
        String asked = (spec.qualifiedName() + " " + String.join(" ", arguments)).strip();
        throw new CommandLine.ParameterException(
                spec.commandLine(), cli().console().text().say("cli.later", asked));
    }
}
