package kr.gachi.desk.cli;

import java.util.concurrent.Callable;
import kr.gachi.desk.app.Dealt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code deal show NO}: lines, what happened to them, what is open. */
@Command(name = "show")
final class DealShowCommand implements Callable<Integer> {
    @ParentCommand
    private DealCommand deal;

    @Parameters(paramLabel = "NO", descriptionKey = "deal.number")
    private String number;

    @Override
    public Integer call() {
        return deal.cli.withDesk(desk -> {
            Console console = deal.cli.console();
            Dealt.OfDeal shown = desk.deals().show(number);
            console.result(shown, () -> DealLines.show(console, shown));
            return Exit.DONE;
        });
    }
}
