package kr.gachi.desk.ui.kit;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Names one of many: typing finds it, Enter takes the first, arrows another. What is typed is left in peace, so that
 * Hangul is composed undisturbed.
 *
 * @param <T> what is chosen
 */
public final class Chooser<T> {
    private static final double ROW = 34;
    private static final double BORDER = 2;
    private static final int ROWS = 5;
    private static final int ROWS_FLOATING = 9;

    private final Choices<T> choices;
    private final CustomTextField field = new CustomTextField();
    private final ListView<T> found = new ListView<>();
    private final ListModel<T> model;
    private final ObjectProperty<T> chosen;
    private final VBox view;
    private Runnable next = () -> {};
    private PopupControl popup;
    private boolean keeps;
    private boolean entered;
    private T last;

    /**
     * What there is to choose from.
     *
     * @param source reads all of them; called beside the window
     * @param key what one is the same by
     * @param words what a search looks at
     * @param name what stands in the field when it is chosen
     * @param about said quietly beside the name; null for nothing
     */
    public record Choices<T>(
            Supplier<List<T>> source,
            Function<T, Object> key,
            Function<T, String> words,
            Function<T, String> name,
            Function<T, String> about) {}

    /**
     * @param id of the field; its list is {@code id-found}
     * @param label what is chosen here
     */
    public Chooser(Frame frame, String id, String label, Choices<T> choices, ObjectProperty<T> chosen) {
        this.choices = choices;
        this.chosen = chosen;
        model = new ListModel<>(frame.background(), choices.source, choices.key, choices.words);
        field.setId(id);
        field.setPromptText(label);
        field.setAccessibleText(label);
        found.setId(id + "-found");
        found.setAccessibleText(label);
        found.setItems(model.shown());
        found.setFixedCellSize(ROW);
        found.setFocusTraversable(false);
        found.setCellFactory(any -> new Cell());
        found.setOnMouseClicked(event -> take(found.getSelectionModel().getSelectedItem()));
        found.getStyleClass().add("chooser-list");
        view = Nodes.stack("stack-4", field, found);
        field.textProperty().addListener((property, before, now) -> typed(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, before, focused) -> {
            entered = focused;
            if (focused) {
                field.selectAll();
            } else {
                leave();
            }
        });
        field.setOnMouseReleased(event -> {
            if (entered && field.getSelection().getLength() == 0) {
                field.selectAll();
            }
            entered = false;
        });
        model.shown().addListener((ListChangeListener<T>)
                change -> found.getSelectionModel().select(0));
        chosen.addListener((property, before, now) -> follow(before, now));
        found.setPrefHeight(ROW * ROWS + BORDER);
        show(false);
    }

    /** What to type into it. */
    public Chooser<T> prompt(String prompt) {
        field.setPromptText(prompt);
        return this;
    }

    /** Where the keyboard goes when one has been taken. */
    public Chooser<T> then(Runnable action) {
        next = action;
        return this;
    }

    /** Shows what it finds over what stands below, and can show all there is. */
    public Chooser<T> floating() {
        view.getChildren().remove(found);
        popup = new PopupControl();
        popup.setAutoHide(true);
        popup.setSkin(new Floating(popup, found));
        Node open = Nodes.icon(Feather.CHEVRON_DOWN);
        open.setOnMouseClicked(event -> {
            field.requestFocus();
            model.query().set("");
            show(!popup.isShowing());
        });
        field.setRight(open);
        return this;
    }

    /** Always holds one: what was typed and names nothing gives way to what was chosen last. */
    public Chooser<T> keeps() {
        keeps = true;
        return this;
    }

    public Parent view() {
        return view;
    }

    /** Reads anew what there is. */
    public void reload() {
        model.reload();
    }

    public void focus() {
        field.requestFocus();
    }

    private void typed(String now) {
        T one = chosen.get();
        if (one == null || !choices.name.apply(one).equals(now)) {
            chosen.set(null);
            model.query().set(now);
            show(field.isFocused() && !now.isBlank());
        }
    }

    private void follow(T before, T now) {
        if (now != null) {
            last = now;
            if (!choices.name.apply(now).equals(field.getText())) {
                field.setText(choices.name.apply(now));
            }
            show(false);
        } else if (before != null && choices.name.apply(before).equals(field.getText())) {
            field.clear();
        }
    }

    /** What was typed and names one alone is meant. */
    private void leave() {
        if (found.isFocused() || chosen.get() != null) {
            return;
        }
        if (!field.getText().isBlank() && model.shown().size() == 1) {
            chosen.set(model.shown().get(0));
        } else if (keeps && last != null) {
            chosen.set(last);
        }
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN && popup != null && !popup.isShowing()) {
            model.query().set("");
            show(true);
        } else if (code == KeyCode.DOWN) {
            found.getSelectionModel().selectNext();
        } else if (code == KeyCode.UP) {
            found.getSelectionModel().selectPrevious();
        } else if (code == KeyCode.ENTER && !event.isShortcutDown() && isShowing()) {
            take(found.getSelectionModel().getSelectedItem());
        } else if (code == KeyCode.ESCAPE && isShowing()) {
            show(false);
            leave();
        } else {
            return;
        }
        found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 2));
        event.consume();
    }

    private void take(T one) {
        if (one != null) {
            chosen.set(one);
            show(false);
            next.run();
        }
    }

    private boolean isShowing() {
        return popup == null ? found.isVisible() : popup.isShowing();
    }

    private void show(boolean on) {
        if (popup == null) {
            found.setVisible(on);
            found.setManaged(on);
        } else if (!on) {
            popup.hide();
        } else if (!popup.isShowing()) {
            found.setVisible(true);
            found.setManaged(true);
            found.setPrefSize(field.getWidth(), ROW * ROWS_FLOATING + BORDER);
            Point2D below = field.localToScreen(0, field.getHeight() + 4);
            popup.show(field, below.getX(), below.getY());
        }
    }

    private final class Cell extends ListCell<T> {
        @Override
        protected void updateItem(T one, boolean empty) {
            super.updateItem(one, empty);
            setGraphic(
                    empty || one == null
                            ? null
                            : Nodes.row(
                                    "row-8",
                                    Nodes.label(choices.name.apply(one)),
                                    Nodes.label(Objects.requireNonNullElse(choices.about.apply(one), ""), "hint")));
        }
    }

    /** Has the list in it look as in the window, for a popup that is a control takes its owner's sheets. */
    private record Floating(PopupControl popup, Node list) implements Skin<PopupControl> {
        @Override
        public PopupControl getSkinnable() {
            return popup;
        }

        @Override
        public Node getNode() {
            return list;
        }

        @Override
        public void dispose() {
            // nothing is held
        }
    }
}
