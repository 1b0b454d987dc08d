package kr.gachi.desk.ui.sourcing;

import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.lists.AgencyRow;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListModel;
import kr.gachi.desk.ui.kit.Nodes;

/** Names an agency: typing finds it by name, initials or code; Enter takes the first, arrows another. */
final class AgencyField {
    private static final double ROWS = 5;

    private final TextField field = new TextField();
    private final ListView<AgencyRow> found = new ListView<>();
    private final ListModel<AgencyRow> model;
    private final ObjectProperty<AgencyRow> chosen;
    private final Runnable next;
    private final VBox view;

    /** @param next where the keyboard goes when one has been taken */
    AgencyField(
            Frame frame, Supplier<java.util.List<AgencyRow>> source, ObjectProperty<AgencyRow> chosen, Runnable next) {
        this.chosen = chosen;
        this.next = next;
        model = new ListModel<>(frame.background(), source, AgencyRow::id, AgencyRow::words);
        field.setId("call-agency");
        field.setPromptText(frame.say("call.agency.prompt"));
        field.setAccessibleText(frame.say("call.agency"));
        found.setId("call-agencies");
        found.setItems(model.shown());
        found.setFixedCellSize(34);
        found.setPrefHeight(34 * ROWS + 2);
        found.setFocusTraversable(false);
        found.setCellFactory(any -> new AgencyCell());
        show(false);
        field.textProperty().addListener((property, before, now) -> {
            AgencyRow agency = chosen.get();
            if (agency == null || !agency.name().equals(now)) {
                chosen.set(null);
                model.query().set(now);
                show(!now.isBlank());
            }
        });
        model.shown().addListener((javafx.collections.ListChangeListener<AgencyRow>)
                change -> found.getSelectionModel().select(0));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused
                    && !found.isFocused()
                    && chosen.get() == null
                    && model.shown().size() == 1) {
                take(model.shown().get(0));
            }
        });
        found.setOnMouseClicked(event -> take(found.getSelectionModel().getSelectedItem()));
        chosen.addListener((property, before, now) -> {
            if (now == null && before != null && field.getText().equals(before.name())) {
                field.clear();
            }
        });
        view = Nodes.stack("stack-4", field, found);
    }

    Parent view() {
        return view;
    }

    void reload() {
        model.reload();
    }

    void focus() {
        field.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            found.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            found.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && found.isVisible()) {
            take(found.getSelectionModel().getSelectedItem());
        } else {
            return;
        }
        event.consume();
    }

    private void take(AgencyRow agency) {
        if (agency != null) {
            chosen.set(agency);
            field.setText(agency.name());
            show(false);
            next.run();
        }
    }

    private void show(boolean on) {
        found.setVisible(on);
        found.setManaged(on);
    }

    private static final class AgencyCell extends ListCell<AgencyRow> {
        @Override
        protected void updateItem(AgencyRow agency, boolean empty) {
            super.updateItem(agency, empty);
            setGraphic(
                    empty || agency == null
                            ? null
                            : Nodes.row(
                                    "row-8",
                                    Nodes.label(agency.name()),
                                    Nodes.label(agency.area() == null ? "" : agency.area(), "hint")));
        }
    }
}
