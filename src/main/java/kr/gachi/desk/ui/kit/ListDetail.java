package kr.gachi.desk.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.ui.Memory;

/**
 * A place that is a table with what is selected beside it: declared by columns, filters and a detail. Ids for tests come
 * from its own: {@code enterprises-search}, {@code enterprises-table}, {@code enterprises-detail}.
 *
 * @param <T> a row
 */
public final class ListDetail<T> {
    private final Frame frame;
    private final String id;
    private final ListModel<T> model;
    private final ListTable<T> table;
    private final SearchField search;
    private final FilterBar<T> filters;
    private final HBox actions = new HBox();
    private final Memory memory;
    private Node detail;
    private Consumer<T> shows = row -> {};
    private boolean wantsFocus;
    private double divider = 0.52;

    /** @param promptKey what can be searched for here */
    public ListDetail(Frame frame, String id, String promptKey, ListModel<T> model) {
        this.frame = frame;
        this.id = id;
        this.model = model;
        this.table = new ListTable<>(frame, id + "-table");
        this.search = new SearchField(frame, id + "-search", frame.say(promptKey));
        this.memory = frame.memory().of(id);
        this.filters = new FilterBar<>(frame, id, model);
        actions.getStyleClass().add("row-8");
    }

    public ListDetail<T> text(String key, double width, Function<T, String> value) {
        table.text(key, width, value);
        return this;
    }

    public ListDetail<T> number(String key, double width, Function<T, ? extends Number> value) {
        table.number(key, width, value);
        return this;
    }

    public ListDetail<T> won(String key, double width, Function<T, Won> value) {
        table.won(key, width, value);
        return this;
    }

    public ListDetail<T> date(String key, double width, Function<T, LocalDate> value) {
        table.date(key, width, value);
        return this;
    }

    /** A figure with a sign of its own, such as days. */
    public <V extends Comparable<V>> ListDetail<T> figure(
            String key, double width, Function<T, V> value, Function<V, String> text) {
        table.figure(key, width, value, text);
        return this;
    }

    /** A drawn cell; it sorts by its value, and its text is what is copied. */
    public <V extends Comparable<V>> ListDetail<T> node(
            String key, double width, Function<T, V> value, Function<V, String> text, Function<T, Node> drawn) {
        table.node(key, width, value, text, drawn);
        return this;
    }

    /** Keeps the column before at least as wide as it was declared: what is in it must not be cut. */
    public ListDetail<T> firm() {
        table.firm();
        return this;
    }

    /** A date without its century, for tables with many columns. */
    public ListDetail<T> shortDate(String key, double width, Function<T, LocalDate> value) {
        table.shortDate(key, width, value);
        return this;
    }

    public ListDetail<T> badge(String key, double width, Function<T, Badge> value) {
        table.badge(key, width, value);
        return this;
    }

    public ListDetail<T> badges(String key, double width, Function<T, List<Badge>> value) {
        table.badges(key, width, value);
        return this;
    }

    /** A filter that is put on and off above the table, and remembered. */
    public ListDetail<T> filter(String key, Predicate<T> filter) {
        filters.add(key, filter);
        return this;
    }

    /** A button above the table. */
    public ListDetail<T> button(Node button) {
        actions.getChildren().add(button);
        return this;
    }

    public ListDetail<T> action(String key, Consumer<List<T>> action) {
        table.action(key, action);
        return this;
    }

    /** Offers to change one field of all selected rows; they stay in sight though a filter may no longer let them through. */
    public ListDetail<T> many(ManyEdit<T, ?> edit) {
        table.action("kit.many.open", rows -> edit.ask(rows, () -> model.hold(rows)));
        return this;
    }

    public ListDetail<T> onOpen(Consumer<T> action) {
        table.onOpen(action);
        return this;
    }

