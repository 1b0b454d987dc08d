package kr.gachi.desk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;
import kr.gachi.desk.json.Json;

/**
 * A backup: one zip with the database as it stood at one moment, every attachment (issued documents among them) and a
 * list of them all with their hashes.
 */
public final class BackupFile implements AutoCloseable {
    static final String MANIFEST = "gachi-backup.json";
    static final String FORMAT = "gachi-backup";
    static final int VERSION = 1;

    private static final Pattern NAMES = Pattern.compile("gachi\\.mv\\.db|attachments/[0-9a-f]{64}");
    private static final int LONGEST_MANIFEST = 64 << 20;

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    /**
     * What a backup holds.
     *
     * @param schema number of the newest migration that its database has seen
     * @param sound false for files taken as they lay, of a database that could not be opened
     * @param files by their place in the data folder
     */
    record Manifest(
            String format,
            int version,
            int schema,
            long revision,
            Instant madeAt,
            boolean sound,
            Map<String, Content> files) {}

    /** @param sha256 hex digest */
    record Content(long size, String sha256) {}

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws DeskException {@code file.missing}, {@code backup.notOne}, {@code backup.newer}, {@code backup.damaged} */
    public static BackupFile open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw refused("file.missing", path, null);
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
            return new BackupFile(path, zip, manifest(path, zip));
        } catch (ZipException e) {
            close(zip);
            throw refused("backup.notOne", path, e);
        } catch (IOException e) {
            close(zip);
            throw refused("file.unreadable", path, e);
        } catch (DeskException e) {
            close(zip);
            throw e;
        }
    }

    /** Of the records in it. */
    public long revision() {
        return manifest.revision;
    }

    /** False for files taken as they lay, of a database that could not be opened. */
    public boolean isSound() {
        return manifest.sound;
    }

    public Instant madeAt() {
        return manifest.madeAt;
    }

    /**
     * Writes everything into an empty folder, comparing each file with its hash.
     *
     * @throws DeskException {@code backup.damaged}, {@code data.folderUnusable}
     */
    public void unpack(Path folder) {
        manifest.files.forEach((name, content) -> {
            Path target = folder.resolve(name);
            try {
                Files.createDirectories(target.getParent());
            } catch (IOException e) {
                throw new DeskException(Problem.error("data.folderUnusable", folder), e);
            }
            unpack(name, content, target);
        });
    }

    private void unpack(String name, Content content, Path target) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.getSize() != content.size) {
            throw refused("backup.damaged", path, null);
        }
        MessageDigest digest = Journal.sha256();
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest);
                OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
        } catch (ZipException e) {
            throw refused("backup.damaged", path, e);
        } catch (IOException e) {
            throw new DeskException(Problem.error("data.folderUnusable", target.getParent()), e);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(content.sha256)) {
            throw refused("backup.damaged", path, null);
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null || entry.getSize() > LONGEST_MANIFEST) {
            throw refused("backup.notOne", path, null);
        }
        Manifest manifest;
        try (InputStream in = zip.getInputStream(entry)) {
            manifest = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Manifest.class);
        } catch (IllegalArgumentException | ZipException e) {
            throw refused("backup.damaged", path, e);
        }
        if (!FORMAT.equals(manifest.format)) {
            throw refused("backup.notOne", path, null);
        } else if (manifest.version > VERSION || manifest.schema > Schema.NEWEST) {
            throw refused("backup.newer", path, null);
        } else if (manifest.files == null
                || !manifest.files.containsKey("gachi.mv.db")
                || !manifest.files.keySet().stream()
                        .allMatch(name -> NAMES.matcher(name).matches())) {
            throw refused("backup.damaged", path, null);
        }
        return manifest;
    }

    /** For what is found only when the unpacked database is opened. */
    public DeskException damaged(Throwable cause) {
        return refused("backup.damaged", path, cause);
    }

    private static DeskException refused(String code, Path path, Throwable cause) {
        String name = String.valueOf(path.getFileName());
        return new DeskException(Problem.error(code, name).at(Place.file(name)), cause);
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
