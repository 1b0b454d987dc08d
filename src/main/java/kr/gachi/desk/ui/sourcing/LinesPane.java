package kr.gachi.desk.ui.sourcing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.lists.RequestPage;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;

/** What the agency wants, line by line, and which of it is decided. */
final class LinesPane {
    private final Frame frame;
    private final ListView<RequestPage.Line> list = new ListView<>();
    private final Label title = Nodes.label("", "section-title");
    private final VBox view;
    private boolean showing;

    LinesPane(Frame frame, RequestModel model) {
        this.frame = frame;
        list.setId("request-lines");
        list.setAccessibleText(frame.say("workbench.lines.name"));
        list.setCellFactory(any -> new LineCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        view = Nodes.stack("lines-pane", title, list);
        model.page().addListener((property, before, now) -> show(model));
        model.line().addListener((property, before, now) -> show(model));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                model.look(now);
            }
        });
    }

    Parent view() {
        return view;
    }

    void focus() {
        list.requestFocus();
    }

    boolean hasFocus() {
        return list.isFocused();
    }

    private void show(RequestModel model) {
        showing = true;
        RequestPage page = model.page().get();
        title.setText(frame.say("workbench.lines", page.lines().size()));
        if (!list.getItems().equals(page.lines())) {
            list.getItems().setAll(page.lines());
        }
        if (model.line().get() != null) {
            list.getSelectionModel().select(model.line().get());
        }
        showing = false;
    }

    private String wanted(RequestLine line) {
        return Stream.of(
                        line.spec(),
                        line.quantity() == null
                                ? frame.say("workbench.noQuantity")
                                : frame.figures().number(line.quantity()) + (line.unit() == null ? "" : line.unit()))
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private final class LineCell extends ListCell<RequestPage.Line> {
        @Override
        protected void updateItem(RequestPage.Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            Label sign = Nodes.label(line.isChosen() ? "●" : "○", line.isChosen() ? "tone-good" : "tone-quiet");
            sign.setAccessibleText(frame.say(line.isChosen() ? "workbench.decided" : "workbench.open"));
            VBox words = Nodes.stack(
                    "stack-2",
                    Nodes.label(line.line().line() + "  " + line.line().item(), "line-item"),
                    Nodes.label(wanted(line.line()), "hint"));
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = Nodes.row("row-8", sign, words);
            row.maxWidthProperty().bind(list.widthProperty().subtract(28));
            setGraphic(row);
        }
    }
}
