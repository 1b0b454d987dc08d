package kr.gachi.desk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Consumer;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** Documents that go out, kept as the files that went out. */
final class OutgoingFiles {
    private final Store store;
    private final Contents contents;

    OutgoingFiles(Store store) {
        this.store = store;
        this.contents = new Contents(store.location());
    }

    /** What a writer of files writes, as bytes. */
    byte[] written(Consumer<Path> writer) {
        try {
            Path part = Files.createTempFile(store.location().folder(), "out", ".part");
            try {
                writer.accept(part);
                return Files.readAllBytes(part);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps a file with the record that it belongs to.
     *
     * @param owner {@code KIND:KEY}
     * @param number of the issued document
     */
    Attachment keep(Tx tx, String owner, String kind, String number, String name, byte[] bytes) {
        String sha256 = contents.keep(tx, bytes);
        return tx.attachments()
                .save(new Attachment(
                        Id.random(),
                        0,
                        owner,
                        kind,
                        name,
                        sha256,
                        bytes.length,
                        null,
                        number,
                        Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    }

    /**
     * Keeps a file that has gone out; the same one is kept once.
     *
     * @param number of the document; null for one without
     */
    Attachment keep(Tx tx, String owner, String kind, String number, Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new DeskException(Problem.error("file.unreadable", file), e);
        }
        String sha256 = contents.keep(tx, bytes);
        return tx.attachments().where("owner", owner).stream()
                .filter(each -> sha256.equals(each.sha256()) && Objects.equals(number, each.number()))
                .findFirst()
                .orElseGet(() -> keep(tx, owner, kind, number, String.valueOf(file.getFileName()), bytes));
    }

    byte[] read(Tx tx, Attachment attachment) {
        return contents.read(tx, attachment.sha256());
    }

    byte[] read(Tx tx, String sha256) {
        return contents.read(tx, sha256);
    }
}
