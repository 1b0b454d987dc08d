package kr.gachi.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * One record type in its table, within one unit of work. Finds by simple equality; anything that is a question is SQL
 * in a query class.
 *
 * @param <T> the record
 */
public final class Table<T extends Record & Entity<T>> {
    private static final int CHUNK = 1000;
    /** A condition looks at all its values for each row found. */
    private static final int VALUES = 100;

    private final Handle handle;
    private final Journal.Pen journal;
    private final Shape<T> shape;
    private final String name;
    private final String columns;

    Table(Handle handle, Journal.Pen journal, Class<T> type) {
        this.handle = handle;
        this.journal = journal;
        this.shape = Shape.of(type);
        this.name = Kinds.table(type);
        this.columns = shape.fields().stream().map(Table::column).collect(Collectors.joining(", "));
    }

    public Optional<T> find(Id<T> id) {
        return one("id", id);
    }

    /** @throws DeskException {@code data.gone} if it is not there any more */
    public T get(Id<T> id) {
        return find(id).orElseThrow(() -> new DeskException(Problem.error("data.gone", name)));
    }

    /** Every record, in the order of the ids. */
    public List<T> all() {
        return select("", query -> {});
    }

    /** Every record one by one, for tables that need not fit into memory. */
    public void each(Consumer<T> consumer) {
        try (Query query = handle.createQuery("select " + columns + " from \"" + name + "\" order by \"id\"")) {
            query.setFetchSize(CHUNK).map((row, context) -> map(row)).forEach(consumer);
        }
    }

    /** Records whose field equals the value (null: is unknown), in the order of the ids. */
    public List<T> where(String field, Object value) {
        String column = column(shape.field(field));
        return value == null
                ? select(" where " + column + " is null", query -> {})
                : select(" where " + column + " = ?", query -> query.bind(0, Columns.toSql(value)));
    }

    /** The only record whose field equals the value. */
    public Optional<T> one(String field, Object value) {
        List<T> found = where(field, value);
        if (found.size() > 1) {
            throw new IllegalStateException(name + "." + field + " is not unique");
        }
        return found.stream().findFirst();
    }

