package kr.gachi.desk.cli;

import java.util.concurrent.Callable;
import kr.gachi.desk.app.OpenDeals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code deal open [--agency KEY] [--enterprise KEY]}: what is open in quantity and won. */
@Command(name = "open")
final class DealOpenCommand implements Callable<Integer> {
    @ParentCommand
    private DealCommand deal;

    @Option(names = "--agency", paramLabel = "KEY", descriptionKey = "deal.openAgency")
    private String agency;

    @Option(names = "--enterprise", paramLabel = "KEY", descriptionKey = "deal.openEnterprise")
    private String enterprise;

    @Override
    public Integer call() {
        return deal.cli.withDesk(desk -> {
            Console console = deal.cli.console();
            OpenDeals.Answer answer = desk.openDeals().open(agency, enterprise);
            console.result(answer, () -> {
                answer.deals().forEach(each -> show(console, each));
                answer.byAgency().forEach(each -> sum(console, each));
                answer.bySupplier().forEach(each -> sum(console, each));
            });
            return Exit.DONE;
        });
    }

    private static void show(Console console, OpenDeals.OfDeal open) {
        String due = open.dueDate() == null ? "–" : open.dueDate().toString();
        console.line("%s  %s  %s  %s%s"
                .formatted(open.dealNo(), open.agency(), open.supplier(), due, open.late() ? " !" : ""));
        open.missingMonths().forEach(each -> console.line("  " + console.text().say("cli.deal.missingMonth", each)));
        open.lines()
                .forEach(each -> console.line("  "
                        + console.text()
                                .say(
                                        "cli.deal.openLine",
                                        each.line(),
                                        each.item(),
                                        each.undelivered() == null
                                                ? ""
                                                : each.undelivered()
                                                        .stripTrailingZeros()
                                                        .toPlainString(),
                                        each.undeliveredWon().value(),
                                        each.uninvoicedWon().value(),
                                        each.unpaidWon().value())));
    }

    private static void sum(Console console, OpenDeals.Sum sum) {
        console.line(console.text()
                .say(
                        "cli.deal.openSum",
                        sum.name(),
                        sum.deals(),
                        sum.undeliveredWon().value(),
                        sum.uninvoicedWon().value(),
                        sum.unpaidWon().value()));
    }
}
