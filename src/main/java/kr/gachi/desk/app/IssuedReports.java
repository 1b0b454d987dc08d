package kr.gachi.desk.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gachi.desk.app.PerformanceReports.Reckoned;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Report;
import kr.gachi.desk.excel.OutFile;
import kr.gachi.desk.excel.PerformanceBook;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.json.Json;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** Performance reports that have gone out: numbered, kept as they went out, corrected only by further ones. */
public final class IssuedReports {
    private static final String JSON = "실적보고서 JSON";
    private static final String WORKBOOK = "실적보고서";

    private final Store store;
    private final OutgoingFiles files;

    public IssuedReports(Store store) {
        this.store = store;
        this.files = new OutgoingFiles(store);
    }

    /** @param files names of the files kept, the workbook written for the caller among them */
    public record Issued(boolean done, String work, List<String> files, String reportNo, String fingerprint) {}

    /**
     * An amendment.
     *
     * @param changes each changed line: {@code part}, {@code key}, {@code old}, {@code new}
     */
    public record Corrected(
            boolean done,
            String work,
            List<String> files,
            String reportNo,
            String corrects,
            String why,
            String fingerprint,
            List<Map<String, Object>> changes) {}

    /** @param out where the workbook is written too; null nowhere */
    public Issued issue(Period period, Path out) {
        refuse(out);
        var written =
                store.write("work.report.issue", List.of(period.agency(), Integer.toString(period.year())), tx -> {
                    Reckoned reckoned = PerformanceReports.reckon(tx, period);
                    return keep(tx, reckoned, null, null, List.of(), out);
                });
        Kept kept = written.result();
        return new Issued(
                true,
                written.workNumber(),
                kept.files(),
                kept.report().number(),
                kept.report().fingerprint());
    }

    /** The canonical JSON as it was issued. */
    public String show(String number) {
        return store.read(tx -> report(tx, number)).json();
    }

    /** Writes the workbook as it went out once more. */
    public void writeAgain(String number, Path out) {
        OutFile.refuseUnwritable(out);
        byte[] workbook = store.read(tx -> {
            Attachment attachment = tx
                    .attachments()
                    .where("owner", owner(report(tx, number).number()))
                    .stream()
                    .filter(each -> each.kind().equals(WORKBOOK))
                    .findFirst()
                    .orElseThrow(() -> new DeskException(Problem.error("attachment.missing", number)));
            return files.read(tx, attachment);
        });
        OutFile.write(out, workbook);
    }

    /**
     * Reports the same agency, year and span again from the records as they are now.
     *
     * @throws DeskException {@code report.unknown}, {@code report.corrected} if a later one has, {@code report.unchanged}
     */
    public Corrected correct(String number, String why, Path out) {
        refuse(out);
        List<ReportChanges.Change> changes = new ArrayList<>();
        var written = store.write("work.report.correct", List.of(number), tx -> {
            Report old = report(tx, number);
            later(tx, number).ifPresent(later -> {
                throw new DeskException(Problem.error("report.corrected", number, later.number()));
            });
            Agency agency = tx.agencies().get(old.agency());
            Period period = new Period(agency.code(), old.year(), old.periodFrom(), old.periodTo());
            Reckoned reckoned = PerformanceReports.reckon(tx, period);
            changes.addAll(ReportChanges.between(old.json(), Json.write(reckoned.answer())));
            if (changes.isEmpty()) {
                throw new DeskException(Problem.error("report.unchanged", number));
            }
            return keep(tx, reckoned, old, why, notes(old, why, changes), out);
        });
        Kept kept = written.result();
        return new Corrected(
                true,
                written.workNumber(),
                kept.files(),
                kept.report().number(),
                number,
                why,
                kept.report().fingerprint(),
                changes.stream().map(ReportChanges.Change::document).toList());
    }

    private static List<String> notes(Report old, String why, List<ReportChanges.Change> changes) {
        List<String> notes = new ArrayList<>();
        notes.add("정정: 보고서 " + old.number() + "을(를) 대신합니다. 까닭: " + why);
        changes.forEach(each ->
                notes.add("정정 " + each.part() + " " + each.key() + ": " + told(each.old()) + " → " + told(each.now())));
        return notes;
    }

    private static String told(Object line) {
        return line == null ? "없음" : Json.write(line);
    }

    private record Kept(Report report, List<String> files) {}

    private Kept keep(Tx tx, Reckoned reckoned, Report corrects, String why, List<String> notes, Path out) {
        String number = tx.nextNumber("A");
        String json = Json.write(reckoned.answer());
        Report report = tx.table(Report.class)
                .save(new Report(
                        Id.of("report", number),
                        0,
                        number,
                        reckoned.agency().id(),
                        reckoned.figures().year(),
                        reckoned.period().from(),
                        reckoned.period().to(),
                        tx.session().today(),
                        reckoned.answer().fingerprint(),
                        corrects == null ? null : corrects.number(),
                        why,
                        json));
        byte[] workbook = files.written(part -> PerformanceBook.write(
                PerformancePaper.of(reckoned, number, tx.session().today(), notes), part));
        files.keep(tx, owner(number), JSON, number, number + ".json", json.getBytes(StandardCharsets.UTF_8));
        files.keep(tx, owner(number), WORKBOOK, number, number + ".xlsx", workbook);
        List<String> kept = new ArrayList<>(List.of(number + ".json", number + ".xlsx"));
        if (out != null) {
            OutFile.write(out, workbook);
            kept.add(out.toString());
        }
        return new Kept(report, kept);
    }

    private static String owner(String number) {
        return "report:" + number;
    }

    private static Report report(Tx tx, String number) {
        return tx.table(Report.class)
                .one("number", number)
                .orElseThrow(() -> new DeskException(Problem.error("report.unknown", number)));
    }

    private static Optional<Report> later(Tx tx, String number) {
        return tx.table(Report.class).where("corrects", number).stream().findFirst();
    }

    private static void refuse(Path out) {
        if (out != null) {
            OutFile.refuseUnwritable(out);
        }
    }
}
