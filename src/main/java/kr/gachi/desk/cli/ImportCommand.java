package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.importing.ImportAnswer;
import kr.gachi.desk.app.importing.Importing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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

    @Option(names = "--dry-run", descriptionKey = "import.dryRun")
    private boolean dryRun;

    @Override
    public Integer call() {
        Console console = cli.console();
        Importing.Order order = new Importing.Order(files, kind, sheet, dryRun);
        return cli.withNewDesk(desk -> {
            ImportAnswer answer = desk.importing().run(order, console.progress());
            answer.files().forEach(file -> file.problems().forEach(console::say));
            console.result(document(console, answer, Map.of()), () -> lines(console, answer));
            return answer.rejected() > 0 ? Exit.REJECTED : Exit.DONE;
        });
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
