package kr.gachi.desk.ui.history;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.keeping.WorkHistory;
import kr.gachi.desk.app.keeping.WorkHistory.Entry;
import kr.gachi.desk.app.keeping.WorkHistory.FieldChange;
import kr.gachi.desk.app.keeping.WorkHistory.Touched;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Badge.Tone;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListTable;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.RecordPane;
import org.kordamp.ikonli.feather.Feather;

/** One work: what it changed, and taking it back. */
final class HistoryDetail {
    /** Beyond this nobody reads on; the whole stands in the record's own history. */
    private static final int SHOWN = 500;

    private final Frame frame;
    private final WorkHistory history;
    private final ListTable<Touched> touched;
    private final Label title = Nodes.wrapped("", "record-title");
    private final Label facts = Nodes.wrapped("", "hint");
    private final Button undo;
    private final RecordPane pane;
    private Entry shown;

    HistoryDetail(Frame frame, WorkHistory history) {
        this.frame = frame;
        this.history = history;
        title.setId("history-title");
        undo = Nodes.button("history-undo", frame.say("history.undo"), Feather.ROTATE_CCW, this::undo);
        touched = new ListTable<Touched>(frame, "history-touched")
                .badge("history.event", 92, each -> event(each.event()))
                .firm()
                .text("history.record", 160, each -> Objects.requireNonNullElse(each.name(), each.kind()))
                .text("history.fields", 420, this::fields);
        touched.view().setPlaceholder(Nodes.wrapped(frame.say("history.nothing"), "hint"));
        VBox.setVgrow(touched.view(), Priority.ALWAYS);
        VBox page = Nodes.stack(
                "record",
                Nodes.stack("record-head", title, facts),
                Nodes.row("row-8", undo, Nodes.spring()),
                touched.view());
        pane = new RecordPane(frame.say("history.pick"), frame.say("history.pick.hint"), page);
    }

    Parent view() {
        return pane.view();
    }

    void show(Entry entry) {
        boolean another =
                shown == null || !shown.work().number().equals(entry.work().number());
        shown = entry;
        pane.show(true);
        title.setText(HistoryScreen.told(frame, entry));
        facts.setText(String.join(
                "  ·  ",
                entry.work().number(),
                HistoryScreen.time(entry.work().at()),
                String.valueOf(entry.work().actor()),
                frame.say("history.count", entry.work().entries())));
        undo.setDisable(entry.undoneBy() != null);
        if (another) {
            touched.show(List.of());
        }
        frame.background().look(this, progress -> history.touched(entry.work(), SHOWN), touched::show);
    }

    private void undo() {
        frame.ways().undo(shown.work());
    }

    private Badge event(WorkHistory.Event event) {
        return switch (event) {
            case NEW -> new Badge(Tone.GOOD, frame.say("history.event.new"));
            case CHANGED -> new Badge(Tone.SOON, frame.say("history.event.changed"));
            case REMOVED -> new Badge(Tone.BAD, frame.say("history.event.removed"));
        };
    }

    private String fields(Touched each) {
        return each.event() != WorkHistory.Event.CHANGED
                ? ""
                : each.fields().stream().map(HistoryDetail::field).collect(Collectors.joining(", "));
    }

    private static String field(FieldChange change) {
        return change.field() + ": " + Objects.requireNonNullElse(change.before(), "–") + " → "
                + Objects.requireNonNullElse(change.after(), "–");
    }
}
