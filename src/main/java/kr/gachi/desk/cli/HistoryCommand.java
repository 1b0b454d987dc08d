package kr.gachi.desk.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.keeping.WorkHistory;
import kr.gachi.desk.domain.Work;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code history [KIND:KEY]}: all works, or the life of one record; newest first. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    @ParentCommand
    private DeskCli cli;

    @Parameters(arity = "0..1", paramLabel = "KIND:KEY", descriptionKey = "history.address")
    private String address;

    @Override
    public Integer call() {
        Console console = cli.console();
        return cli.withDesk(desk -> {
            if (address == null) {
                List<WorkHistory.Entry> works = desk.workHistory().works();
                console.result(
                        Map.of(
                                "works",
                                works.stream().map(each -> entry(console, each)).toList()),
                        () -> works.forEach(each -> console.line(line(console, each))));
            } else {
                WorkHistory.Life life = desk.workHistory().of(address);
                console.result(document(console, life), () -> lines(console, life));
            }
            return Exit.DONE;
        });
    }

    private static Map<String, Object> entry(Console console, WorkHistory.Entry entry) {
        Map<String, Object> document = work(console, entry.work());
        document.put("records", entry.work().entries());
        document.put("undoes", entry.work().undoes());
        document.put("undone", entry.undoneBy() != null);
        document.put("undoneBy", entry.undoneBy());
        return document;
    }

    private static Map<String, Object> document(Console console, WorkHistory.Life life) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("record", life.address());
        document.put(
                "changes",
                life.steps().stream().map(each -> step(console, each)).toList());
        return document;
    }

    private static Map<String, Object> step(Console console, WorkHistory.Step step) {
        Map<String, Object> document = work(console, step.work());
        document.put("event", step.event().name());
        document.put("fields", step.fields().stream().map(HistoryCommand::field).toList());
        return document;
    }

    private static Map<String, Object> field(WorkHistory.FieldChange change) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("field", change.field());
        document.put("old", change.before());
        document.put("new", change.after());
        return document;
    }

    private static Map<String, Object> work(Console console, Work work) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("work", work.number());
        document.put("at", work.at().toString());
        document.put("actor", work.actor());
        document.put("action", work.action());
        document.put("text", console.text().say(work.action(), work.arguments()));
        return document;
    }

    private static String line(Console console, WorkHistory.Entry entry) {
        Work work = entry.work();
        String line = console.text()
                .say(
                        "cli.history.work",
                        work.number(),
                        time(work.at()),
                        work.actor(),
                        console.text().say(work.action(), work.arguments()),
                        work.entries());
        return entry.undoneBy() == null
                ? line
                : line + " " + console.text().say("cli.history.undone", entry.undoneBy());
    }

    private static void lines(Console console, WorkHistory.Life life) {
        for (WorkHistory.Step step : life.steps()) {
            console.line(console.text()
                    .say(
                            "cli.history.step",
                            step.work().number(),
                            time(step.work().at()),
                            step.work().actor(),
                            console.text().say(step.work().action(), step.work().arguments())));
            step.fields()
                    .forEach(each -> console.line(
                            "  " + each.field() + ": " + told(each.before()) + " → " + told(each.after())));
        }
    }

    private static String told(Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(ZoneId.systemDefault()));
    }
}
