package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.app.records.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code office show|set|seal}: the cooperative itself. */
@Command(name = "office")
final class OfficeCommand extends CommandGroup {
    @ParentCommand
    private DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }

    @Command(name = "show")
    int show() {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            Shown shown = desk.officeRecords(console.text()).show();
            console.result(shown, () -> RecordLines.show(console, shown));
            return Exit.DONE;
        });
    }

    @Command(name = "set")
    int set(
            @Parameters(arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "office.fields")
                    List<String> words) {
        Console console = cli.console();
        Map<String, String> fields =
                FieldArguments.read(spec.subcommands().get("set").getCommandSpec(), console, words);
        return cli.withDesk(desk -> {
            SetCommand.told(console, desk.officeRecords(console.text()).set(fields));
            return Exit.DONE;
        });
    }

    @Command(name = "seal")
    int seal(@Parameters(paramLabel = "FILE.png", descriptionKey = "office.seal") Path file) {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            console.done(desk.officeRecords(console.text()).seal(file), new ArrayList<>());
            return Exit.DONE;
        });
    }
}