    /** What stands beside the table, and how it shows the row that is selected or has been read anew. */
    public ListDetail<T> detail(Node node, Consumer<T> show) {
        detail = node;
        shows = show;
        model.selected().addListener((property, before, now) -> {
            if (now != null) {
                show.accept(now);
            }
        });
        return this;
    }

    /** Reads the rows and what is beside them anew. */
    public void reload() {
        model.reload();
        if (model.selected().get() != null) {
            shows.accept(model.selected().get());
        }
    }

    /** What share of the width the table has until the person moves the divider. */
    public ListDetail<T> divider(double share) {
        divider = share;
        return this;
    }

    /** What the table says when there is nothing yet, with a button that brings it in from a file. */
    public ListDetail<T> emptyUntilImported(String title, String sentence) {
        String importFile = frame.say("kit.importFile");
        return empty(Nodes.empty(
                title,
                sentence,
                Nodes.button(
                        id + "-import",
                        importFile,
                        null,
                        () -> frame.ways()
                                .importFiles(frame.dialogs().openFiles(importFile, "*.xlsx", "*.xls", "*.csv")))));
    }

    /** What the table says when there is nothing yet; beside it what it says when nothing is found. */
    public ListDetail<T> empty(Node nothingYet) {
        Node nothingFound = Nodes.empty(frame.say("kit.nothingFound"), frame.say("kit.nothingFound.hint"));
        Label reading = Nodes.label(frame.say("kit.reading"), "hint");
        StackPane placeholder = new StackPane(nothingYet, nothingFound, reading);
        nothingYet.visibleProperty().bind(model.loaded().and(model.total().isEqualTo(0)));
        nothingFound.visibleProperty().bind(model.loaded().and(model.total().greaterThan(0)));
        reading.visibleProperty().bind(model.loaded().not());
        table.view().setPlaceholder(placeholder);
        return this;
    }

    public Parent view() {
        search.textProperty().bindBidirectional(model.query());
        search.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                intoTable();
                event.consume();
            }
        });
        search.sceneProperty().addListener((property, before, now) -> {
            if (now != null && wantsFocus) {
                wantsFocus = false;
                focus();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        Label count = Nodes.label("", "hint");
        count.setId(id + "-count");
        count.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(this::count, model.shown(), model.total(), model.loaded()));
        HBox bar = Nodes.row("list-bar", search, count, actions);
        VBox left = Nodes.stack("list", bar, filters.view(), table.view());
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        table.follow(model);
        filters.restore();
        if (detail == null) {
            return left;
        }
        StackPane right = new StackPane(detail);
        right.setId(id + "-detail");
        right.getStyleClass().add("detail");
        SplitPane split = new SplitPane(left, right);
        split.setDividerPositions(memory.number("divider", divider));
        split.getDividers()
                .get(0)
                .positionProperty()
                .addListener((property, before, now) -> memory.keep("divider", now.doubleValue()));
        return split;
    }

    /** Selects a row by its key; search and filters that hide it are taken off. */
    public void select(Object key) {
        if (!model.isShown(key)) {
            filters.only(Set.of(), "");
        }
        model.select(key);
    }

    /** Looks for these words, all filters off. */
    public void search(String words) {
        filters.only(Set.of(), words);
    }

    /** Narrows the list to these filters, by their text keys. */
    public void only(Set<String> keys) {
        filters.only(keys, "");
    }

    /** Puts the keyboard into the search. */
    public void focus() {
        if (search.getScene() == null) {
            // a split pane takes its parts in when it is first drawn
            wantsFocus = true;
            return;
        }
        search.requestFocus();
        search.selectAll();
    }

    private void intoTable() {
        if (!model.shown().isEmpty()) {
            if (table.selected() == null) {
                table.view().getSelectionModel().clearAndSelect(0);
            }
            table.view().requestFocus();
        }
    }

    private String count() {
        int shown = model.shown().size();
        int total = model.total().get();
        if (!model.loaded().get()) {
            return "";
        }
        return shown == total ? frame.say("kit.count", total) : frame.say("kit.countOf", shown, total);
    }
}
