package kr.gachi.desk.app.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.excel.SheetIn;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.excel.WorkbookIn;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;
import kr.gachi.desk.rules.Regions;

/**
 * Files that have been opened, recognised and walked through once, before any data are touched: what cannot be read is
 * refused here.
 */
public final class Incoming implements AutoCloseable {
    private final List<IncomingFile> files = new ArrayList<>();
    private final Map<String, Survey> surveys = new HashMap<>();

    private Incoming() {
        Sheets.ALL.forEach(spec -> surveys.put(spec.kind(), new Survey(draft -> draft.key(spec))));
        surveys.put(Sheets.ENTERPRISES.kind(), new Survey(new EnterprisePlace(Regions.shipped())::key));
    }

    /** @throws DeskException if a file cannot be read or holds nothing */
    public static Incoming open(Importing.Order order) {
        Incoming incoming = new Incoming();
        boolean ready = false;
        try {
            for (Path path : order.files()) {
                WorkbookIn workbook = WorkbookIn.open(path, order.kind(), order.sheet(), order.mapping());
                incoming.files.add(new IncomingFile(path, workbook));
            }
            incoming.files.forEach(incoming::survey);
            ready = true;
            return incoming;
        } finally {
            if (!ready) {
                incoming.close();
            }
        }
    }

    /** The first pass: keys of all rows, and whether there is anything at all. */
    private void survey(IncomingFile file) {
        int[] rows = {0};
        for (SheetIn sheet : file.sheets()) {
            Survey survey = surveys.get(sheet.spec().kind());
            sheet.each(draft -> {
                if (draft.skipped() == null) {
                    rows[0]++;
                    survey.note(draft);
                }
            });
        }
        if (rows[0] == 0) {
            throw new DeskException(Problem.error("file.empty", file.name()).at(Place.file(file.name())));
        }
    }

    List<IncomingFile> files() {
        return files;
    }

    /** By kind of sheet. */
    Map<String, Survey> surveys() {
        return surveys;
    }

    @Override
    public void close() {
        files.forEach(IncomingFile::close);
    }
}
