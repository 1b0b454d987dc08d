package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code attach KIND:KEY FILE --as WHAT}: keeps a file with a record. */
@Command(name = "attach")
final class AttachCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Parameters(index = "0", paramLabel = "KIND:KEY", descriptionKey = "record.address")
    private String address;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "attach.file")
    private Path file;

    @Option(names = "--as", required = true, paramLabel = "WHAT", descriptionKey = "attach.as")
    private String as;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "attach.until")
    private LocalDate until;

    @Override
    public Integer call() {
        return cli.withDesk(desk -> {
            SetCommand.told(cli.console(), desk.attaching().attach(address, file, as, until));
            return Exit.DONE;
        });
    }
}
