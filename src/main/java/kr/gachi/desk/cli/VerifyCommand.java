package kr.gachi.desk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.keeping.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code verify}: whether all is sound; what is not is listed, exit 1. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Override
    public Integer call() {
        Console console = cli.console();
        return cli.withDesk(desk -> {
            Verification.Found found = desk.verification().run(console.progress());
            found.problems().forEach(console::say);
            console.result(document(console, found), () -> lines(console, found));
            return found.isSound() ? Exit.DONE : Exit.REJECTED;
        });
    }

    private static Map<String, Object> document(Console console, Verification.Found found) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("done", true);
        document.put("work", null);
        document.put("files", List.of());
        document.put("sound", found.isSound());
        document.put("revision", found.revision());
        document.put("works", found.works());
        document.put("records", found.records());
        document.put("attachments", found.attachments());
        document.put("indexRevision", found.indexRevision());
        document.put("backups", found.backups());
        document.put("problems", console.documents(found.problems()));
        return document;
    }

    private static void lines(Console console, Verification.Found found) {
        console.line(console.text()
                .say("cli.verify.checked", found.works(), found.records(), found.attachments(), found.backups()));
        console.line(
                found.isSound()
                        ? console.text().say("cli.verify.sound")
                        : console.text()
                                .say(
                                        "cli.verify.unsound",
                                        found.problems().stream()
                                                .filter(each -> each.isError())
                                                .count()));
    }
}
