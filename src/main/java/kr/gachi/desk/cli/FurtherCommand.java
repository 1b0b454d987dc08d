package kr.gachi.desk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.gachi.desk.app.records.RecordKind;
import kr.gachi.desk.app.records.RecordKinds;
import kr.gachi.desk.app.records.Records;
import kr.gachi.desk.app.records.Shown;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Program;
import kr.gachi.desk.domain.ProgramKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code NAME list|show|report} of what the cooperative does beside brokerage. */
@Command(description = "${bundle:further.description}")
final class FurtherCommand extends CommandGroup {
    /** Names on the command line; a joint purchase is a record of its own, the others are programmes of these kinds. */
    private static final Map<String, Set<ProgramKind>> NAMES = names();

    private final DeskCli cli;
    private final Set<ProgramKind> kinds;

    private FurtherCommand(DeskCli cli, Set<ProgramKind> kinds) {
        this.cli = cli;
        this.kinds = kinds;
    }

    static void addTo(CommandLine line, DeskCli cli) {
        NAMES.forEach((name, kinds) -> line.addSubcommand(name, new FurtherCommand(cli, kinds)));
    }

    @Override
    DeskCli cli() {
        return cli;
    }

    @Command(name = "list", description = "${bundle:further.list}")
    int list() {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            Records records = desk.records(console.text());
            List<Map<String, Object>> rows = kinds.isEmpty()
                    ? rows(records, RecordKinds.JOINT_PURCHASE, records.all(RecordKinds.JOINT_PURCHASE))
                    : rows(records, RecordKinds.PROGRAM, programs(records));
            console.result(
                    Map.of("records", rows),
                    () -> rows.forEach(row -> console.line(row.get("address") + "  " + row.get("title"))));
            return Exit.DONE;
        });
    }

    @Command(name = "show", description = "${bundle:further.show}")
    int show(@Parameters(paramLabel = "NO", descriptionKey = "further.number") String number) {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            RecordKind<?> kind = kinds.isEmpty() ? RecordKinds.JOINT_PURCHASE : RecordKinds.PROGRAM;
            Shown shown = desk.records(console.text()).show(kind.name() + ":" + number);
            console.result(shown, () -> RecordLines.show(console, shown));
            return Exit.DONE;
        });
    }

    @Command(name = "report", description = "${bundle:further.report}")
    int report(@Parameters(arity = "0..*", hidden = true) List<String> words) {
        cli.console().warn(cli.console().text().say("cli.later", spec.qualifiedName() + " report"));
        return CommandLine.ExitCode.USAGE;
    }

    private List<Program> programs(Records records) {
        return records.all(RecordKinds.PROGRAM).stream()
                .filter(each -> kinds.contains(each.kind()))
                .toList();
    }

    private static <T extends Record & Entity<T>> List<Map<String, Object>> rows(
            Records records, RecordKind<T> kind, List<T> found) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (T each : found) {
            Shown shown = records.show(records.address(kind, each).toString());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("address", shown.kind() + ":" + shown.key());
            row.put("title", shown.title());
            row.put("fields", shown.fields());
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Set<ProgramKind>> names() {
        Map<String, Set<ProgramKind>> names = new LinkedHashMap<>();
        names.put("joint-purchase", Set.of());
        names.put("mall", Set.of(ProgramKind.MALL));
        names.put("market", Set.of(ProgramKind.MARKET));
        names.put("contribution", Set.of(ProgramKind.CONTRIBUTION));
        names.put("crowdfunding", Set.of(ProgramKind.CROWDFUNDING));
        names.put("training", Set.of(ProgramKind.TRAINING, ProgramKind.CONSULTING));
        names.put("agreement", Set.of(ProgramKind.AGREEMENT));
        return names;
    }
}