    /** Records whose field is one of the values, in the order of the ids within every hundred values. */
    public List<T> in(String field, Collection<?> values) {
        List<Object> wanted =
                new ArrayList<>(values.stream().distinct().map(Columns::toSql).toList());
        List<T> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += VALUES) {
            List<Object> part = wanted.subList(from, Math.min(wanted.size(), from + VALUES));
            String marks = String.join(", ", Collections.nCopies(part.size(), "?"));
            found.addAll(select(" where " + column(shape.field(field)) + " in (" + marks + ")", query -> {
                for (int i = 0; i < part.size(); i++) {
                    query.bind(i, part.get(i));
                }
            }));
        }
        return found;
    }

    public Map<Id<T>, T> byId(Collection<Id<T>> ids) {
        return in("id", ids).stream()
                .collect(Collectors.toMap(Entity::id, each -> each, (first, second) -> first, LinkedHashMap::new));
    }

    public boolean isEmpty() {
        return handle.createQuery("select \"id\" from \"" + name + "\" limit 1")
                .mapTo(String.class)
                .findFirst()
                .isEmpty();
    }

    public long count() {
        return handle.createQuery("select count(*) from \"" + name + "\"")
                .mapTo(Long.class)
                .one();
    }

    /** Stores a new record or a changed one; an unchanged one is left alone. */
    public T save(T entity) {
        return saveAll(List.of(entity)).get(0);
    }

    /**
     * Stores many at once, in the given order.
     *
     * @return the records as stored, with their new versions
     * @throws DeskException {@code data.stale} if somebody else has stored one of them in between
     */
    public List<T> saveAll(Collection<T> entities) {
        List<T> saved = new ArrayList<>(entities.size());
        List<T> part = new ArrayList<>(Math.min(entities.size(), CHUNK));
        for (T entity : entities) {
            part.add(entity);
            if (part.size() == CHUNK) {
                saved.addAll(savePart(part));
                part.clear();
            }
        }
        saved.addAll(savePart(part));
        return saved;
    }

    public void remove(T entity) {
        removeAll(List.of(entity));
    }

    public void removeAll(Collection<T> entities) {
        List<T> list = List.copyOf(entities);
        for (int from = 0; from < list.size(); from += CHUNK) {
            removePart(list.subList(from, Math.min(list.size(), from + CHUNK)));
        }
    }

    private void removePart(List<T> part) {
        try (PreparedBatch batch =
                handle.prepareBatch("delete from \"" + name + "\" where \"id\" = ? and \"version\" = ?")) {
            for (T entity : part) {
                batch.bind(0, entity.id().value()).bind(1, entity.version());
                batch.add();
                journal.removed(name, entity);
            }
            for (int count : batch.execute()) {
                if (count == 0) {
                    throw new DeskException(Problem.error("data.stale", name));
                }
            }
        }
    }

    /** Puts removed records back as they were, one version further. */
    void restoreAll(List<T> images) {
        for (int from = 0; from < images.size(); from += CHUNK) {
            insert(images.subList(from, Math.min(images.size(), from + CHUNK)).stream()
                    .map(each -> shape.with(each, "version", each.version() + 1))
                    .toList());
        }
    }

    private List<T> savePart(List<T> part) {
        List<T> saved = new ArrayList<>(part.size());
        List<T> fresh = new ArrayList<>();
        Map<Id<T>, T> known = byId(
                part.stream().filter(each -> each.version() > 0).map(Entity::id).toList());
        List<T> changed = new ArrayList<>();
        for (T entity : part) {
            T before = known.get(entity.id());
            T next = shape.with(entity, "version", entity.version() + 1);
            if (entity.version() == 0) {
                fresh.add(next);
                saved.add(next);
            } else if (before == null || before.version() != entity.version()) {
                throw new DeskException(Problem.error("data.stale", name));
            } else if (before.equals(entity)) {
                saved.add(before);
            } else {
                changed.add(next);
                saved.add(next);
            }
        }
        insert(fresh);
        update(changed, known);
        return saved;
    }

    private void insert(List<T> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        String marks = String.join(", ", Collections.nCopies(shape.fields().size(), "?"));
        try (Batch batch = new Batch(handle, "insert into \"" + name + "\" (" + columns + ") values (" + marks + ")")) {
            for (T entity : fresh) {
                batch.add(values(entity, 0));
                journal.added(name, entity);
            }
            batch.execute();
        }
    }

    private void update(List<T> changed, Map<Id<T>, T> known) {
        if (changed.isEmpty()) {
            return;
        }
        String sets =
                shape.fields().stream().map(field -> column(field) + " = ?").collect(Collectors.joining(", "));
        int size = shape.fields().size();
        try (Batch batch =
                new Batch(handle, "update \"" + name + "\" set " + sets + " where \"id\" = ? and \"version\" = ?")) {
            for (T entity : changed) {
                Object[] values = values(entity, 2);
                values[size] = entity.id().value();
                values[size + 1] = entity.version() - 1;
                batch.add(values);
                journal.changed(name, known.get(entity.id()), entity);
            }
            for (int count : batch.execute()) {
                if (count == 0) {
                    throw new DeskException(Problem.error("data.stale", name));
                }
            }
        }
    }

    /** The columns' values, and room for more. */
    private Object[] values(T entity, int more) {
        Object[] fields = shape.values(entity);
        Object[] values = new Object[fields.length + more];
        for (int i = 0; i < fields.length; i++) {
            values[i] = Columns.toSql(fields[i]);
        }
        return values;
    }

    private List<T> select(String condition, Consumer<Query> binding) {
        try (Query query =
                handle.createQuery("select " + columns + " from \"" + name + "\"" + condition + " order by \"id\"")) {
            binding.accept(query);
            return query.map((row, context) -> map(row)).list();
        }
    }

    private T map(ResultSet row) throws SQLException {
        Object[] values = new Object[shape.fields().size()];
        for (Shape.Field field : shape.fields()) {
            values[field.position()] = Columns.fromSql(row, field.position() + 1, field);
        }
        return shape.build(values);
    }

    private static String column(Shape.Field field) {
        return "\"" + Columns.name(field.name()) + "\"";
    }
}
