package kr.gachi.desk.app.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gachi.desk.app.DirectorySearch;
import kr.gachi.desk.app.IndexBeside;
import kr.gachi.desk.excel.Draft;
import kr.gachi.desk.excel.SheetIn;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.excel.WorkbookIn;
import kr.gachi.desk.exchange.RecordsIn;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/**
 * Imports files of canonical sheets as one work: all files or none, good rows although others are rejected, the same
 * file twice without effect.
 */
public final class Importing {
    private static final int CHUNK = 250;

    private final Store store;
    private final DirectorySearch search;

    public Importing(Store store, DirectorySearch search) {
        this.store = store;
        this.search = search;
    }

    /**
     * What to import.
     *
     * @param kind null to find out
     * @param sheet the only sheet to read; null for all
     * @param mapping what headings mean: heading as written → field or known heading; null as the value keeps the column
     *     as an extra one
     */
    public record Order(List<Path> files, String kind, String sheet, Map<String, String> mapping, boolean dryRun) {
        /** Whether it is about a file of {@code export json}, which only {@link Importing#run} takes. */
        public boolean isRecords() {
            return files.stream().anyMatch(RecordsIn::isOne);
        }
    }

    /** The words that {@link Order#kind} may be. */
    public static List<String> kinds() {
        List<String> kinds =
                new ArrayList<>(Sheets.ALL.stream().map(SheetSpec::kind).toList());
        kinds.add(WorkbookIn.WORKBOOK);
        return kinds;
    }

    /** @throws kr.gachi.desk.feedback.DeskException if a file cannot be read or holds nothing; then nothing is imported */
    public ImportAnswer run(Order order, Progress progress) {
        if (order.isRecords()) {
            return JsonImport.run(store, order, progress);
        }
        try (Incoming incoming = Incoming.open(order)) {
            return order.dryRun ? tryOut(incoming, progress) : take(incoming, progress);
        }
    }

    /** @throws kr.gachi.desk.feedback.DeskException {@code file.changed} if a file is no longer what was opened */
    public ImportAnswer take(Incoming incoming, Progress progress) {
        String names = incoming.files().stream().map(IncomingFile::name).collect(Collectors.joining(", "));
        int products = incoming.surveys().get(Sheets.PRODUCTS.kind()).size();
        try (IndexBeside beside = search.beside(products)) {
            Store.Written<List<ImportAnswer.FileAnswer>> written =
                    store.write("work.import", List.of(names), tx -> take(tx, incoming, beside, progress));
            if (written.work() != null) {
                beside.committed(written.work().revision());
            }
            return new ImportAnswer(written.result(), true, written.workNumber());
        }
    }

    /** Does all of it and keeps nothing. */
    public ImportAnswer tryOut(Incoming incoming, Progress progress) {
        return new ImportAnswer(store.tryOut(tx -> take(tx, incoming, IndexBeside.none(), progress)), false, null);
    }

    private List<ImportAnswer.FileAnswer> take(Tx tx, Incoming incoming, IndexBeside beside, Progress progress) {
        List<IncomingFile> files = incoming.files();
        Path folder = files.get(0).path().toAbsolutePath().getParent();
        Map<SheetIn, SheetCount> counts = new LinkedHashMap<>();
        files.forEach(file -> file.sheets().forEach(sheet -> counts.put(sheet, new SheetCount(sheet))));
        SplitPeople people = new SplitPeople();
        List<RowKind> kinds =
                RowKinds.all(tx, incoming.surveys(), folder, new Contents(store.location()), Regions.shipped(), beside);
        for (RowKind each : kinds) {
            RowKind kind = people.hearing(each);
            for (IncomingFile file : files) {
                for (SheetIn sheet : file.sheets()) {
                    if (sheet.spec().equals(kind.spec())) {
                        Survey survey = incoming.surveys().get(sheet.spec().kind());
                        take(tx, kind, file, sheet, counts.get(sheet), survey, progress);
                    }
                }
            }
            kind.storeWaiting(tx);
        }
        people.store(tx);
        for (IncomingFile file : files) {
            file.refuseIfChanged();
            if (file.sheets().stream().anyMatch(sheet -> counts.get(sheet).hasChanged())) {
                file.remember(tx);
            }
        }
        return files.stream()
                .map(file -> new ImportAnswer.FileAnswer(
                        file.name(),
                        file.sheets().stream()
                                .map(sheet -> counts.get(sheet).answer())
                                .toList(),
                        file.unread()))
                .toList();
    }

    private static void take(
            Tx tx, RowKind kind, IncomingFile file, SheetIn sheet, SheetCount count, Survey survey, Progress progress) {
        List<Row> chunk = new ArrayList<>(CHUNK);
        sheet.problems().forEach(count::tell);
        long[] done = {0};
        sheet.each(draft -> {
            if (isData(draft, survey, count)) {
                chunk.add(new Row(draft, count, file.id()));
            }
            if (chunk.size() == CHUNK) {
                kind.store(tx, chunk);
                chunk.clear();
                done[0] += CHUNK;
                progress.at(done[0], 0, "progress.import");
            }
        });
        kind.store(tx, chunk);
    }

    private static boolean isData(Draft draft, Survey survey, SheetCount count) {
        if (draft.skipped() != null) {
            count.skipped(draft.skipped());
            return false;
        }
        return switch (survey.repeat(draft)) {
            case NONE -> true;
            case ALIKE -> {
                count.skipped(Problem.info("row.alike").at(draft.place()));
                yield false;
            }
            case DIFFERENT -> {
                count.tell(Problem.error("row.keyTwice", survey.named(draft)).at(draft.place()));
                count.rejected();
                yield false;
            }
        };
    }
}
