package kr.gachi.desk.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code deal refund NO --line N --quantity Q --on D}: takes back a part of a line. */
@Command(name = "refund")
final class DealRefundCommand implements Callable<Integer> {
    @ParentCommand
    private DealCommand deal;

    @Parameters(paramLabel = "NO", descriptionKey = "deal.number")
    private String number;

    @Option(names = "--line", paramLabel = "N", required = true, descriptionKey = "deal.line")
    private int line;

    @Option(names = "--quantity", paramLabel = "Q", required = true, descriptionKey = "deal.quantity")
    private BigDecimal quantity;

    @Option(names = "--on", paramLabel = "D", descriptionKey = "deal.on")
    private LocalDate on;

    @Override
    public Integer call() {
        return deal.cli.withDesk(desk -> {
            DealLines.changed(deal.cli.console(), desk.deals().refund(number, line, quantity, on));
            return Exit.DONE;
        });
    }
}
