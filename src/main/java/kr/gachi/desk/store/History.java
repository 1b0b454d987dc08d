package kr.gachi.desk.store;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Work;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.json.Json;
import org.jdbi.v3.core.Handle;

/** Reads the journal and takes works back. */
public final class History {
    private final Store store;

    public History(Store store) {
        this.store = store;
    }

    /**
     * What one work did to one record.
     *
     * @param before JSON image; null if the record was new
     * @param after JSON image; null if the record was removed
     */
    public record Change(Work work, String kind, UUID rowId, String before, String after) {}

    /**
     * What an undo did.
     *
     * @param restored records that stand again as before
     * @param left records that have moved on since, or that others point to by now, as {@code kind:id}
     */
    public record Undone(Work work, int restored, List<String> left) {}

    /** All works, newest first. */
    public List<Work> works() {
        return store.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select revision, number, at, actor, action, arguments, undoes, entries from work"
                                        + " order by revision desc")
                        .map((row, context) -> work(row))
                        .list());
    }

    public Optional<Work> work(String number) {
        return works().stream().filter(each -> each.number().equals(number)).findFirst();
    }

    /** The life of a record, oldest first. */
    public List<Change> of(UUID rowId) {
        return store.jdbi().withHandle(handle -> changes(handle, "row_id = ?", rowId));
    }

    /** What a work did, in its order. */
    public List<Change> of(Work work) {
        return store.jdbi().withHandle(handle -> changes(handle, "revision = ?", work.revision()));
    }

    /**
     * Writes the images before a work back, as a new work. Records that have moved on since are left.
     *
     * @throws DeskException {@code work.unknown}, {@code work.undone}
     */
    public Undone undo(String number) {
        Work work = work(number).orElseThrow(() -> new DeskException(Problem.error("work.unknown", number)));
        if (works().stream().anyMatch(each -> number.equals(each.undoes()))) {
            throw new DeskException(Problem.error("work.undone", number));
        }
        List<String> left = new ArrayList<>();
        Store.Written<Integer> written =
                store.write("work.undo", List.of(number), number, tx -> takeBack(tx, work, left));
        return new Undone(written.work(), written.result(), left);
    }

    private static int takeBack(Tx tx, Work work, List<String> left) {
        List<Entry> entries = tx.handle()
                .createQuery("select kind, row_id, row_version, \"before\", digest from journal where revision = ?"
                        + " order by seq desc")
                .bind(0, work.revision())
                .map((row, context) -> new Entry(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5) == null))
                .list();
        int restored = 0;
        for (int from = 0; from < entries.size(); ) {
            int to = from;
            while (to < entries.size() && entries.get(to).kind.equals(entries.get(from).kind)) {
                to++;
            }
            restored += takeBack(tx, entries.get(from).kind, entries.subList(from, to), left);
            from = to;
        }
        return restored;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record & Entity<T>> int takeBack(
            Tx tx, String kind, List<Entry> entries, List<String> left) {
        Class<T> type = (Class<T>) Kinds.type(kind);
        Shape<T> shape = Shape.of(type);
        Table<T> table = tx.table(type);
        Map<UUID, T> current = new LinkedHashMap<>();
        table.in("id", entries.stream().map(each -> new Id<T>(each.rowId)).toList())
                .forEach(each -> current.put(each.id().value(), each));
        List<T> added = new ArrayList<>();
        List<T> changed = new ArrayList<>();
        List<T> removed = new ArrayList<>();
        for (Entry entry : entries) {
            T now = current.get(entry.rowId);
            if (entry.removed ? now != null : now == null || now.version() != entry.version) {
                left.add(kind + ":" + entry.rowId);
            } else if (entry.removed) {
                removed.add(Json.read(entry.before, type));
            } else if (entry.before == null) {
                added.add(now);
            } else {
                changed.add(shape.with(Json.read(entry.before, type), "version", now.version()));
            }
        }
        int gone = tx.removeUnreferenced(table, added, each -> left.add(kind + ":" + each.id()));
        table.saveAll(changed);
        removed.forEach(table::restore);
        return gone + changed.size() + removed.size();
    }

    /** Checks the chain of works and the digests of every image that still stands; gives what does not fit. */
    public List<Problem> verify() {
        return store.jdbi().withHandle(handle -> {
            List<Problem> problems = new ArrayList<>();
            String chain = "";
            for (Work work : works().stream()
                    .sorted((a, b) -> Long.compare(a.revision(), b.revision()))
                    .toList()) {
                MessageDigest digest = Journal.sha256();
                digest.update(chain.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                handle.createQuery("select seq, kind, row_id, digest from journal where revision = ? order by seq")
                        .bind(0, work.revision())
                        .map((row, context) -> {
                            Journal.link(digest, row.getInt(1), row.getString(2), row.getString(3), row.getString(4));
                            return 1;
                        })
                        .list();
                chain = HexFormat.of().formatHex(digest.digest());
                String stored = handle.createQuery("select chain from work where revision = ?")
                        .bind(0, work.revision())
                        .mapTo(String.class)
                        .one();
                if (!stored.equals(chain)) {
                    problems.add(Problem.error("verify.chainBroken", work.number()));
                    chain = stored;
                }
            }
            Kinds.ALL.forEach(type -> standing(handle, type, problems));
            return problems;
        });
    }

    @SuppressWarnings("unchecked")
    private <T extends Record & Entity<T>> void standing(
            Handle handle, Class<? extends Record> raw, List<Problem> problems) {
        Class<T> type = (Class<T>) raw;
        String kind = Kinds.table(type);
        Map<UUID, String[]> newest = new LinkedHashMap<>();
        handle.createQuery("select row_id, salt, digest from journal where kind = ? order by revision, seq")
                .bind(0, kind)
                .map((row, context) ->
                        newest.put(row.getObject(1, UUID.class), new String[] {row.getString(2), row.getString(3)}))
                .list();
        new Table<T>(handle, null, type).each(each -> {
            String[] entry = newest.remove(each.id().value());
            if (entry == null || !Journal.digest(entry[0], Json.write(each)).equals(entry[1])) {
                problems.add(
                        Problem.error("verify.recordChanged", kind, each.id().toString()));
            }
        });
        newest.forEach((id, entry) -> {
            if (entry[1] != null) {
                problems.add(Problem.error("verify.recordMissing", kind, id.toString()));
            }
        });
    }

    private static List<Change> changes(Handle handle, String condition, Object value) {
        record Row(long revision, String kind, UUID id, String before) {}
        List<Row> rows = handle.createQuery("select revision, kind, row_id, \"before\" from journal where " + condition
                        + " order by revision, seq")
                .bind(0, value)
                .map((row, context) ->
                        new Row(row.getLong(1), row.getString(2), row.getObject(3, UUID.class), row.getString(4)))
                .list();
        List<Change> changes = new ArrayList<>();
        for (Row row : rows) {
            changes.add(new Change(
                    handle.createQuery("select revision, number, at, actor, action, arguments, undoes, entries"
                                    + " from work where revision = ?")
                            .bind(0, row.revision)
                            .map((found, context) -> work(found))
                            .one(),
                    row.kind,
                    row.id,
                    row.before,
                    after(handle, row.kind, row.id, row.revision)));
        }
        return changes;
    }

    /** An image after a work stands in the next entry of the record, else in the record itself. */
    private static String after(Handle handle, String kind, UUID id, long revision) {
        record Next(String before) {}
        Optional<Next> next = handle.createQuery(
                        "select \"before\" from journal where row_id = ? and revision > ? order by revision, seq")
                .bind(0, id)
                .bind(1, revision)
                .map((row, context) -> new Next(row.getString(1)))
                .findFirst();
        return next.isPresent() ? next.get().before : current(handle, Kinds.type(kind), id);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record & Entity<T>> String current(Handle handle, Class<? extends Record> type, UUID id) {
        return new Table<T>(handle, null, (Class<T>) type)
                .find(new Id<>(id))
                .map(Json::write)
                .orElse(null);
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                List.of(Json.read(row.getString(6), String[].class)),
                row.getString(7),
                row.getInt(8));
    }

    private record Entry(String kind, UUID rowId, int version, String before, boolean removed) {}
}
