package kr.gachi.desk.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Tx;

/**
 * How rows of one kind become records: by their references, by the record that they name, and by what they leave as it
 * is.
 *
 * @param <T> the record
 */
final class KindImport<T extends Record & Entity<T>> implements RowKind {
    /**
     * Finds the record that a row names among those that stand under the same anchor.
     *
     * @param <T> the record
     */
    @FunctionalInterface
    interface Match<T> {
        /** Null for a new one; tells the row a problem if several fit. */
        T find(Row row, List<T> under);
    }

    private final SheetSpec spec;
    private final Shape<T> shape;
    private final String anchor;
    private final Match<T> match;
    private final BiConsumer<References, List<Row>> references;
    private BiFunction<Row, T, T> finish = (row, record) -> record;
    private UnaryOperator<T> start = record -> record;
    private Consumer<List<T>> told = fresh -> {};
    private final Set<Id<T>> touched = new HashSet<>();
    private References known;
    /** Whether there was no record of the kind before. */
    private boolean anew;

    private KindImport(
            SheetSpec spec,
            Class<T> type,
            String anchor,
            Match<T> match,
            BiConsumer<References, List<Row>> references) {
        this.spec = spec;
        this.shape = Shape.of(type);
        this.anchor = anchor;
        this.match = match;
        this.references = references;
    }

    /** Records with one key field of their own. */
    static <T extends Record & Entity<T>> KindImport<T> byKey(
            SheetSpec spec, Class<T> type, String key, BiConsumer<References, List<Row>> references) {
        return new KindImport<>(spec, type, key, (row, under) -> under.isEmpty() ? null : under.get(0), references);
    }

    /** Records that are named by a parent and further fields. */
    static <T extends Record & Entity<T>> KindImport<T> under(
            SheetSpec spec,
            Class<T> type,
            String parent,
            BiConsumer<References, List<Row>> references,
            String... fields) {
        Shape<T> shape = Shape.of(type);
        return under(
                spec,
                type,
                parent,
                references,
                (row, under) -> under.stream()
                        .filter(each -> List.of(fields).stream()
                                .allMatch(field -> Objects.equals(
                                        shape.get(each, field), row.changes().get(field))))
                        .findFirst()
                        .orElse(null));
    }

    static <T extends Record & Entity<T>> KindImport<T> under(
            SheetSpec spec,
            Class<T> type,
            String parent,
            BiConsumer<References, List<Row>> references,
            Match<T> match) {
        return new KindImport<>(spec, type, parent, match, references);
    }

    /** What a new record has before the row says anything. */
    KindImport<T> startingWith(UnaryOperator<T> newStart) {
        this.start = newStart;
        return this;
    }

    /** Last word on a record; may tell the row problems. */
    KindImport<T> finishedBy(BiFunction<Row, T, T> newFinish) {
        this.finish = newFinish;
        return this;
    }

    /** Who hears of new records as soon as they are stored. */
    KindImport<T> tellingNew(Consumer<List<T>> newTold) {
        this.told = newTold;
        return this;
    }

    @Override
    public SheetSpec spec() {
        return spec;
    }

    @Override
    public void store(Tx tx, List<Row> rows) {
        rows.forEach(row -> row.takeOver(shape));
        if (known == null) {
            known = new References(tx);
            anew = tx.table(shape.type()).isEmpty();
        }
        references.accept(known, rows);
        Map<Object, List<T>> standing = standing(tx, rows);
        Map<Row, T> fresh = new LinkedHashMap<>();
        Map<Row, T> changed = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!row.isRejected()) {
                List<T> under = standing.computeIfAbsent(row.changes().get(anchor), key -> new ArrayList<>());
                take(tx, row, under, fresh, changed);
            }
        }
        save(tx, fresh, changed);
        rows.forEach(row -> {
            row.problems().forEach(row.count()::tell);
            if (row.isRejected()) {
                row.count().rejected();
            }
        });
    }

    private void take(Tx tx, Row row, List<T> under, Map<Row, T> fresh, Map<Row, T> changed) {
        T known = row.about() == null ? match.find(row, under) : about(tx, row, under);
        if (row.isRejected()) {
            return;
        }
        row.names(known == null ? null : known.id());
        T before = known == null ? start.apply(shape.blank(newId(row))) : known;
        T after = finish.apply(row, merged(row, before));
        if (row.isRejected()) {
            return;
        }
        if (known != null && after.equals(known)) {
            row.countSame();
            touched.add(known.id());
        } else if (known != null && !touched.add(known.id())) {
            row.tell(Problem.error("row.sameRecord"));
        } else {
            T placed = row.placed(shape, after);
            if (known == null) {
                touched.add(placed.id());
                fresh.put(row, placed);
                row.count().fresh();
            } else {
                changed.put(row, placed);
                row.count().changed();
                under.remove(known);
            }
            under.add(placed);
        }
    }

    /** The record that a person names; its new key must not be another's. */
    private T about(Tx tx, Row row, List<T> under) {
        T known = tx.table(shape.type()).get(new Id<>(row.about().value()));
        T keyed = match.find(row, under);
        if (keyed != null && !keyed.id().equals(known.id())) {
            row.tell(Problem.error("row.keyTaken"));
        }
        return known;
    }

    /** What is cleared is as in a record about which nothing has been said. */
    private T merged(Row row, T before) {
        Map<String, Object> values = new LinkedHashMap<>(row.changes());
        values.keySet().removeIf(field -> !shape.has(field));
        T unsaid = start.apply(shape.blank(before.id()));
        values.replaceAll((field, value) -> value == null ? shape.get(unsaid, field) : value);
        if (!row.extra().isEmpty()) {
            @SuppressWarnings("unchecked")
            Map<String, String> extra = new LinkedHashMap<>((Map<String, String>) shape.get(before, "extra"));
            extra.putAll(row.extra());
            extra.values().removeIf(Objects::isNull);
            values.put("extra", extra);
        }
        return shape.with(before, values);
    }

    private void save(Tx tx, Map<Row, T> fresh, Map<Row, T> changed) {
        Set<Id<T>> taken = anew
                ? Set.of()
                : tx.table(shape.type())
                        .byId(fresh.values().stream().map(Entity::id).toList())
                        .keySet();
        List<T> added = new ArrayList<>(fresh.size());
        fresh.forEach((row, each) -> {
            T own = taken.contains(each.id()) ? shape.with(each, "id", Id.<T>random()) : each;
            row.names(own.id());
            added.add(own);
        });
        told.accept(tx.table(shape.type()).saveAll(added));
        tx.table(shape.type()).saveAll(changed.values());
    }

    private Map<Object, List<T>> standing(Tx tx, List<Row> rows) {
        Set<Object> anchors = rows.stream()
                .map(row -> row.changes().get(anchor))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Object, List<T>> standing = new HashMap<>();
        tx.table(shape.type())
                .in(anchor, anchors)
                .forEach(each -> standing.computeIfAbsent(shape.get(each, anchor), key -> new ArrayList<>())
                        .add(each));
        return standing;
    }

    /** The same in every copy that imports the same key, unless this import has given it already. */
    private Id<T> newId(Row row) {
        String key = row.key(spec);
        Id<T> own = key == null ? Id.random() : Id.of(spec.name(), key);
        return touched.contains(own) ? Id.random() : own;
    }
}
