package kr.gachi.desk.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.Deals;
import kr.gachi.desk.domain.Event;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code deal deliver|inspect|invoice|resolve|pay NO}: something happened to lines, whole or in part. */
abstract class DealEventCommand implements Callable<Integer> {
    @ParentCommand
    private DealCommand deal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NO", descriptionKey = "deal.number")
    private String number;

    @Option(names = "--line", paramLabel = "N", descriptionKey = "deal.line")
    private Integer line;

    @Option(names = "--quantity", paramLabel = "Q", descriptionKey = "deal.quantity")
    private BigDecimal quantity;

    @Option(names = "--on", paramLabel = "D", descriptionKey = "deal.on")
    private LocalDate on;

    @Option(names = "--over", descriptionKey = "deal.over")
    private boolean over;

    abstract Event event();

    @Override
    public Integer call() {
        if (quantity != null && quantity.signum() <= 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), deal.cli.console().text().say("cli.deal.quantity"));
        }
        return deal.cli.withDesk(desk -> {
            // more than is open makes sense only for a stated quantity
            boolean more = over && quantity != null;
            DealLines.changed(
                    deal.cli.console(),
                    desk.deals().record(number, new Deals.Happening(event(), line, quantity, on, more)));
            return Exit.DONE;
        });
    }

    @Command(name = "deliver")
    static final class Deliver extends DealEventCommand {
        @Override
        Event event() {
            return Event.DELIVERY;
        }
    }

    @Command(name = "inspect")
    static final class Inspect extends DealEventCommand {
        @Override
        Event event() {
            return Event.INSPECTION;
        }
    }

    @Command(name = "invoice")
    static final class Invoice extends DealEventCommand {
        @Override
        Event event() {
            return Event.INVOICE;
        }
    }

    @Command(name = "resolve")
    static final class Resolve extends DealEventCommand {
        @Override
        Event event() {
            return Event.RESOLUTION;
        }
    }

    @Command(name = "pay")
    static final class Pay extends DealEventCommand {
        @Override
        Event event() {
            return Event.PAYMENT;
        }
    }
}
