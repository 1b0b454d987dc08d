package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code export workbook|json}: takes everything out. */
@Command(name = "export")
final class ExportCommand {
    @ParentCommand
    private DeskCli cli;

    @Command(name = "workbook")
    int workbook(
            @Option(names = "--out", required = true, paramLabel = "F.xlsx", descriptionKey = "option.out") Path out,
            @Option(names = "--with-contacts", descriptionKey = "export.withContacts") boolean withContacts) {
        return cli.withDesk(desk -> {
            desk.workbookExport().write(out, withContacts);
            cli.console().done(null, List.of(out.toString()));
            return Exit.DONE;
        });
    }

    @Command(name = "json")
    int json(
            @Option(names = "--out", required = true, paramLabel = "F.jsonl.zip", descriptionKey = "option.out")
                    Path out,
            @Option(names = "--with-contacts", descriptionKey = "export.withContacts") boolean withContacts) {
        return cli.withDesk(desk -> {
            desk.jsonExport().write(out, withContacts);
            cli.console().done(null, List.of(out.toString()));
            return Exit.DONE;
        });
    }
}
