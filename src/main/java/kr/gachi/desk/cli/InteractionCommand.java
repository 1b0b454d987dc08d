package kr.gachi.desk.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.app.Timeline;
import kr.gachi.desk.app.records.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code interaction add|list|done}: calls, visits, mails and what comes next. */
@Command(name = "interaction")
final class InteractionCommand extends CommandGroup {
    @ParentCommand
    private DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }

    @Command(name = "add")
    int add(
            @Option(names = "--as", paramLabel = "KIND", required = true, descriptionKey = "interaction.as")
                    String kind,
            @Option(names = "--text", paramLabel = "TEXT", required = true, descriptionKey = "interaction.text")
                    String text,
            @Option(names = "--agency", paramLabel = "KEY", descriptionKey = "interaction.agency") String agency,
            @Option(names = "--enterprise", paramLabel = "KEY", descriptionKey = "interaction.enterprise")
                    String enterprise,
            @Option(names = "--request", paramLabel = "NO", descriptionKey = "interaction.request") String request,
            @Option(names = "--contact", paramLabel = "NAME", descriptionKey = "interaction.contact") String contact,
            @Option(names = "--on", paramLabel = "D", descriptionKey = "deal.on") LocalDate on,
            @Option(names = "--next", paramLabel = "TEXT", descriptionKey = "interaction.next") String next,
            @Option(names = "--next-on", paramLabel = "D", descriptionKey = "interaction.nextOn") LocalDate nextOn,
            @Option(names = "--owner", paramLabel = "NAME", descriptionKey = "interaction.owner") String owner) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "종류", kind);
        put(fields, "내용", text);
        put(fields, "기관코드", agency);
        put(fields, "기업번호", enterprise);
        put(fields, "요청번호", request);
        put(fields, "담당자", contact);
        put(fields, "일자", on);
        put(fields, "다음 할 일", next);
        put(fields, "다음 일자", nextOn);
        put(fields, "담당", owner);
        return set("interaction:new", fields);
    }

    @Command(name = "done")
    int done(@Parameters(paramLabel = "ADDRESS", descriptionKey = "interaction.address") String address) {
        return set(address.contains(":") ? address : "interaction:" + address, Map.of("완료", "예"));
    }

    private int set(String address, Map<String, String> fields) {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            Records.Changed changed = desk.records(console.text()).set(address, fields);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("done", true);
            document.put("work", changed.work());
            document.put("files", List.of());
            document.put("address", changed.address().toString());
            console.result(document, () -> console.line(changed.address().toString()));
            changed.warnings().forEach(console::say);
            return Exit.DONE;
        });
    }

    private static void put(Map<String, String> fields, String heading, Object value) {
        if (value != null) {
            fields.put(heading, value.toString());
        }
    }

    @Command(name = "list")
    int list(
            @Option(names = "--agency", paramLabel = "KEY", descriptionKey = "interaction.agency") String agency,
            @Option(names = "--enterprise", paramLabel = "KEY", descriptionKey = "interaction.enterprise")
                    String enterprise,
            @Option(names = "--request", paramLabel = "NO", descriptionKey = "interaction.request") String request,
            @Option(names = "--open", descriptionKey = "interaction.open") boolean open) {
        return cli.withDesk(desk -> {
            List<Timeline.Entry> entries = desk.timeline().of(new Timeline.Subject(agency, enterprise, request), open);
            cli.console()
                    .result(
                            Map.of("entries", entries),
                            () -> entries.forEach(each -> cli.console()
                                    .line(joined(
                                            each.on(),
                                            each.what(),
                                            each.about(),
                                            each.text(),
                                            each.nextOn(),
                                            each.nextAction(),
                                            each.address()))));
            return Exit.DONE;
        });
    }

    private static String joined(Object... parts) {
        return Stream.of(parts)
                .map(each -> each == null ? "–" : each.toString())
                .collect(Collectors.joining("  "));
    }
}
