package kr.gachi.desk.ui.sourcing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.Calls;
import kr.gachi.desk.app.lists.AgencyRow;
import kr.gachi.desk.app.lists.RequestList;
import kr.gachi.desk.ui.kit.Chooser;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListTable;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.Screen;
import kr.gachi.desk.ui.kit.TypedDate;
import org.kordamp.ikonli.feather.Feather;

/** 전화 문의: agency, lines as they were pasted or said, due date; then straight to who could supply them. */
public final class CallScreen implements Screen {
    private final Frame frame;
    private final CallModel model;
    private final Chooser<AgencyRow> agency;
    private final TextArea wanted = new TextArea();
    private final TextField due = new TextField();
    private final Label dueRead = Nodes.label("", "hint");
    private final Button go;
    private final Parent view;

    public CallScreen(Frame frame, RequestList lists, Calls calls) {
        this.frame = frame;
        model = new CallModel(frame.background(), frame.ways(), calls);
        agency = new Chooser<>(
                        frame,
                        "call-agency",
                        frame.say("call.agency"),
                        new Chooser.Choices<>(
                                lists::agencies, AgencyRow::id, AgencyRow::words, AgencyRow::name, AgencyRow::area),
                        model.agency)
                .prompt(frame.say("call.agency.prompt"))
                .then(wanted::requestFocus);
        go = Nodes.primary("call-go", frame.say("call.go"), Feather.ARROW_RIGHT, this::take);
        go.setTooltip(new Tooltip("Ctrl+Enter"));
        go.disableProperty().bind(model.complete().not());
        view = build();
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void reload() {
        agency.reload();
    }

    @Override
    public void focus() {
        agency.focus();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("Enter", "call.key.agency"), new Shortcut("Ctrl+Enter", "call.key.go"));
    }

    private Parent build() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        wanted.setId("call-wanted");
        wanted.setPromptText(frame.say("call.wanted.prompt"));
        wanted.setPrefRowCount(8);
        wanted.textProperty().bindBidirectional(model.wanted);
        wanted.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
                due.requestFocus();
                event.consume();
            }
        });
        due.setId("call-due");
        due.setPromptText(frame.say("call.due.prompt"));
        due.setAccessibleText(frame.say("call.due"));
        due.setMaxWidth(160);
        due.textProperty().addListener((property, before, now) -> readDue(now));
        model.due.addListener((property, before, now) -> {
            if (now == null && before != null) {
                due.clear();
            }
        });
        row(form, "call.agency", agency.view());
        row(form, "call.wanted", wanted);
        row(form, "call.due", Nodes.row("row-8", due, dueRead));
        row(form, "call.department", field("call-department", model.department));
        row(form, "call.title", field("call-title", model.title));
        HBox actions = Nodes.row("row-8", Nodes.spring(), go);
        VBox left = Nodes.stack("call-form", form, actions);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = Nodes.stack("call-read", Nodes.label(frame.say("call.understood"), "section-title"), understood());
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = Nodes.row("call", left, right);
        both.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean finished = event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || event.getTarget() == due);
            if (finished && !go.isDisabled()) {
                take();
                event.consume();
            }
        });
        return both;
    }

    private TextField field(String id, javafx.beans.property.StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private void row(GridPane form, String key, Node node) {
        Label label = Nodes.label(frame.say(key), "form-label");
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        GridPane.setHgrow(node, Priority.ALWAYS);
        node.setAccessibleText(label.getText());
        form.addRow(form.getRowCount(), label, node);
    }

    private Node understood() {
        ListTable<Calls.Item> table = new ListTable<Calls.Item>(frame, "call-items")
                .text("call.item", 200, Calls.Item::item)
                .text("call.spec", 120, Calls.Item::spec)
                .number("call.quantity", 81, Calls.Item::quantity)
                .text("call.unit", 64, Calls.Item::unit);
        table.view().setItems(model.items);
        table.view().setPlaceholder(Nodes.wrapped(frame.say("call.understood.none"), "hint"));
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        return table.view();
    }

    private void readDue(String typed) {
        Optional<LocalDate> date = typed.isBlank() ? Optional.empty() : TypedDate.read(typed, frame.today());
        model.due.set(date.orElse(null));
        dueRead.setText(date.map(frame.figures()::date).orElse(typed.isBlank() ? "" : frame.say("call.due.unread")));
    }

    private void take() {
        model.take(number -> frame.ways().go("request", number));
    }
}
