package kr.gachi.desk.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.ContractChanges;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code deal call NO --line N --quantity Q}: what an agency calls off from a contract by unit price. */
@Command(name = "call")
final class DealCallCommand implements Callable<Integer> {
    @ParentCommand
    private DealCommand deal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NO", descriptionKey = "deal.number")
    private String number;

    @Option(names = "--line", paramLabel = "N", required = true, descriptionKey = "deal.oneLine")
    private int line;

    @Option(names = "--quantity", paramLabel = "Q", required = true, descriptionKey = "deal.calledQuantity")
    private BigDecimal quantity;

    @Option(names = "--on", paramLabel = "D", descriptionKey = "deal.on")
    private LocalDate on;

    @Option(names = "--due", paramLabel = "D", descriptionKey = "deal.callDue")
    private LocalDate due;

    @Option(names = "--place", paramLabel = "P", descriptionKey = "deal.callPlace")
    private String place;

    @Override
    public Integer call() {
        if (quantity.signum() <= 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), deal.cli.console().text().say("cli.deal.quantity"));
        }
        return deal.cli.withDesk(desk -> {
            ContractChanges.Called called =
                    desk.contractChanges().call(number, new ContractChanges.Call(line, quantity, on, due, place));
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("done", true);
            document.put("work", called.work());
            document.put("files", List.of());
            document.put("callNo", called.number());
            deal.cli.console().result(document, () -> deal.cli.console().line(called.number()));
            return Exit.DONE;
        });
    }
}
