package kr.gachi.desk.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kr.gachi.desk.ui.Background;

/**
 * The state of a list: all rows, what is typed, the filters, the order, what is shown, what is selected. Reading,
 * searching and sorting happen beside the window; typing never waits for them.
 *
 * @param <T> a row
 */
public final class ListModel<T> {
    private final Background background;
    private final Supplier<List<T>> source;
    private final Function<T, Object> key;
    private final Function<T, String> words;

    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<T> selected = new SimpleObjectProperty<>();
    private final IntegerProperty total = new SimpleIntegerProperty();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final Map<String, Predicate<T>> filters = new LinkedHashMap<>();

    private List<Held<T>> rows = List.of();
    private Comparator<T> order;
    private Object wanted;
    private Set<Object> held = Set.of();

    /**
     * @param source reads all rows; called beside the window
     * @param key what a row is the same row by, after reading anew
     * @param words what a search looks at
     */
    public ListModel(
            Background background, Supplier<List<T>> source, Function<T, Object> key, Function<T, String> words) {
        this.background = background;
        this.source = source;
        this.key = key;
        this.words = words;
        query.addListener((property, before, now) -> refresh());
    }

    private record Held<T>(T row, String hay) {}

    private record Read<T>(List<Held<T>> rows, List<T> shown) {}

    public ObservableList<T> shown() {
        return shown;
    }

    /** What is typed into the search; the list follows at once. */
    public StringProperty query() {
        return query;
    }

    public ObjectProperty<T> selected() {
        return selected;
    }

    /** How many rows there are, shown or not. */
    public IntegerProperty total() {
        return total;
    }

    /** Whether the rows have been read, so that an empty list means that there are none. */
    public BooleanProperty loaded() {
        return loaded;
    }

    public boolean isFiltered() {
        return !query.get().isBlank() || !filters.isEmpty();
    }

    /** Has rows stay in sight when they are read anew, until the person searches or filters again. */
    void hold(List<T> inSight) {
        held = inSight.stream().map(key).collect(Collectors.toSet());
    }

    /** Reads all rows anew; what was selected stays selected, and in sight though it no longer passes the filters. */
    public void reload() {
        Set<Object> stay = staying();
        Needle needle = new Needle(query.get());
        Predicate<T> passes = passes();
        Comparator<T> sorted = order;
        background.look(
                this,
                progress -> {
                    List<Held<T>> read = source.get().stream()
                            .map(row -> new Held<>(row, Needle.hay(words.apply(row))))
                            .toList();
                    return new Read<>(
                            read,
                            pick(
                                    read,
                                    row -> stay.contains(key.apply(row.row))
                                            || needle.isIn(row.hay) && passes.test(row.row),
                                    sorted));
                },
                read -> {
                    rows = read.rows;
                    total.set(rows.size());
                    loaded.set(true);
                    show(read.shown);
                });
    }

    /** @param filter null to take the named filter off */
    public void filter(String name, Predicate<T> filter) {
        if (filter == null) {
            filters.remove(name);
        } else {
            filters.put(name, filter);
        }
        refresh();
    }

    /** @param comparator null for the order in which rows are read */
    public void sort(Comparator<T> comparator) {
        order = comparator;
        refresh();
    }

    /** Puts a changed row in its place. It stays in sight though a filter may no longer let it through. */
    public void replace(T row) {
        Object same = key.apply(row);
        Held<T> held = new Held<>(row, Needle.hay(words.apply(row)));
        rows = rows.stream()
                .map(each -> key.apply(each.row).equals(same) ? held : each)
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            if (key.apply(shown.get(i)).equals(same)) {
                shown.set(i, row);
            }
        }
        if (selected.get() != null && key.apply(selected.get()).equals(same)) {
            selected.set(row);
        }
    }

    public boolean isShown(Object rowKey) {
        return shown.stream().anyMatch(each -> key.apply(each).equals(rowKey));
    }

    /** Selects the row with the key, as soon as it is shown. */
    public void select(Object rowKey) {
        wanted = rowKey;
        if (loaded.get()) {
            refresh();
        }
    }

    /** What must not vanish under the person's hands. */
    private Set<Object> staying() {
        Set<Object> stay = new HashSet<>(held);
        if (selected.get() != null && isShown(key.apply(selected.get()))) {
            stay.add(key.apply(selected.get()));
        }
        return stay;
    }

    private void refresh() {
        held = Set.of();
        if (!loaded.get()) {
            return;
        }
        List<Held<T>> all = rows;
        Needle needle = new Needle(query.get());
        Predicate<T> passes = passes();
        Comparator<T> sorted = order;
        background.look(
                this, progress -> pick(all, row -> needle.isIn(row.hay) && passes.test(row.row), sorted), this::show);
    }

    private void show(List<T> rowsToShow) {
        Object stays = wanted != null ? wanted : selected.get() == null ? null : key.apply(selected.get());
        if (!shown.equals(rowsToShow)) {
            shown.setAll(rowsToShow);
        }
        rowsToShow.stream()
                .filter(each -> key.apply(each).equals(stays))
                .findFirst()
                .ifPresent(each -> {
                    wanted = null;
                    selected.set(each);
                });
    }

    private Predicate<T> passes() {
        return List.copyOf(filters.values()).stream().reduce(row -> true, Predicate::and);
    }

    private static <T> List<T> pick(List<Held<T>> rows, Predicate<Held<T>> passes, Comparator<T> order) {
        List<T> picked = new ArrayList<>();
        for (Held<T> each : rows) {
            if (passes.test(each)) {
                picked.add(each.row);
            }
        }
        if (order != null) {
            picked.sort(order);
        }
        return picked;
    }
}
