package kr.gachi.desk.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Commands on the sample data, each in a cold Java, in turn. Arguments: rounds (7). */
public final class CommandBench {
    private static final String HEAP = "-Xmx512m";
    private static final Path WORK = Path.of("target/bench/command");

    private CommandBench() {}

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        Folders.remove(WORK);
        Path data = WORK.resolve("data");
        Timed.once(Timed.program(HEAP, data, "init", "--sample"));
        Timed.once(Timed.program(HEAP, data, "search", "현수막"));

        Map<String, List<String>> commands = commands(data);
        Map<String, Timed> times = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, List<String>> each : commands.entrySet()) {
                if (round == 0) {
                    // fills the machine's file cache; not counted
                    Timed.once(each.getValue());
                } else {
                    times.computeIfAbsent(each.getKey(), name -> new Timed()).run(each.getValue());
                }
            }
        }
        System.out.printf(Locale.ROOT, "sample data, %d rounds%n%s%n", rounds, Timed.heading());
        times.forEach((name, timed) -> System.out.println(timed.row(name)));
    }

    private static Map<String, List<String>> commands(Path data) {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("--version", Timed.program(HEAP, data, "--version"));
        commands.put("rules list", Timed.program(HEAP, data, "rules", "list"));
        commands.put("rules route --batch", Timed.program(HEAP, data, "rules", "route", "--batch", cases()));
        commands.put("search", Timed.program(HEAP, data, "search", "친환경 현수막"));
        commands.put("match", Timed.program(HEAP, data, "match", "R-2026-0039"));
        commands.put(
                "quote create",
                Timed.program(HEAP, data, "quote", "create", "R-2026-0039", "--role", "BROKERAGE", "--top1"));
        commands.put(
                "report performance",
                Timed.program(HEAP, data, "--json", "report", "performance", "--agency", "A101", "--year", "2026"));
        commands.put(
                "report performance, workbook",
                Timed.program(
                        HEAP,
                        data,
                        "report",
                        "performance",
                        "--agency",
                        "A101",
                        "--year",
                        "2026",
                        "--out",
                        WORK.resolve("report.xlsx").toString()));
        commands.put(
                "quote export",
                Timed.program(
                        HEAP,
                        data,
                        "quote",
                        "export",
                        "Q-2026-A0001",
                        "--out",
                        WORK.resolve("quote.xlsx").toString()));
        return commands;
    }

    private static String cases() {
        Path file = WORK.resolve("cases.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            lines.append("""
                            {"id":"C%d","regime":"LOCAL","kind":"GOODS","amountWon":%d,"vat":"INCLUDED","date":"2026-11-24","supplier":{"certs":[{"kind":"여성기업","from":"2024-01-01","to":"2027-12-31","status":"VALID"}],"sizeClass":"SMALL"}}
                            """.formatted(i, 1_000_000L * (1 + i)));
        }
        return Folders.write(file, lines.toString());
    }
}
