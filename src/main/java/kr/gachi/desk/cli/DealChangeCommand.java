package kr.gachi.desk.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.ContractChanges;
import kr.gachi.desk.domain.Won;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code deal change NO --line N [--quantity Q] [--unit-price WON]}: a changed contract (변경계약). */
@Command(name = "change")
final class DealChangeCommand implements Callable<Integer> {
    @ParentCommand
    private DealCommand deal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NO", descriptionKey = "deal.number")
    private String number;

    @Option(names = "--line", paramLabel = "N", required = true, descriptionKey = "deal.oneLine")
    private int line;

    @Option(names = "--quantity", paramLabel = "Q", descriptionKey = "deal.newQuantity")
    private BigDecimal quantity;

    @Option(names = "--unit-price", paramLabel = "WON", descriptionKey = "deal.newPrice")
    private Long unitPrice;

    @Option(names = "--due", paramLabel = "D", descriptionKey = "deal.newDue")
    private LocalDate due;

    @Option(names = "--on", paramLabel = "D", descriptionKey = "deal.on")
    private LocalDate on;

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "deal.why")
    private String why;

    @Override
    public Integer call() {
        if (quantity != null && quantity.signum() <= 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), deal.cli.console().text().say("cli.deal.quantity"));
        }
        return deal.cli.withDesk(desk -> {
            Won price = unitPrice == null ? null : Won.of(unitPrice);
            DealLines.changed(
                    deal.cli.console(),
                    desk.contractChanges()
                            .change(number, new ContractChanges.Change(line, quantity, price, due, on, why)));
            return Exit.DONE;
        });
    }
}
