package kr.gachi.desk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.gachi.desk.app.PerformanceReports.Reckoned;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.ContactRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.excel.CertificateDocument;
import kr.gachi.desk.excel.CertificateForm;
import kr.gachi.desk.excel.OutFile;
import kr.gachi.desk.paper.Seal;
import kr.gachi.desk.rules.CategoryCredit;
import kr.gachi.desk.rules.PerformanceReport.Line;
import kr.gachi.desk.rules.Verdict;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** 구매실적 확인서: what agencies attach to their own filing; numbered, and kept as it went out. */
public final class PurchaseCertificates {
    private static final String KIND = "구매실적 확인서";

    private final Store store;
    private final OutgoingFiles files;

    public PurchaseCertificates(Store store) {
        this.store = store;
        this.files = new OutgoingFiles(store);
    }

    /** @param reportNo of the certificate, in the series of the reports */
    public record Certified(boolean done, String work, List<String> files, String reportNo) {}

    public Certified certify(Period period, Path out) {
        OutFile.refuseUnwritable(out);
        var written = store.write(
                "work.report.certificate", List.of(period.agency(), Integer.toString(period.year())), tx -> {
                    Reckoned reckoned = PerformanceReports.reckon(tx, period);
                    String number = tx.nextNumber("A");
                    CertificateDocument document = document(tx, reckoned, number);
                    byte[] bytes = files.written(part -> CertificateForm.write(document, part));
                    String owner = "agency:" + reckoned.agency().code();
                    files.keep(tx, owner, KIND, number, number + ".xlsx", bytes);
                    OutFile.write(out, bytes);
                    return number;
                });
        return new Certified(
                true, written.workNumber(), List.of(written.result() + ".xlsx", out.toString()), written.result());
    }

    private CertificateDocument document(Tx tx, Reckoned reckoned, String number) {
        List<Line> counting =
                reckoned.figures().purchases().stream().filter(Line::inUnion).toList();
        return new CertificateDocument(
                number,
                reckoned.agency().name(),
                reckoned.figures().year(),
                PerformancePaper.first(reckoned),
                PerformancePaper.last(reckoned),
                tx.session().today(),
                reckoned.figures().basis().amount(),
                reckoned.figures().basis().date(),
                reckoned.figures().scope(),
                reckoned.figures().categories().stream()
                        .filter(each -> each.lines() > 0)
                        .map(each -> new CertificateDocument.Total(each.category(), each.lines(), each.linked()))
                        .toList(),
                counting.stream().map(line -> item(reckoned, line)).toList(),
                issuer(tx, reckoned.cooperative()),
                seal(tx));
    }

    private static CertificateDocument.Item item(Reckoned reckoned, Line line) {
        PurchaseRecords.Bought bought = reckoned.bought().get(line.purchaseNo());
        return new CertificateDocument.Item(
                line.basisDate(),
                bought.line().kind(),
                bought.line().item(),
                bought.line().spec(),
                bought.line().quantity(),
                bought.line().unitPrice(),
                line.amountWon(),
                bought.supplierName(),
                bought.bizNo(),
                counted(line, credit -> credit.category().word()),
                counted(line, credit -> credit.certificate() == null ? null : number(credit)),
                counted(
                        line,
                        credit -> credit.certificate() == null
                                ? null
                                : credit.certificate().kind().name() + " "
                                        + PerformancePaper.span(credit.certificate())),
                bought.deal().method(),
                bought.deal().department(),
                bought.line().original() == null
                        ? bought.line().note()
                        : "원구매 " + bought.line().original());
    }

    private static String number(CategoryCredit credit) {
        String number = credit.certificate().number();
        return credit.certificate().kind().name() + " " + (number == null ? "번호 모름" : number);
    }

    /** What is said of each category that counts, each thing once. */
    private static String counted(Line line, Function<CategoryCredit, String> what) {
        String told = line.credits().stream()
                .filter(credit -> credit.verdict() == Verdict.COUNTS)
                .map(what)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? null : told;
    }

    private static CertificateDocument.Issuer issuer(Tx tx, Enterprise cooperative) {
        String representative = tx.table(Contact.class).where("enterprise", cooperative.id()).stream()
                .filter(each -> each.role() == ContactRole.REPRESENTATIVE)
                .map(Contact::name)
                .findFirst()
                .orElse(null);
        return new CertificateDocument.Issuer(
                cooperative.name(),
                cooperative.bizNo() == null ? null : cooperative.bizNo().toString(),
                cooperative.address(),
                cooperative.phone(),
                representative);
    }

    private Seal seal(Tx tx) {
        Office office = tx.office();
        if (office.seal() == null) {
            return null;
        }
        byte[] picture = files.read(tx, office.seal());
        return Seal.isPng(picture) ? new Seal(picture) : null;
    }
}
