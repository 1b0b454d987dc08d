package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code backup [--out F]}: everything in one file, while it is open. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Option(names = "--out", paramLabel = "F", descriptionKey = "backup.out")
    private Path out;

    @Override
    public Integer call() {
        return cli.withDesk(desk -> {
            Path file = desk.backups().make(out);
            cli.console().done(null, List.of(file.toString()));
            return Exit.DONE;
        });
    }
}
