package kr.gachi.desk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.Consortia;
import kr.gachi.desk.i18n.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code match plan REQUEST_NO [--line N]}: a line's quantity over several enterprises. */
@Command(name = "plan")
final class MatchPlanCommand implements Callable<Integer> {
    @ParentCommand
    private MatchCommand match;

    @Parameters(paramLabel = "REQUEST_NO", descriptionKey = "match.request")
    private String request;

    @Option(names = "--line", paramLabel = "N", descriptionKey = "match.line")
    private Integer line;

    @Override
    public Integer call() {
        return match.cli.withSearch(desk -> {
            Console console = match.cli.console();
            List<Consortia.SharedLine> lines = desk.consortia(console.text()).plan(request, line);
            console.result(
                    Map.of(
                            "lines",
                            lines.stream().map(MatchPlanCommand::document).toList()),
                    () -> lines.forEach(each -> show(console, each)));
            return Exit.DONE;
        });
    }

    private static Map<String, Object> document(Consortia.SharedLine line) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("line", line.line());
        document.put("quantity", line.quantity());
        document.put(
                "allocations",
                line.allocations().stream().map(MatchPlanCommand::document).toList());
        document.put("totalWon", line.totalWon());
        document.put("lead", line.lead());
        document.put("feasible", line.isFeasible());
        document.put("blockedBy", line.blockedBy());
        document.put("short", line.missing());
        document.put("route", line.route());
        return document;
    }

    private static Map<String, Object> document(Consortia.Allocation allocation) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bizNo", allocation.bizNo());
        document.put("productCode", allocation.productCode());
        document.put("quantity", allocation.quantity());
        document.put("unitPrice", allocation.unitPrice());
        document.put("deliverBy", allocation.deliverBy());
        return document;
    }

    private static void show(Console console, Consortia.SharedLine line) {
        Text text = console.text();
        String unit = line.unit() == null ? "" : line.unit();
        console.line(text.say("cli.match.plan.line", line.line(), line.text(), line.quantity(), unit));
        line.allocations()
                .forEach(each -> console.line(text.say(
                        "cli.match.plan.share",
                        each.enterprise(),
                        each.productCode(),
                        each.quantity(),
                        unit,
                        each.totalWon())));
        console.line(
                line.isFeasible() ? text.say("cli.match.plan.total", line.totalWon(), line.lead()) : line.because());
        if (line.route() != null) {
            console.line(line.route().because());
        }
    }
}
