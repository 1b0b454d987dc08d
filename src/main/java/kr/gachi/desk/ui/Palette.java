package kr.gachi.desk.ui;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gachi.desk.ui.PaletteModel.Goal;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.SearchField;

/** Ctrl+K: one field over everything. Enter goes to the first, arrows to another, Esc back to where one was. */
final class Palette {
    private final Frame frame;
    private final PaletteModel model;
    private final SearchField field;
    private final ListView<Goal> list = new ListView<>();
    private final StackPane view;
    private final Consumer<Goal> go;
    private Node before;

    Palette(Frame frame, PaletteModel model, Consumer<Goal> go) {
        this.frame = frame;
        this.model = model;
        this.go = go;
        field = new SearchField(frame, "palette", frame.say("palette.prompt"));
        field.textProperty().bindBidirectional(model.query);
        list.setId("palette-list");
        list.setItems(model.found);
        list.setFixedCellSize(40);
        list.setFocusTraversable(false);
        list.setPlaceholder(Nodes.label(frame.say("kit.nothingFound"), "hint"));
        list.setCellFactory(any -> new GoalCell());
        list.setOnMouseClicked(event -> go(list.getSelectionModel().getSelectedItem()));
        model.found.addListener((javafx.collections.ListChangeListener<Goal>)
                change -> list.getSelectionModel().select(0));
        VBox box = Nodes.stack("palette", field, list);
        view = new StackPane(box);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        view.getStyleClass().add("palette-veil");
        view.setVisible(false);
        view.setOnMousePressed(event -> {
            if (event.getTarget() == view) {
                hide();
            }
        });
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Parent view() {
        return view;
    }

    void show() {
        before = view.getScene().getFocusOwner();
        model.query.set("");
        view.setVisible(true);
        list.getSelectionModel().select(0);
        field.requestFocus();
    }

    private void hide() {
        view.setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
        } else if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER) {
            go(list.getSelectionModel().getSelectedItem());
        } else {
            return;
        }
        event.consume();
    }

    private void go(Goal goal) {
        if (goal != null) {
            view.setVisible(false);
            go.accept(goal);
        }
    }

    private final class GoalCell extends ListCell<Goal> {
        @Override
        protected void updateItem(Goal goal, boolean empty) {
            super.updateItem(goal, empty);
            if (empty || goal == null) {
                setGraphic(null);
                return;
            }
            Label kind = Nodes.label(kind(goal), "palette-kind");
            Label subtitle = Nodes.label(goal.subtitle() == null ? "" : goal.subtitle(), "hint");
            subtitle.setMinWidth(0);
            setGraphic(Nodes.row("row-8", kind, Nodes.label(goal.title()), subtitle));
        }
    }

    private String kind(Goal goal) {
        if (goal.kind() == null) {
            return frame.say("palette.place");
        }
        return switch (goal.kind()) {
            case "enterprise" -> frame.say("palette.enterprise");
            case "agency" -> frame.say("palette.agency");
            case "product" -> frame.say("palette.product");
            default -> frame.say("palette.request");
        };
    }
}
