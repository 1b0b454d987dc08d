package kr.gachi.desk.app.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kr.gachi.desk.excel.OutFile;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.excel.WorkbookOut;
import kr.gachi.desk.store.Store;

/**
 * {@code export workbook}: the sheets of the contract. Importing the file here changes nothing; importing it into an
 * empty folder gives the same export again.
 */
public final class WorkbookExport {
    private final Store store;

    public WorkbookExport(Store store) {
        this.store = store;
    }

    /** @param withContacts personal data is left out unless asked for */
    public void write(Path target, boolean withContacts) {
        OutFile.refuseUnwritable(target);
        List<SheetSpec> specs = new ArrayList<>(Sheets.ALL);
        if (!withContacts) {
            specs.remove(Sheets.CONTACTS);
        }
        store.read(tx -> {
            SheetLines lines = new SheetLines(tx);
            OutFile.write(target, out -> {
                try (WorkbookOut workbook =
                        new WorkbookOut(out, lines.officeName(), tx.session().today())) {
                    for (SheetSpec spec : specs) {
                        List<WorkbookOut.Line> rows = lines.of(spec);
                        workbook.sheet(spec, extras(rows), rows::forEach);
                    }
                }
            });
            return null;
        });
    }

    private static List<String> extras(List<WorkbookOut.Line> rows) {
        Set<String> headings = new LinkedHashSet<>();
        rows.forEach(row -> headings.addAll(row.extra().keySet()));
        return headings.stream().sorted().toList();
    }
}
