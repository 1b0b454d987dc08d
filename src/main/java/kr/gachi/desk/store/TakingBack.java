package kr.gachi.desk.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ImportedFile;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Work;
import kr.gachi.desk.json.Json;

/** Takes one work back within a new one: what it did to each record as a whole, last things first. */
final class TakingBack {
    private final Tx tx;
    private final Consumer<History.Left> left;

    TakingBack(Tx tx, Consumer<History.Left> left) {
        this.tx = tx;
        this.left = left;
    }

    /** @return how many records stand again as before */
    int takeBack(Work work) {
        List<Net> nets = nets(work);
        int restored = 0;
        for (int from = 0; from < nets.size(); ) {
            int to = from;
            while (to < nets.size() && nets.get(to).kind.equals(nets.get(from).kind)) {
                to++;
            }
            restored += takeBack(nets.get(from).kind, nets.subList(from, to));
            from = to;
        }
        return restored;
    }

    @SuppressWarnings("unchecked")
    private <T extends Record & Entity<T>> int takeBack(String kind, List<Net> nets) {
        Class<T> type = (Class<T>) Kinds.type(kind);
        Shape<T> shape = Shape.of(type);
        Table<T> table = tx.table(type);
        Map<UUID, T> current = new LinkedHashMap<>();
        table.in("id", nets.stream().map(each -> new Id<T>(each.id)).toList())
                .forEach(each -> current.put(each.id().value(), each));
        List<T> added = new ArrayList<>();
        List<T> changed = new ArrayList<>();
        List<T> removed = new ArrayList<>();
        for (Net net : nets) {
            T now = current.get(net.id);
            if (net.removed ? now != null : now == null || now.version() != net.version) {
                left.accept(new History.Left(kind, net.id, true));
            } else if (net.removed) {
                removed.add(Json.read(net.before, type));
            } else if (net.before == null) {
                if (!isStillNamed(type, net.id)) {
                    added.add(now);
                }
            } else {
                changed.add(shape.with(Json.read(net.before, type), "version", now.version()));
            }
        }
        Consumer<T> inTheWay =
                each -> left.accept(new History.Left(kind, each.id().value(), false));
        return tx.attempt(added, table::removeAll, inTheWay)
                + tx.attempt(changed, table::saveAll, inTheWay)
                + tx.attempt(removed, table::restoreAll, inTheWay);
    }

    /** A file from which records came that stay: where they come from must be told as long as they are there. */
    private boolean isStillNamed(Class<?> type, UUID id) {
        return type == ImportedFile.class
                && Kinds.ALL.stream()
                        .filter(each -> Shape.of(each).has("origin"))
                        .anyMatch(each -> tx.handle()
                                .createQuery("select 1 from \"" + Kinds.table(each)
                                        + "\" where \"origin\" like ? fetch first 1 rows only")
                                .bind(0, "%" + id + "%")
                                .mapTo(Integer.class)
                                .findFirst()
                                .isPresent());
    }

    /** A record stands before those that point to it again; it goes after them, and files after all that came from them. */
    private List<Net> nets(Work work) {
        Map<UUID, Net> nets = new LinkedHashMap<>();
        tx.handle()
                .createQuery("select seq, kind, row_id, row_version, \"before\", digest from journal"
                        + " where revision = ? order by seq")
                .bind(0, work.revision())
                .map((row, context) -> new Net(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getInt(4),
                        row.getString(5),
                        row.getString(6) == null))
                .forEach(entry -> nets.merge(entry.id, entry, Net::then));
        return nets.values().stream()
                .filter(Net::leftATrace)
                .sorted(Comparator.comparing((Net net) -> net.kind.equals(Kinds.table(ImportedFile.class)))
                        .thenComparing(Comparator.comparingInt(Net::seq).reversed()))
                .toList();
    }

    /**
     * What a work did to one record, however often it touched it.
     *
     * @param seq of the removal, else of the first touch
     * @param version after the work
     * @param before null if the record was new
     */
    private record Net(int seq, String kind, UUID id, int version, String before, boolean removed) {

        Net then(Net later) {
            return new Net(later.removed ? later.seq : seq, kind, id, later.version, before, later.removed);
        }

        boolean leftATrace() {
            return before != null || !removed;
        }
    }
}
