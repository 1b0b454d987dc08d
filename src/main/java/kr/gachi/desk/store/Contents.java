package kr.gachi.desk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;

/**
 * What attachments contain, kept by its hash: files beside an embedded database, rows of the database on a server. The
 * same content is kept once.
 */
public final class Contents {
    private final Location location;

    public Contents(Location location) {
        this.location = location;
    }

    /** SHA-256 in hex. */
    public String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Journal.sha256().digest(bytes));
    }

    /** Keeps the bytes and gives their hash. */
    public String keep(Tx tx, byte[] bytes) {
        String sha256 = hash(bytes);
        if (location.isServer()) {
            tx.keepContent(sha256, bytes);
        } else {
            keepFile(sha256, bytes);
        }
        return sha256;
    }

    /** @throws DeskException {@code attachment.missing} */
    public byte[] read(Tx tx, String sha256) {
        try {
            return location.isServer()
                    ? tx.content(sha256).orElseThrow(() -> missing(sha256))
                    : Files.readAllBytes(file(sha256));
        } catch (IOException e) {
            throw missing(sha256);
        }
    }

    private void keepFile(String sha256, byte[] bytes) {
        Path file = file(sha256);
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(location.attachments());
            Path half = Files.createTempFile(location.attachments(), sha256.substring(0, 8), ".part");
            Files.write(half, bytes);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String sha256) {
        return location.attachments().resolve(sha256);
    }

    private static DeskException missing(String sha256) {
        return new DeskException(Problem.error("attachment.missing", sha256));
    }
}
