package kr.gachi.desk.app.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Store.Written;

/** Changes one field of many records as one work. Only fields without rules of their own are for it. */
public final class ManyRecords {
    private final Store store;

    public ManyRecords(Store store) {
        this.store = store;
    }

    /**
     * What was changed.
     *
     * @param changed how many; those that had the value already or are gone are not among them
     * @param gone how many were removed meanwhile
     */
    public record Done(int changed, int gone) {}

    /**
     * Gives all of them the same value in one field, whatever else has changed in them meanwhile.
     *
     * @param value null for unknown
     * @param said what people call the field, for history
     */
    public <T extends Record & Entity<T>> Saved<Done> set(
            Class<T> type, List<Id<T>> ids, String field, Object value, String said) {
        Shape<T> shape = Shape.of(type);
        Written<Done> written = store.write("work.many", List.of(said, Integer.toString(ids.size())), tx -> {
            List<T> changed = new ArrayList<>();
            int gone = 0;
            for (Id<T> id : ids) {
                Optional<T> found = tx.table(type).find(id);
                if (found.isEmpty()) {
                    gone++;
                } else if (!Objects.equals(shape.get(found.get(), field), value)) {
                    changed.add(shape.with(found.get(), field, value));
                }
            }
            tx.table(type).saveAll(changed);
            return new Done(changed.size(), gone);
        });
        return new Saved<>(written.result(), written.work());
    }
}
