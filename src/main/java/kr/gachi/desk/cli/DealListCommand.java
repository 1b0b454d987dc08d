package kr.gachi.desk.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.Dealt;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code deal list}: all deals, by number. */
@Command(name = "list")
final class DealListCommand implements Callable<Integer> {
    @ParentCommand
    private DealCommand deal;

    @Override
    public Integer call() {
        return deal.cli.withDesk(desk -> {
            Console console = deal.cli.console();
            List<Dealt.OfDeal> deals = desk.deals().list();
            console.result(Map.of("deals", deals), () -> deals.forEach(each -> DealLines.head(console, each)));
            return Exit.DONE;
        });
    }
}
