package kr.gachi.desk.app.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** Files that belong to records: 사업자등록증, 인증서 and the like, kept by their content. */
public final class Attaching {
    private static final long LARGEST = 100L << 20;

    private final Store store;
    private final Contents contents;

    public Attaching(Store store) {
        this.store = store;
        this.contents = new Contents(store.location());
    }

    /**
     * Keeps a file with a record. The same file as the same kind is kept once; another day of expiry is taken over.
     *
     * @param as what it is, such as 사업자등록증
     * @param until last day on which it is good, inclusive; null if it is not said
     * @return the attachment's address and the number of the work, null if nothing was new
     * @throws DeskException {@code record.unknown}, {@code file.missing}, {@code file.folder}, {@code file.unreadable},
     *     {@code file.tooLarge}
     */
    public Records.Changed attach(String address, Path file, String as, LocalDate until) {
        Address parsed = Address.parse(address);
        byte[] bytes = read(file);
        String name = String.valueOf(file.getFileName());
        Store.Written<Attachment> written = store.write(
                "work.attach",
                List.of(name, address),
                tx -> keep(
                        tx,
                        owner(tx, RecordKinds.named(parsed.kind()), parsed.key()),
                        new Attachment(
                                Id.random(), 0, null, as, name, contents.hash(bytes), bytes.length, until, null, now()),
                        bytes));
        Address attachment = store.read(tx -> new Finder(tx).address(RecordKinds.ATTACHMENT, written.result()));
        return new Records.Changed(attachment, written.workNumber(), List.of());
    }

    /** The bytes of an attachment, for those who open it. */
    public byte[] content(Attachment attachment) {
        return store.read(tx -> contents.read(tx, attachment.sha256()));
    }

    private static <T extends Record & Entity<T>> String owner(Tx tx, RecordKind<T> kind, String key) {
        return Pointers.owner(kind, new Finder(tx).get(kind, key));
    }

    private Attachment keep(Tx tx, String owner, Attachment file, byte[] bytes) {
        Shape<Attachment> shape = Shape.of(Attachment.class);
        Optional<Attachment> known = tx.attachments().where("owner", owner).stream()
                .filter(each -> each.number() == null
                        && each.sha256().equals(file.sha256())
                        && each.kind().equals(file.kind()))
                .findFirst();
        if (known.isPresent()) {
            LocalDate until = file.validUntil() == null ? known.get().validUntil() : file.validUntil();
            return tx.attachments().save(shape.with(known.get(), "validUntil", until));
        }
        contents.keep(tx, bytes);
        return tx.attachments().save(shape.with(file, "owner", owner));
    }

    private static byte[] read(Path file) {
        if (Files.isDirectory(file)) {
            throw refused("file.folder", file, null);
        } else if (!Files.exists(file)) {
            throw refused("file.missing", file, null);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw refused("file.tooLarge", file, null);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw refused("file.unreadable", file, e);
        }
    }

    private static DeskException refused(String code, Path file, Exception cause) {
        String name = String.valueOf(file.getFileName());
        return new DeskException(Problem.error(code, name).at(Place.file(name)), cause);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
