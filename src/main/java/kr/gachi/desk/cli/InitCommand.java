package kr.gachi.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code init [--sample]}: starts a data folder. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Override
    public Integer call() {
        if (cli.options.location().hasData() && !cli.options.location().isServer()) {
            throw new DeskException(
                    Problem.error("data.exists", cli.options.location().folder()));
        }
        return cli.withNewDesk(desk -> {
            cli.console().done(null, List.of());
            return Exit.DONE;
        });
    }
}
