package kr.gachi.desk.store;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.gachi.desk.json.Json;

/** Questions of those who follow the journal beyond what {@link Tx#touchedSince} tells. */
public final class FollowQueries {
    private FollowQueries() {}

    /** What was touched since {@code seen}, but for the new records of one kind in one revision, which may be many. */
    public static List<Tx.Touched> touchedBesidesNew(Tx tx, long seen, long revision, String kind) {
        return tx.handle()
                .createQuery("select distinct kind, row_id from journal where revision > ?"
                        + " and not (revision = ? and kind = ? and row_version = 1) order by kind, row_id")
                .bind(0, seen)
                .bind(1, revision)
                .bind(2, kind)
                .map((row, context) -> new Tx.Touched(row.getString(1), row.getObject(2, UUID.class)))
                .list();
    }

    /**
     * To whom changed and removed records belonged before: a removed certificate still names its enterprise here.
     *
     * @param kind table of the records
     * @param field that names the owner
     */
    public static List<UUID> ownersBefore(Tx tx, long revision, String kind, String field) {
        return tx
                .handle()
                .createQuery(
                        "select \"before\" from journal where revision > ? and kind = ? and \"before\" is not null")
                .bind(0, revision)
                .bind(1, kind)
                .mapTo(String.class)
                .list()
                .stream()
                .map(image -> Json.readObject(image).get(field))
                .filter(Objects::nonNull)
                .map(owner -> UUID.fromString(owner.toString()))
                .distinct()
                .toList();
    }
}
