package kr.gachi.desk.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ImportedFile;
import kr.gachi.desk.excel.SheetIn;
import kr.gachi.desk.excel.WorkbookIn;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;
import kr.gachi.desk.store.Tx;

/** A file on its way in. The same content under the same name is one file. */
final class IncomingFile implements AutoCloseable {
    private final Path path;
    private final WorkbookIn workbook;
    private final String sha256;
    private final Id<ImportedFile> id;

    IncomingFile(Path path, WorkbookIn workbook) {
        this.path = path;
        this.workbook = workbook;
        this.sha256 = sha256(path);
        this.id = Id.of("file", workbook.name() + "/" + sha256);
    }

    Path path() {
        return path;
    }

    String name() {
        return workbook.name();
    }

    Id<ImportedFile> id() {
        return id;
    }

    List<SheetIn> sheets() {
        return workbook.sheets();
    }

    List<Problem> unread() {
        return workbook.unread();
    }

    /** The first pass has judged the file as it was: what has been saved since then is another one. */
    void refuseIfChanged() {
        if (!sha256(path).equals(sha256)) {
            throw new DeskException(Problem.error("file.changed", name()).at(Place.file(name())));
        }
    }

    /** Rows point to the file that last changed them. */
    void remember(Tx tx) {
        if (tx.table(ImportedFile.class).find(id).isEmpty()) {
            tx.table(ImportedFile.class)
                    .save(new ImportedFile(
                            id, 0, name(), sha256, size(path), Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static String sha256(Path path) {
        try (InputStream file = Files.newInputStream(path);
                DigestInputStream in = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw unreadable(path, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static DeskException unreadable(Path path, IOException e) {
        String name = String.valueOf(path.getFileName());
        return new DeskException(Problem.error("file.unreadable", name).at(Place.file(name)), e);
    }

    @Override
    public void close() {
        workbook.close();
    }
}
