package kr.gachi.desk.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;
import kr.gachi.desk.json.Json;

/** Reads what {@link RecordsOut} has written. */
public final class RecordsIn implements AutoCloseable {
    /** No attachment or line is larger; what claims to be is refused before it fills the memory. */
    private static final long LARGEST = 512L << 20;

    private final String name;
    private final ZipFile zip;

    private RecordsIn(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
    }

    /** Whether a file is a zip of records, sound or not; other zips are workbooks. */
    public static boolean isOne(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.getEntry(RecordsOut.MANIFEST) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws DeskException {@code export.damaged}, {@code export.newer} */
    public static RecordsIn open(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            RecordsIn records = new RecordsIn(name, new ZipFile(path.toFile(), StandardCharsets.UTF_8));
            try {
                records.check();
                return records;
            } catch (DeskException e) {
                records.close();
                throw e;
            }
        } catch (IOException e) {
            throw refused("export.damaged", name, e);
        }
    }

    public String name() {
        return name;
    }

    /** Whether there is a file of the kind, be it empty. */
    public boolean has(String kind) {
        return zip.getEntry(kind + RecordsOut.LINES) != null;
    }

    /** @throws DeskException {@code export.lineUnreadable} */
    public <T> void each(String kind, Class<T> type, Consumer<T> sink) {
        ZipEntry entry = zip.getEntry(kind + RecordsOut.LINES);
        if (entry == null) {
            return;
        }
        int row = 0;
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                row++;
                sink.accept(read(line, type, entry.getName(), row));
            }
        } catch (IOException e) {
            throw refused("export.damaged", name, e);
        }
    }

    /** Hashes of the contents that came along, in order. */
    public List<String> attachments() {
        return Collections.list(zip.entries()).stream()
                .map(ZipEntry::getName)
                .filter(each -> each.startsWith(RecordsOut.ATTACHMENTS))
                .map(each -> each.substring(RecordsOut.ATTACHMENTS.length()))
                .sorted()
                .toList();
    }

    public byte[] attachment(String sha256) {
        ZipEntry entry = zip.getEntry(RecordsOut.ATTACHMENTS + sha256);
        if (entry.getSize() > LARGEST) {
            throw refused("export.damaged", name, null);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw refused("export.damaged", name, e);
        }
    }

    /** For what is found only when it is stored. */
    public DeskException damaged() {
        return refused("export.damaged", name, null);
    }

    private void check() throws IOException {
        ZipEntry entry = zip.getEntry(RecordsOut.MANIFEST);
        RecordsOut.Manifest manifest;
        try (InputStream in = zip.getInputStream(entry)) {
            manifest = Json.read(new String(in.readNBytes(10_000), StandardCharsets.UTF_8), RecordsOut.Manifest.class);
        } catch (IllegalArgumentException | ZipException e) {
            throw refused("export.damaged", name, e);
        }
        if (!RecordsOut.Manifest.FORMAT.equals(manifest.format())) {
            throw refused("export.damaged", name, null);
        } else if (manifest.version() > RecordsOut.Manifest.VERSION) {
            throw refused("export.newer", name, null);
        }
    }

    private <T> T read(String line, Class<T> type, String file, int row) {
        try {
            return Json.read(line, type);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new DeskException(
                    Problem.error("export.lineUnreadable", name, file, row).at(Place.row(name, file, row)), e);
        }
    }

    private static DeskException refused(String code, String name, Throwable cause) {
        return new DeskException(Problem.error(code, name).at(Place.file(name)), cause);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
