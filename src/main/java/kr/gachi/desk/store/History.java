package kr.gachi.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Work;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.json.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads the journal and takes works back. */
public final class History {
    static final String WORK_COLUMNS = "revision, number, at, actor, action, arguments, undoes, entries";

    private static final String WORKS = "select " + WORK_COLUMNS + " from work";
    private static final long FIRST = 1;

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
     * A record that an undo left as it is.
     *
     * @param movedOn true if it has been changed since; false if others stand in the way: they point to it, it points to
     *     one that is gone, or they have taken its number
     */
    public record Left(String kind, UUID id, boolean movedOn) {}

    /**
     * What an undo did.
     *
     * @param work null if everything was left
     * @param restored how many records stand again as before
     */
    public record Undone(Work work, int restored, List<Left> left) {}

    /** All works, newest first. */
    public List<Work> works() {
        return store.jdbi()
                .withHandle(handle -> handle.createQuery(WORKS + " order by revision desc")
                        .map((row, context) -> work(row))
                        .list());
    }

    public Optional<Work> work(String number) {
        return store.jdbi()
                .withHandle(handle -> handle.createQuery(WORKS + " where number = ?")
                        .bind(0, number)
                        .map((row, context) -> work(row))
                        .findOne());
    }

    /**
     * By which work each is taken back, by number. One whose taking back was itself taken back stands again and is not
     * among them.
     *
     * @param newestFirst all works
     */
    public static Map<String, String> undone(List<Work> newestFirst) {
        Map<String, String> undone = new HashMap<>();
        for (Work work : newestFirst) {
            if (work.undoes() != null && !undone.containsKey(work.number())) {
                undone.put(work.undoes(), work.number());
            }
        }
        return undone;
    }

    /** The life of a record, oldest first. */
    public List<Change> of(UUID rowId) {
        return changes("row_id = ?", rowId, Integer.MAX_VALUE);
    }

    /** The last images of records of a kind that are gone, by their ids. */
    public Map<UUID, String> gone(String kind) {
        Map<UUID, String> gone = new LinkedHashMap<>();
        store.jdbi()
                .useHandle(handle -> handle.createQuery("select row_id, \"before\", digest from journal where kind = ?"
                                + " and \"before\" is not null order by revision, seq")
                        .bind(0, kind)
                        .map((row, context) -> row.getString(3) == null
                                ? gone.put(row.getObject(1, UUID.class), row.getString(2))
                                : gone.remove(row.getObject(1, UUID.class)))
                        .forEach(each -> {}));
        return gone;
    }

    /** What a work did, in its order. */
    public List<Change> of(Work work) {
        return of(work, Integer.MAX_VALUE);
    }

    /** @param most how many of the work's changes at most: an import may have a hundred thousand */
    public List<Change> of(Work work, int most) {
        return changes("revision = ?", work.revision(), most);
    }

    /**
     * Writes the images before a work back, as a new work. Records that have moved on since are left.
     *
     * @throws DeskException {@code work.unknown}, {@code work.undone}, {@code work.standsAgain}, {@code work.first}
     */
    public Undone undo(String number) {
        Work work = work(number).orElseThrow(() -> new DeskException(Problem.error("work.unknown", number)));
        if (work.revision() == FIRST) {
            throw new DeskException(Problem.error("work.first", number));
        }
        refuseSecondTime(number);
        List<Left> left = new ArrayList<>();
        Store.Written<Integer> written =
                store.write("work.undo", List.of(number), number, tx -> new TakingBack(tx, left::add).takeBack(work));
        return new Undone(written.work(), written.result(), left);
    }

    private void refuseSecondTime(String number) {
        List<Work> works = works();
        Map<String, String> undone = undone(works);
        if (undone.containsKey(number)) {
            throw new DeskException(Problem.error("work.undone", number, undone.get(number)));
        }
        // its rows are further on than it left them, so that only taking the last undo back moves them
        works.stream().filter(each -> number.equals(each.undoes())).findFirst().ifPresent(each -> {
            throw new DeskException(Problem.error("work.standsAgain", number, undone.getOrDefault(each.number(), "")));
        });
    }

    private List<Change> changes(String condition, Object value, int most) {
        record Row(long revision, int seq, String kind, UUID id, String before) {}
        return store.jdbi().withHandle(handle -> {
            Map<Long, Work> works = new HashMap<>();
            List<Change> changes = new ArrayList<>();
            List<Row> rows = handle.createQuery("select revision, seq, kind, row_id, \"before\" from journal where "
                            + condition + " order by revision, seq limit ?")
                    .bind(0, value)
                    .bind(1, most)
                    .map((row, context) -> new Row(
                            row.getLong(1),
                            row.getInt(2),
                            row.getString(3),
                            row.getObject(4, UUID.class),
                            row.getString(5)))
                    .list();
            for (Row row : rows) {
                changes.add(new Change(
                        works.computeIfAbsent(row.revision, revision -> work(handle, revision)),
                        row.kind,
                        row.id,
                        row.before,
                        after(handle, row.kind, row.id, row.revision, row.seq)));
            }
            return changes;
        });
    }

    private static Work work(Handle handle, long revision) {
        return handle.createQuery(WORKS + " where revision = ?")
                .bind(0, revision)
                .map((row, context) -> work(row))
                .one();
    }

    /** An image after a work stands in the next entry of the record, else in the record itself. */
    private static String after(Handle handle, String kind, UUID id, long revision, int seq) {
        record Next(String before) {}
        try (Query query = handle.createQuery("select \"before\" from journal where row_id = ?"
                + " and (revision > ? or revision = ? and seq > ?) order by revision, seq limit 1")) {
            Optional<Next> next = query.bind(0, id)
                    .bind(1, revision)
                    .bind(2, revision)
                    .bind(3, seq)
                    .map((row, context) -> new Next(row.getString(1)))
                    .findFirst();
            return next.isPresent() ? next.get().before : current(handle, Kinds.type(kind), id);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record & Entity<T>> String current(Handle handle, Class<? extends Record> type, UUID id) {
        return new Table<T>(handle, null, (Class<T>) type)
                .find(new Id<>(id))
                .map(Json::write)
                .orElse(null);
    }

    /** @param row with the {@link #WORK_COLUMNS} first */
    static Work work(ResultSet row) throws SQLException {
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
}
