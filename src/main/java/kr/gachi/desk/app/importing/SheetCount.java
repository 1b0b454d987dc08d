package kr.gachi.desk.app.importing;

import java.util.Comparator;
import kr.gachi.desk.excel.ProblemLog;
import kr.gachi.desk.excel.SheetIn;
import kr.gachi.desk.feedback.Problem;

/** What became of a sheet's rows. */
final class SheetCount {
    private final SheetIn sheet;
    private final ProblemLog log = new ProblemLog();
    private int rows;
    private int fresh;
    private int changed;
    private int same;
    private int skipped;
    private int rejected;

    /** @param sheet null for a record that a person says outside a file */
    SheetCount(SheetIn sheet) {
        this.sheet = sheet;
    }

    void fresh() {
        rows++;
        fresh++;
    }

    void changed() {
        rows++;
        changed++;
    }

    void same() {
        rows++;
        same++;
    }

    void skipped(Problem why) {
        rows++;
        skipped++;
        log.add(why);
    }

    void rejected() {
        rows++;
        rejected++;
    }

    void tell(Problem problem) {
        log.add(problem);
    }

    boolean hasChanged() {
        return fresh + changed > 0;
    }

    ImportAnswer.SheetAnswer answer() {
        return new ImportAnswer.SheetAnswer(
                sheet.name(),
                sheet.spec().kind(),
                sheet.headerRow(),
                sheet.encoding(),
                rows,
                fresh,
                changed,
                same,
                skipped,
                rejected,
                sheet.mapping(),
                log.count(),
                log.problems().stream()
                        .sorted(Comparator.comparing(
                                each -> each.place().row(), Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList());
    }
}
