package kr.gachi.desk.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Work;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.json.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Checks that every record can be read and that records and journal tell the same story: the chain over the works, the
 * digest of every image between two works, and the digest of every record as it stands.
 */
public final class JournalCheck {
    private static final int CHUNK = 1000;

    private final Handle handle;
    private final Consumer<Problem> problems;
    private final Map<String, List<Entry>> standing = new HashMap<>();
    private long records;

    private JournalCheck(Handle handle, Consumer<Problem> problems) {
        this.handle = handle;
        this.problems = problems;
    }

    /** @param records how many were read and compared */
    public record Checked(int works, long records) {}

    public static Checked of(Store store, Consumer<Problem> problems) {
        return store.jdbi().inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            JournalCheck check = new JournalCheck(handle, problems);
            int works = check.chain();
            check.images();
            Kinds.ALL.forEach(type -> check.withoutHistory(Kinds.table(type)));
            return new Checked(works, check.records);
        });
    }

    /** The chain over all works, the newest of which the next one will continue. */
    private int chain() {
        record Linked(Work work, String chain) {}
        List<Linked> works = handle.createQuery(
                        "select " + History.WORK_COLUMNS + ", chain from work order by revision")
                .map((row, context) -> new Linked(History.work(row), row.getString(9)))
                .list();
        String chain = "";
        long revision = 0;
        for (Linked each : works) {
            if (each.work.revision() != ++revision) {
                problems.accept(Problem.error("verify.workMissing", each.work.number()));
                revision = each.work.revision();
            } else if (!chain(each.work, chain).equals(each.chain)) {
                problems.accept(Problem.error("verify.chainBroken", each.work.number()));
            }
            chain = each.chain;
        }
        boolean ends = handle.createQuery("select count(*) from revision where latest = ? and chain = ?")
                        .bind(0, revision)
                        .bind(1, chain)
                        .mapTo(Integer.class)
                        .one()
                == 1;
        if (!ends) {
            problems.accept(Problem.error("verify.headBroken"));
        }
        return works.size();
    }

    private String chain(Work work, String before) {
        MessageDigest digest = Journal.sha256();
        digest.update(before.getBytes(StandardCharsets.US_ASCII));
        handle.createQuery("select kind, row_id, row_version, \"before\", salt, digest, revision, seq from journal"
                        + " where revision = ? order by seq")
                .bind(0, work.revision())
                .map((row, context) -> new Entry(row))
                .forEach(each ->
                        Journal.link(digest, each.seq, each.kind, each.id.toString(), each.version, each.digest));
        Journal.seal(digest, work);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Walks through the lives of all records: each image must be the one that the entry before has taken down. */
    private void images() {
        try (Query query =
                handle.createQuery("select kind, row_id, row_version, \"before\", salt, digest, revision, seq"
                        + " from journal order by row_id, revision, seq")) {
            Entry[] last = {null};
            query.setFetchSize(CHUNK).map((row, context) -> new Entry(row)).forEach(entry -> {
                boolean continues = last[0] != null && last[0].id.equals(entry.id);
                if (!entry.follows(continues ? last[0] : null)) {
                    problems.accept(
                            Problem.error("verify.imageChanged", entry.revision, entry.kind, entry.id.toString()));
                }
                if (last[0] != null && !continues) {
                    stands(last[0]);
                }
                last[0] = entry;
            });
            if (last[0] != null) {
                stands(last[0]);
            }
        }
        standing.forEach(this::compare);
    }

    /** The newest entry of a record tells how it stands, or that it is gone. */
    private void stands(Entry newest) {
        List<Entry> waiting = standing.computeIfAbsent(newest.kind, kind -> new ArrayList<>());
        waiting.add(newest);
        if (waiting.size() == CHUNK) {
            compare(newest.kind, waiting);
            waiting.clear();
        }
    }

    @SuppressWarnings("unchecked")
    private <T extends Record & Entity<T>> void compare(String kind, List<Entry> newest) {
        Class<T> type = (Class<T>) Kinds.type(kind);
        if (type == null) {
            problems.accept(Problem.error("verify.kindUnknown", kind));
            return;
        }
        Table<T> table = new Table<>(handle, null, type);
        Map<UUID, T> found = new HashMap<>();
        List<UUID> unreadable = new ArrayList<>();
        try {
            table.in("id", newest.stream().map(each -> new Id<T>(each.id)).toList())
                    .forEach(each -> found.put(each.id().value(), each));
        } catch (IllegalArgumentException e) {
            newest.forEach(each -> read(table, each.id, found, unreadable));
        }
        unreadable.forEach(id -> problems.accept(Problem.error("verify.recordUnreadable", kind, id.toString())));
        for (Entry entry : newest) {
            T record = found.get(entry.id);
            if (unreadable.contains(entry.id)) {
                continue;
            }
            if (record == null ? entry.digest != null : !entry.tells(Json.write(record), record.version())) {
                problems.accept(Problem.error(
                        record == null ? "verify.recordMissing" : "verify.recordChanged", kind, entry.id.toString()));
            }
        }
        records += found.size();
    }

    private static <T extends Record & Entity<T>> void read(
            Table<T> table, UUID id, Map<UUID, T> found, List<UUID> unreadable) {
        try {
            table.find(new Id<>(id)).ifPresent(each -> found.put(id, each));
        } catch (IllegalArgumentException e) {
            unreadable.add(id);
        }
    }

    private void withoutHistory(String kind) {
        handle.createQuery("select \"id\" from \"" + kind + "\" r where not exists"
                        + " (select 1 from journal j where j.row_id = r.\"id\") order by \"id\"")
                .map((row, context) -> row.getObject(1, UUID.class))
                .forEach(id -> problems.accept(Problem.error("verify.recordChanged", kind, id.toString())));
    }

    /** One line of the journal. */
    private static final class Entry {
        private final String kind;
        private final UUID id;
        private final int version;
        private final String before;
        private final String salt;
        private final String digest;
        private final long revision;
        private final int seq;

        private Entry(ResultSet row) throws SQLException {
            kind = row.getString(1);
            id = row.getObject(2, UUID.class);
            version = row.getInt(3);
            before = row.getString(4);
            salt = row.getString(5);
            digest = row.getString(6);
            revision = row.getLong(7);
            seq = row.getInt(8);
        }

        /** A missing image is sound where there was no record, and where a person has been erased with the salt. */
        private boolean follows(Entry earlier) {
            boolean stood = earlier != null && earlier.digest != null;
            if (before == null) {
                return !stood || Kinds.isPersonal(kind) && earlier.salt == null;
            }
            return stood && Journal.digest(earlier.salt, before).equals(earlier.digest);
        }

        private boolean tells(String image, int imageVersion) {
            return version == imageVersion
                    && digest != null
                    && Journal.digest(salt, image).equals(digest);
        }
    }
}
