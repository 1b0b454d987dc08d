package kr.gachi.desk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code remove KIND:KEY}: takes a record away. */
@Command(name = "remove")
final class RemoveCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Parameters(paramLabel = "KIND:KEY", descriptionKey = "record.address")
    private String address;

    @Override
    public Integer call() {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            SetCommand.told(console, desk.records(console.text()).remove(address));
            return Exit.DONE;
        });
    }
}
