package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code calendar export --out F.ics}: the days that must not be missed. */
@Command(name = "calendar")
final class CalendarCommand implements Runnable {
    @ParentCommand
    private DeskCli cli;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), cli.console().text().say("cli.subcommand"));
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
