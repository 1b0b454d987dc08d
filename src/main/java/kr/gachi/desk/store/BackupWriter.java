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
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kr.gachi.desk.json.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes {@link BackupFile}s. Attachments are never changed or taken away, so that copying them after the database suffices. */
final class BackupWriter {
    private final Location location;
    private final ZipOutputStream zip;
    private final Map<String, BackupFile.Content> files = new LinkedHashMap<>();

    private BackupWriter(Location location, OutputStream out) {
        this.location = location;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** An open database at one moment, whoever works with it. */
    static void write(Jdbi jdbi, Location location, int schema, OutputStream out) throws IOException {
        Path copy = Files.createTempFile(location.folder(), "backup", ".part");
        try {
            long revision = jdbi.withHandle(handle -> copy(handle, copy));
            BackupWriter writer = new BackupWriter(location, out);
            try (ZipFile database = new ZipFile(copy.toFile())) {
                ZipEntry entry = database.entries().nextElement();
                writer.add(location.databaseFile().getFileName().toString(), database.getInputStream(entry));
            }
            writer.finish(schema, revision, true);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** The files of a database that cannot be opened, as they lie. */
    static void writeUnopened(Location location, OutputStream out) throws IOException {
        BackupWriter writer = new BackupWriter(location, out);
        writer.add(location.databaseFile());
        writer.finish(0, 0, false);
    }

    private static long copy(Handle handle, Path copy) {
        // whoever writes locks this row first: no work ends between the revision and the copy
        return handle.inTransaction(same -> {
            long revision = same.createQuery("select latest from revision for update")
                    .mapTo(Long.class)
                    .one();
            same.execute("backup to '" + copy.toString().replace("'", "''") + "'");
            return revision;
        });
    }

    private void finish(int schema, long revision, boolean sound) throws IOException {
        for (Path attachment : attachments()) {
            add(attachment);
        }
        zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
        zip.write(Json.bytes(new BackupFile.Manifest(
                BackupFile.FORMAT,
                BackupFile.VERSION,
                schema,
                revision,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                sound,
                files)));
        zip.closeEntry();
        zip.finish();
    }

    private List<Path> attachments() throws IOException {
        if (!Files.isDirectory(location.attachments())) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(location.attachments())) {
            return found.filter(each -> each.getFileName().toString().matches("[0-9a-f]{64}"))
                    .sorted()
                    .toList();
        }
    }

    private void add(Path file) throws IOException {
        String name = location.folder().relativize(file).toString().replace('\\', '/');
        try (InputStream in = Files.newInputStream(file)) {
            add(name, in);
        }
    }

    private void add(String name, InputStream content) throws IOException {
        MessageDigest digest = Journal.sha256();
        zip.putNextEntry(new ZipEntry(name));
        long size = new DigestInputStream(content, digest).transferTo(zip);
        zip.closeEntry();
        files.put(name, new BackupFile.Content(size, HexFormat.of().formatHex(digest.digest())));
    }
}
