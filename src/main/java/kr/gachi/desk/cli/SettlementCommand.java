package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.app.Settled;
import kr.gachi.desk.app.Settlements;
import kr.gachi.desk.app.TaxInvoices;
import kr.gachi.desk.domain.RemittanceKind;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.Worded;
import kr.gachi.desk.feedback.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code settlement …}: commission and purchase prices by deal, member and month. */
@Command(name = "settlement")
final class SettlementCommand extends CommandGroup {
    @ParentCommand
    private DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }

    @Command(name = "list")
    int list(
            @Option(names = "--month", paramLabel = "YYYY-MM", required = true, descriptionKey = "settlement.month")
                    YearMonth month) {
        return cli.withDesk(desk -> {
            List<Settled.OfMember> members = desk.settlements().month(month);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("month", month.toString());
            document.put("members", members);
            cli.console().result(document, () -> members.forEach(each -> head(cli.console(), each)));
            return Exit.DONE;
        });
    }

    @Command(name = "show")
    int show(
            @Option(
                            names = "--enterprise",
                            paramLabel = "KEY",
                            required = true,
                            descriptionKey = "settlement.enterprise")
                    String enterprise,
            @Option(names = "--month", paramLabel = "YYYY-MM", required = true, descriptionKey = "settlement.month")
                    YearMonth month) {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            Settled.OfMember member = desk.settlements().month(enterprise, month);
            console.result(member, () -> {
                head(console, member);
                member.entries()
                        .forEach(each -> console.line("  "
                                + joined(
                                        each.on(),
                                        each.dealNo() + "/" + each.line(),
                                        each.agency(),
                                        each.item(),
                                        each.supplyWon(),
                                        each.commissionWon() == null ? each.purchaseWon() : each.commissionWon())));
                member.remitted()
                        .forEach(each -> console.line("  "
                                + joined(each.on(), each.number(), each.kind().word(), each.amountWon())));
            });
            return Exit.DONE;
        });
    }

    @Command(name = "deal")
    int deal(@Parameters(paramLabel = "NO", descriptionKey = "deal.number") String number) {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            Settled.OfDeal deal = desk.settlements().deal(number);
            console.result(deal, () -> {
                console.line(joined(
                        deal.dealNo(),
                        deal.agency(),
                        deal.supplier(),
                        deal.role().word(),
                        deal.rate(),
                        deal.commissionWon()));
                deal.lines()
                        .forEach(each -> console.line("  "
                                + joined(
                                        each.line(),
                                        each.item(),
                                        each.supplyWon(),
                                        each.invoicedWon(),
                                        each.paidWon(),
                                        each.purchaseWon(),
                                        each.marginWon())));
            });
            return Exit.DONE;
        });
    }

    @Command(name = "print")
    int print(
            @Option(
                            names = "--enterprise",
                            paramLabel = "KEY",
                            required = true,
                            descriptionKey = "settlement.enterprise")
                    String enterprise,
            @Option(names = "--month", paramLabel = "YYYY-MM", required = true, descriptionKey = "settlement.month")
                    YearMonth month,
            @Option(names = "--out", paramLabel = "F.xlsx", required = true, descriptionKey = "quote.out") Path out,
            @Option(names = "--pdf", paramLabel = "F.pdf", descriptionKey = "quote.pdf") Path pdf) {
        return cli.withDesk(desk -> {
            cli.console().done(desk.settlementPapers().print(enterprise, month, out, pdf), Console.named(out, pdf));
            return Exit.DONE;
        });
    }

    @Command(name = "pay")
    int pay(
            @Option(
                            names = "--enterprise",
                            paramLabel = "KEY",
                            required = true,
                            descriptionKey = "settlement.enterprise")
                    String enterprise,
            @Option(names = "--as", paramLabel = "KIND", required = true, descriptionKey = "settlement.as") String kind,
            @Option(names = "--amount", paramLabel = "WON", required = true, descriptionKey = "settlement.amount")
                    long amount,
            @Option(names = "--deal", paramLabel = "NO", descriptionKey = "deal.number") String deal,
            @Option(names = "--on", paramLabel = "D", descriptionKey = "deal.on") LocalDate on,
            @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "settlement.note") String note) {
        RemittanceKind read =
                Worded.read(RemittanceKind.class, kind).orElseThrow(() -> wrong("cli.settlement.as", kind));
        return cli.withDesk(desk -> {
            Settlements.Recorded recorded = desk.settlements()
                    .record(new Settlements.Payment(read, enterprise, deal, on, Won.of(amount), note));
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("done", true);
            document.put("work", recorded.work());
            document.put("files", List.of());
            document.put("remittanceNo", recorded.number());
            cli.console().result(document, () -> cli.console().line(recorded.number()));
            return Exit.DONE;
        });
    }

    @Command(name = "check")
    int check(
            @Option(names = "--month", paramLabel = "YYYY-MM", required = true, descriptionKey = "settlement.month")
                    YearMonth month) {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            List<Problem> problems = desk.settlements().check(month);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("month", month.toString());
            document.put("problems", console.documents(problems));
            console.result(
                    document,
                    () -> problems.forEach(each -> console.line(console.text().say(each))));
            return problems.stream().anyMatch(each -> each.severity() != Problem.Severity.INFO)
                    ? Exit.REJECTED
                    : Exit.DONE;
        });
    }

    @Command(name = "invoices")
    int invoices(
            @Option(names = "--month", paramLabel = "YYYY-MM", required = true, descriptionKey = "settlement.month")
                    YearMonth month,
            @Option(names = "--out", paramLabel = "F.xlsx", required = true, descriptionKey = "quote.out") Path out,
            @Option(names = "--enterprise", paramLabel = "KEY", descriptionKey = "settlement.issuer") String enterprise,
            @Option(names = "--layout", paramLabel = "F.csv", descriptionKey = "settlement.layout") Path layout) {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            TaxInvoices.Prepared prepared = desk.taxInvoices().write(enterprise, month, layout, out);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("month", prepared.month());
            document.put("files", Console.named(out));
            document.put("invoices", prepared.invoices());
            document.put("problems", console.documents(prepared.problems()));
            console.result(document, () -> {
                prepared.invoices()
                        .forEach(each -> console.line(joined(
                                each.paper(),
                                each.on(),
                                each.supplier(),
                                each.buyer(),
                                each.dealNo(),
                                each.supplyWon(),
                                each.taxWon())));
                console.line(out.toString());
            });
            prepared.problems().forEach(console::say);
            return prepared.problems().isEmpty() ? Exit.DONE : Exit.REJECTED;
        });
    }

    private static void head(Console console, Settled.OfMember member) {
        console.line(console.text()
                .say(
                        "cli.settlement.member",
                        member.enterprise(),
                        member.month(),
                        member.commission().dueWon().value(),
                        member.commissionBefore()
                                .openWon()
                                .plus(member.commission().openWon())
                                .value(),
                        member.purchase().dueWon().value(),
                        member.purchaseBefore()
                                .openWon()
                                .plus(member.purchase().openWon())
                                .value()));
    }

    private static String joined(Object... parts) {
        return Stream.of(parts)
                .map(each -> each == null ? "–" : each.toString())
                .collect(Collectors.joining("  "));
    }

    private CommandLine.ParameterException wrong(String key, Object... arguments) {
        return new CommandLine.ParameterException(
                spec.commandLine(), cli.console().text().say(key, arguments));
    }
}
