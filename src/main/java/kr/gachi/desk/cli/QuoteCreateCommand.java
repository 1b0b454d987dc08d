package kr.gachi.desk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import kr.gachi.desk.app.Order;
import kr.gachi.desk.app.Quoted;
import kr.gachi.desk.domain.DealRole;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code quote create REQUEST_NO --role …}: quotes of picks, free lines, first suggestions or choices. */
@Command(name = "create")
final class QuoteCreateCommand implements Callable<Integer> {
    @ParentCommand
    private QuoteCommand quote;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "REQUEST_NO", descriptionKey = "quote.request")
    private String request;

    @Option(names = "--role", paramLabel = "BROKERAGE|RESALE", descriptionKey = "quote.role")
    private DealRole role;

    @Option(names = "--pick", paramLabel = "LINE=CODE[@PRICE][*QTY]", descriptionKey = "quote.pick")
    private List<String> picks = new ArrayList<>();

    @Option(names = "--free", paramLabel = "TEXT", descriptionKey = "quote.free")
    private List<String> frees = new ArrayList<>();

    @Option(names = "--top1", descriptionKey = "quote.top1")
    private boolean top1;

    @Option(names = "--round", paramLabel = "10|100|1000|10000", descriptionKey = "quote.round")
    private Integer round;

    @Option(names = "--valid-days", paramLabel = "N", descriptionKey = "quote.validDays")
    private int validDays = 30;

    @Override
    public Integer call() {
        if (round != null && !List.of(1, 10, 100, 1000, 10_000).contains(round) || validDays < 0) {
            throw wrong("cli.quote.round", String.valueOf(round));
        }
        Order order = new Order(
                request,
                role,
                read(picks, Order.Pick::read, "cli.quote.pick"),
                read(frees, Order.Free::read, "cli.quote.free"),
                top1,
                round == null || round == 1 ? null : round,
                validDays);
        return quote.cli.withSearch(desk -> {
            Console console = quote.cli.console();
            if (role == null && !desk.quoting(console.text()).hasDefaultRole()) {
                throw wrong("cli.quote.role", "");
            }
            Quoted.Created created = desk.quoting(console.text()).create(order);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("quotes", created.quotes());
            document.put("need", created.need());
            document.put("warnings", console.documents(created.warnings()));
            console.result(document, () -> created.quotes().forEach(each -> show(console, each)));
            created.warnings().forEach(console::say);
            return Exit.DONE;
        });
    }

    private <T> List<T> read(List<String> written, Function<String, Optional<T>> reader, String key) {
        return written.stream()
                .map(each -> reader.apply(each).orElseThrow(() -> wrong(key, each)))
                .toList();
    }

    private CommandLine.ParameterException wrong(String key, String value) {
        return new CommandLine.ParameterException(
                spec.commandLine(), quote.cli.console().text().say(key, value));
    }

    private static void show(Console console, Quoted.OfQuote each) {
        console.line("%s (%d)  %s".formatted(each.quoteNo(), each.version(), each.seller()));
        each.lines()
                .forEach(line -> console.line("  %d  %s  %s%s × %s = %s + %s"
                        .formatted(
                                line.line(),
                                line.item(),
                                line.quantity().stripTrailingZeros().toPlainString(),
                                line.unit() == null ? "" : line.unit(),
                                RecordLines.said(console, line.unitPrice()),
                                RecordLines.said(console, line.supplyWon()),
                                RecordLines.said(console, line.taxWon()))));
        console.line("  " + each.totalInWords() + " (" + RecordLines.said(console, each.totalWon()) + ")");
        console.line("  " + each.route().because());
    }
}
