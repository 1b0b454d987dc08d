package kr.gachi.desk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.keeping.WorkHistory;
import kr.gachi.desk.feedback.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code undo WORK_NO}: takes a work back as a new one; records that have moved on are named and left, exit 1. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Parameters(paramLabel = "WORK_NO", descriptionKey = "undo.work")
    private String number;

    @Override
    public Integer call() {
        Console console = cli.console();
        return cli.withDesk(desk -> {
            WorkHistory.Undone undone = desk.workHistory().undo(number);
            List<Problem> left = undone.left();
            left.forEach(console::say);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("done", true);
            document.put("work", undone.work());
            document.put("files", List.of());
            document.put("undoes", number);
            document.put("restored", undone.restored());
            document.put("left", left.size());
            document.put("problems", console.documents(left));
            console.result(document, () -> console.line(undone(console, undone)));
            return left.isEmpty() ? Exit.DONE : Exit.REJECTED;
        });
    }

    private String undone(Console console, WorkHistory.Undone undone) {
        return undone.work() == null
                ? console.text().say("cli.undo.nothing", number)
                : console.text()
                        .say(
                                "cli.undo.done",
                                number,
                                undone.restored(),
                                undone.left().size(),
                                undone.work());
    }
}
