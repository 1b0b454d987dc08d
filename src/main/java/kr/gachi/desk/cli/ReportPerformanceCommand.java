package kr.gachi.desk.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.PerformanceAnswer;
import kr.gachi.desk.app.PerformanceReports;
import kr.gachi.desk.app.Period;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.i18n.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code report performance}: only reads. */
@Command(name = "performance")
final class ReportPerformanceCommand implements Callable<Integer> {
    @ParentCommand
    private ReportCommand report;

    @Mixin
    private PeriodOptions asked;

    @Option(names = "--out", paramLabel = "F.xlsx", descriptionKey = "report.out")
    private Path out;

    @Override
    public Integer call() {
        return report.cli.withDesk(desk -> {
            Console console = report.cli.console();
            PerformanceReports reports = desk.performanceReports();
            Period period = asked.period();
            PerformanceAnswer answer = out == null ? reports.report(period) : reports.report(period, out);
            console.result(answer, () -> show(console, answer));
            return Exit.DONE;
        });
    }

    static void show(Console console, PerformanceAnswer answer) {
        Text text = console.text();
        console.line(text.say(
                "cli.report.title",
                answer.agency(),
                Integer.toString(answer.year()),
                // what is not known to be all is 우리 연계분
                answer.scope() == Scope.ALL ? Scope.ALL : Scope.OURS,
                answer.basis().amount(),
                answer.basis().date()));
        for (PerformanceAnswer.CategoryView each : answer.categories()) {
            console.line(text.say(
                    "cli.report.category",
                    each.name(),
                    known(each.recognised()),
                    each.lines(),
                    known(each.pending()),
                    percent(each.rate()),
                    percent(each.target()),
                    known(each.shortfallWon())));
        }
        console.line(text.say(
                "cli.report.union",
                known(answer.union().recognised()),
                answer.union().lines(),
                answer.excluded().size()));
    }

    private static Object known(Object figure) {
        return figure == null ? "–" : figure;
    }

    private static String percent(BigDecimal share) {
        return share == null
                ? "–"
                : share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
