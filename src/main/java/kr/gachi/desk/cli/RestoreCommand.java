package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.keeping.Restoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code restore F}: puts a backup in the place of the data; what stood before is kept as a backup and named. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Parameters(paramLabel = "F", descriptionKey = "restore.file")
    private Path file;

    @Override
    public Integer call() {
        Path kept = new Restoring(cli.options.place(), cli.options.session()).restore(file);
        cli.console().done(null, kept == null ? List.of() : List.of(kept.toString()));
        return Exit.DONE;
    }
}
