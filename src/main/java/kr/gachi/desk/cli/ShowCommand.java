package kr.gachi.desk.cli;

import java.util.concurrent.Callable;
import kr.gachi.desk.app.records.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code show KIND:KEY}: a record with what belongs to it. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Parameters(paramLabel = "KIND:KEY", descriptionKey = "record.address")
    private String address;

    @Override
    public Integer call() {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            Shown shown = desk.records(console.text()).show(address);
            console.result(shown, () -> RecordLines.show(console, shown));
            return Exit.DONE;
        });
    }
}
