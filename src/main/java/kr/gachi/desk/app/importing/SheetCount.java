package kr.gachi.desk.app.importing;

import java.util.Comparator;
import kr.gachi.desk.excel.Column;
import kr.gachi.desk.excel.ProblemLog;
import kr.gachi.desk.excel.SheetIn;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.Problem;

/** What became of a sheet's rows. */
final class SheetCount {
    /** Null for what a person says. */
    private final SheetIn sheet;

    private final SheetSpec spec;
    private final ProblemLog log = new ProblemLog();
    private int rows;
    private int fresh;
    private int changed;
    private int same;
    private int skipped;
    private int rejected;

    SheetCount(SheetIn sheet) {
        this(sheet, sheet.spec());
    }

    private SheetCount(SheetIn sheet, SheetSpec spec) {
        this.sheet = sheet;
        this.spec = spec;
    }

    /** Of a record that a person says outside a file. */
    static SheetCount said(SheetSpec spec) {
        return new SheetCount(null, spec);
    }

    /** As the file writes it, else as the contract does. */
    String heading(String field) {
        return sheet == null ? spec.column(field).map(Column::heading).orElse(field) : sheet.heading(field);
    }

    boolean splitsPersons() {
        return Sheets.splitsPersons(spec);
    }

    /** A row that leaves its own record as it is, but not a person that it names. */
    void changedAfterAll() {
        same--;
        changed++;
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
