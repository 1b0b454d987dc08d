package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.importing.ImportAnswer;
import kr.gachi.desk.app.importing.Importing;
import kr.gachi.desk.app.importing.Incoming;
import kr.gachi.desk.app.importing.MappingFile;
import kr.gachi.desk.feedback.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code import FILE…}: takes canonical sheets in. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
    private List<Path> files;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "import.kind")
    private String kind;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "import.sheet")
    private String sheet;

    @Option(names = "--mapping", paramLabel = "MAP.json", descriptionKey = "import.mapping")
    private Path mapping;

    @Option(names = "--dry-run", descriptionKey = "import.dryRun")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    /** The files are read before the data are opened: what cannot be read leaves no trace, not even a new folder. */
    @Override
    public Integer call() {
        refuseUnknownKind();
        Map<String, String> meanings = mapping == null ? Map.of() : MappingFile.read(mapping);
        Importing.Order order = new Importing.Order(files, kind, sheet, meanings, dryRun);
        if (order.isRecords()) {
            return dryRun
                    ? cli.withDeskToTry(desk -> told(desk.importing().run(order, progress())))
                    : cli.withNewDesk(desk -> told(desk.importing().run(order, progress())));
        }
        try (Incoming incoming = Incoming.open(order)) {
            return dryRun
                    ? cli.withDeskToTry(desk -> told(desk.importing().tryOut(incoming, progress())))
                    : cli.withNewDesk(desk -> told(desk.importing().take(incoming, progress())));
        }
    }

    private void refuseUnknownKind() {
        if (kind != null && !Importing.kinds().contains(kind)) {
            String known = String.join(", ", Importing.kinds());
            throw new CommandLine.ParameterException(
                    spec.commandLine(), cli.console().text().say("cli.import.kind", kind, known));
        }
    }

    private Progress progress() {
        return cli.console().progress();
    }

    private int told(ImportAnswer answer) {
        Console console = cli.console();
        answer.files().forEach(file -> file.problems().forEach(console::say));
        console.result(document(console, answer, Map.of()), () -> lines(console, answer));
        return answer.rejected() > 0 ? Exit.REJECTED : Exit.DONE;
    }

    /** The contract's shape; {@code further} keys stand behind {@code work}. */
    static Map<String, Object> document(Console console, ImportAnswer answer, Map<String, Object> further) {
        List<Map<String, Object>> files = new ArrayList<>();
        for (ImportAnswer.FileAnswer file : answer.files()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("file", file.file());
            document.put(
                    "sheets",
                    file.sheets().stream().map(each -> sheet(console, each)).toList());
            files.add(document);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("files", files);
        document.put("committed", answer.committed());
        document.put("work", answer.work());
        document.putAll(further);
        return document;
    }

    private static Map<String, Object> sheet(Console console, ImportAnswer.SheetAnswer sheet) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("sheet", sheet.sheet());
        document.put("kind", sheet.kind());
        document.put("headerRow", sheet.headerRow());
        document.put("encoding", sheet.encoding());
        document.put("rows", sheet.rows());
        document.put("new", sheet.fresh());
        document.put("changed", sheet.changed());
        document.put("same", sheet.same());
        document.put("skipped", sheet.skipped());
        document.put("rejected", sheet.rejected());
        document.put("mapping", sheet.mapping());
        document.put("problemCount", sheet.problemCount());
        document.put("problems", console.documents(sheet.problems()));
        return document;
    }

    static void lines(Console console, ImportAnswer answer) {
        for (ImportAnswer.FileAnswer file : answer.files()) {
            for (ImportAnswer.SheetAnswer sheet : file.sheets()) {
                sheet.problems().stream().limit(20).forEach(console::say);
                console.line(console.text()
                        .say(
                                "cli.import.sheet",
                                file.file(),
                                sheet.sheet(),
                                sheet.rows(),
                                sheet.fresh(),
                                sheet.changed(),
                                sheet.same(),
                                sheet.skipped(),
                                sheet.rejected()));
            }
        }
        console.line(
                !answer.committed()
                        ? console.text().say("cli.import.dryRun")
                        : answer.work() == null
                                ? console.text().say("cli.import.nothingNew")
                                : console.text().say("cli.doneWork", answer.work()));
    }
}
