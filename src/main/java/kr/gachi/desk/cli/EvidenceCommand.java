package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.app.Evidence;
import kr.gachi.desk.app.EvidencePacks;
import kr.gachi.desk.domain.Requirement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code evidence …}: the documents that go with a contract or quote. */
@Command(name = "evidence")
final class EvidenceCommand extends CommandGroup {
    @ParentCommand
    private DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }

    @Command(name = "checklist")
    int checklist() {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            List<Requirement> lines = desk.evidencePacks().checklist();
            console.result(
                    Map.of("requirements", lines),
                    () -> lines.forEach(each -> console.line(
                            joined(each.code(), each.document(), each.itemGroup(), each.method(), each.note()))));
            return Exit.DONE;
        });
    }

    @Command(name = "check")
    int check(@Parameters(paramLabel = "DEAL|QUOTE", descriptionKey = "evidence.number") String number) {
        return cli.withDesk(desk -> {
            Evidence evidence = desk.evidencePacks().check(number);
            cli.console().result(evidence, () -> show(evidence));
            return evidence.wanting().isEmpty() ? Exit.DONE : Exit.REJECTED;
        });
    }

    @Command(name = "pack")
    int pack(
            @Parameters(paramLabel = "DEAL|QUOTE", descriptionKey = "evidence.number") String number,
            @Option(names = "--out", paramLabel = "F.zip", required = true, descriptionKey = "quote.out") Path out) {
        return cli.withDesk(desk -> {
            EvidencePacks.Packed packed = desk.evidencePacks().pack(number, out);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("done", true);
            document.put("work", packed.work());
            document.put("files", Console.named(out));
            document.put("evidence", packed.evidence());
            cli.console().result(document, () -> {
                show(packed.evidence());
                cli.console().line(out.toString());
            });
            return packed.evidence().wanting().isEmpty() ? Exit.DONE : Exit.REJECTED;
        });
    }

    private void show(Evidence evidence) {
        evidence.items()
                .forEach(each -> cli.console()
                        .line(joined(
                                cli.console().text().say(key(each.state())),
                                each.enterprise(),
                                each.document(),
                                each.validUntil(),
                                each.file(),
                                each.note())));
    }

    private static String key(Evidence.State state) {
        return switch (state) {
            case THERE -> "cli.evidence.there";
            case LAPSING -> "cli.evidence.lapsing";
            case LAPSED -> "cli.evidence.lapsed";
            case WITHOUT_FILE -> "cli.evidence.withoutFile";
            case MISSING -> "cli.evidence.missing";
        };
    }

    private static String joined(Object... parts) {
        return Stream.of(parts)
                .map(each -> each == null ? "–" : each.toString())
                .collect(Collectors.joining("  "));
    }
}
