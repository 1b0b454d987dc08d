package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code calendar export --out F.ics}: the days that must not be missed. */
@Command(name = "calendar")
final class CalendarCommand extends CommandGroup {
    @ParentCommand
    private DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }

    @Command(name = "export")
    int export(
            @Option(names = "--out", paramLabel = "F.ics", required = true, descriptionKey = "quote.out") Path out,
            @Option(names = "--owner", paramLabel = "NAME", descriptionKey = "calendar.owner") String owner) {
        return cli.withDesk(desk -> {
            int days = desk.deadlines().write(owner, out);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("done", true);
            document.put("work", null);
            document.put("files", Console.named(out));
            document.put("days", days);
            cli.console()
                    .result(
                            document,
                            () -> cli.console().line(cli.console().text().say("cli.calendar.days", days)));
            return Exit.DONE;
        });
    }
}
