package kr.gachi.desk.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ImportedFile;
import kr.gachi.desk.excel.Draft;
import kr.gachi.desk.excel.SheetIn;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.excel.WorkbookIn;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;
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
    private static final int CHUNK = 1000;

    private final Store store;

    public Importing(Store store) {
        this.store = store;
    }

    /**
     * What to import.
     *
     * @param kind null to find out
     * @param sheet the only sheet to read; null for all
     */
    public record Order(List<Path> files, String kind, String sheet, boolean dryRun) {}

    /** @throws DeskException if a file cannot be read or holds nothing; then nothing is imported */
    public ImportAnswer run(Order order, Progress progress) {
        List<Source> sources = new ArrayList<>();
        try {
            for (Path path : order.files) {
                sources.add(new Source(path, WorkbookIn.open(path, order.kind, order.sheet)));
            }
            Map<String, Survey> surveys = survey(sources);
            return order.dryRun ? tried(sources, surveys, progress) : done(sources, surveys, progress);
        } finally {
            sources.forEach(source -> source.workbook.close());
        }
    }

    private ImportAnswer done(List<Source> sources, Map<String, Survey> surveys, Progress progress) {
        List<String> names =
                sources.stream().map(source -> source.workbook.name()).toList();
        Store.Written<List<ImportAnswer.FileAnswer>> written = store.write(
                "work.import", List.of(String.join(", ", names)), tx -> take(tx, sources, surveys, progress));
        return new ImportAnswer(written.result(), true, written.workNumber());
    }

    private ImportAnswer tried(List<Source> sources, Map<String, Survey> surveys, Progress progress) {
        List<ImportAnswer.FileAnswer> answers = store.tryOut(tx -> take(tx, sources, surveys, progress));
        return new ImportAnswer(answers, false, null);
    }

    /** The first pass: keys of all rows, and whether there is anything at all. */
    private static Map<String, Survey> survey(List<Source> sources) {
        Map<String, Survey> surveys = new HashMap<>();
        Sheets.ALL.forEach(spec -> surveys.put(spec.kind(), new Survey()));
        for (Source source : sources) {
            int[] rows = {0};
            for (SheetIn sheet : source.workbook.sheets()) {
                sheet.each(draft -> {
                    if (draft.skipped() == null) {
                        rows[0]++;
                        surveys.get(sheet.spec().kind()).note(sheet.spec(), draft);
                    }
                });
            }
            if (rows[0] == 0) {
                String name = source.workbook.name();
                throw new DeskException(Problem.error("file.empty", name).at(Place.file(name)));
            }
        }
        return surveys;
    }

    private List<ImportAnswer.FileAnswer> take(
            Tx tx, List<Source> sources, Map<String, Survey> surveys, Progress progress) {
        Path folder = sources.get(0).path.toAbsolutePath().getParent();
        Map<SheetIn, SheetCount> counts = new LinkedHashMap<>();
        sources.forEach(source -> source.workbook.sheets().forEach(sheet -> counts.put(sheet, new SheetCount(sheet))));
        List<RowKind> kinds = RowKinds.all(tx, surveys, folder, new Contents(store.location()), Regions.shipped());
        for (RowKind kind : kinds) {
            for (Source source : sources) {
                for (SheetIn sheet : source.workbook.sheets()) {
                    if (sheet.spec().equals(kind.spec())) {
                        take(tx, kind, source, sheet, counts.get(sheet), surveys, progress);
                    }
                }
            }
        }
        for (Source source : sources) {
            if (source.workbook.sheets().stream()
                    .anyMatch(sheet -> counts.get(sheet).hasChanged())) {
                source.remember(tx);
            }
        }
        return sources.stream()
                .map(source -> new ImportAnswer.FileAnswer(
                        source.workbook.name(),
                        source.workbook.sheets().stream()
                                .map(sheet -> counts.get(sheet).answer())
                                .toList(),
                        source.workbook.unread()))
                .toList();
    }

    private static void take(
            Tx tx,
            RowKind kind,
            Source source,
            SheetIn sheet,
            SheetCount count,
            Map<String, Survey> surveys,
            Progress progress) {
        Survey survey = surveys.get(sheet.spec().kind());
        Id<ImportedFile> file = source.id;
        List<Row> chunk = new ArrayList<>(CHUNK);
        if (sheet.hidden()) {
            count.tell(Problem.warning("sheet.hidden", sheet.name()).at(sheet.place()));
        }
        long[] done = {0};
        sheet.each(draft -> {
            if (isData(draft, survey, sheet, count)) {
                chunk.add(new Row(draft, count, file));
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

    private static boolean isData(Draft draft, Survey survey, SheetIn sheet, SheetCount count) {
        if (draft.skipped() != null) {
            count.skipped(draft.skipped());
            return false;
        }
        return switch (survey.repeat(sheet.spec(), draft)) {
            case NONE -> true;
            case ALIKE -> {
                count.skipped(Problem.info("row.alike").at(draft.place()));
                yield false;
            }
            case DIFFERENT -> {
                count.tell(Problem.error("row.keyTwice").at(draft.place()));
                count.rejected();
                yield false;
            }
        };
    }

    /** A file on its way in. */
    private static final class Source {
        private final Path path;
        private final WorkbookIn workbook;
        private final String sha256;
        private final Id<ImportedFile> id;

        /** The same content under the same name is one file. */
        private Source(Path path, WorkbookIn workbook) {
            this.path = path;
            this.workbook = workbook;
            this.sha256 = sha256(path);
            this.id = Id.of("file", workbook.name() + "/" + sha256);
        }

        /** Rows point to the file that last changed them. */
        void remember(Tx tx) {
            if (tx.table(ImportedFile.class).find(id).isEmpty()) {
                tx.table(ImportedFile.class).save(new ImportedFile(id, 0, workbook.name(), sha256, size(path), now()));
            }
        }

        private static Instant now() {
            return Instant.ofEpochMilli(System.currentTimeMillis());
        }

        private static long size(Path path) {
            try {
                return Files.size(path);
            } catch (IOException e) {
                throw unreadable(path, e);
            }
        }

        private static String sha256(Path path) {
            try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest())) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
                return HexFormat.of()
                        .formatHex(((DigestInputStream) in).getMessageDigest().digest());
            } catch (IOException e) {
                throw unreadable(path, e);
            }
        }

        private static MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        private static DeskException unreadable(Path path, IOException e) {
            String name = String.valueOf(path.getFileName());
            return new DeskException(Problem.error("file.unreadable", name).at(Place.file(name)), e);
        }
    }
}
