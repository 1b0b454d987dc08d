package kr.gachi.desk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.json.Json;

/**
 * Writes records as a zip: {@code gachi-export.json}, a file of JSON Lines for each kind, contents under {@code attachments/}.
 * The same records give the same bytes, whenever and wherever they are written.
 */
public final class RecordsOut implements AutoCloseable {
    static final String MANIFEST = "gachi-export.json";
    static final String ATTACHMENTS = "attachments/";
    static final String LINES = ".jsonl";

    /** A zip has to give its files a time; nobody's is better than the hour of writing. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** The first entry. */
    record Manifest(String format, int version, boolean withContacts) {
        static final String FORMAT = "gachi-export";
        static final int VERSION = 1;
    }

    public RecordsOut(OutputStream out, boolean withContacts) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(MANIFEST);
        zip.write(Json.bytes(new Manifest(Manifest.FORMAT, Manifest.VERSION, withContacts)));
        zip.closeEntry();
    }

    /**
     * Writes a kind of record.
     *
     * @param source hands every record to the sink, in the order of the ids; how often a record was stored is left out
     */
    public <T extends Record & Entity<T>> void records(String kind, Class<T> type, Consumer<Consumer<T>> source)
            throws IOException {
        Shape<T> shape = Shape.of(type);
        entry(kind + LINES);
        source.accept(each -> line(values(shape, each)));
        zip.closeEntry();
    }

    /** Writes what is no record of its own, in the given order. */
    public void lines(String name, Iterable<?> documents) throws IOException {
        entry(name + LINES);
        documents.forEach(this::line);
        zip.closeEntry();
    }

    public void attachment(String sha256, byte[] content) throws IOException {
        entry(ATTACHMENTS + sha256);
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }

    private static <T extends Record> Map<String, Object> values(Shape<T> shape, T entity) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Shape.Field field : shape.fields()) {
            if (!field.name().equals("version")) {
                values.put(field.name(), shape.get(entity, field));
            }
        }
        return values;
    }

    private void line(Object document) {
        try {
            zip.write(Json.bytes(document));
            zip.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
