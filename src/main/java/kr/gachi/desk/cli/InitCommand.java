package kr.gachi.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code init [--sample]}: starts a data folder. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Option(names = "--sample", descriptionKey = "init.sample")
    private boolean sample;

    @Override
    public Integer call() {
        if (cli.options.place().hasData()) {
            throw new DeskException(
                    Problem.error("data.exists", cli.options.place().name()));
        }
        return cli.withNewDesk(desk -> {
            String work = sample ? desk.sampleData().load(cli.console().progress()) : null;
            cli.console().done(work, List.of());
            return Exit.DONE;
        });
    }
}
