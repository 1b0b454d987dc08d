package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.PurchaseCertificates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code report certificate}: the 구매실적 확인서 with its line list. */
@Command(name = "certificate")
final class ReportCertificateCommand implements Callable<Integer> {
    @ParentCommand
    private ReportCommand report;

    @Mixin
    private PeriodOptions asked;

    @Option(names = "--out", paramLabel = "F.xlsx", required = true, descriptionKey = "report.certificateOut")
    private Path out;

    @Override
    public Integer call() {
        return report.cli.withDesk(desk -> {
            Console console = report.cli.console();
            PurchaseCertificates.Certified certified =
                    desk.purchaseCertificates().certify(asked.period(), out);
            console.result(
                    certified,
                    () -> console.line(
                            console.text().say("cli.report.issued", certified.reportNo(), certified.work())));
            return Exit.DONE;
        });
    }
}
