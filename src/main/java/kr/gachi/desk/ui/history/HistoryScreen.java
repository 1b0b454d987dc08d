package kr.gachi.desk.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.keeping.WorkHistory;
import kr.gachi.desk.app.keeping.WorkHistory.Entry;
import kr.gachi.desk.app.keeping.WorkHistory.FieldChange;
import kr.gachi.desk.app.keeping.WorkHistory.Touched;
import kr.gachi.desk.app.keeping.WorkHistory.Undone;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Badge.Tone;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListDetail;
import kr.gachi.desk.ui.kit.ListModel;
import kr.gachi.desk.ui.kit.ListTable;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.Screen;
import org.kordamp.ikonli.feather.Feather;

/** 이력: what was done, by whom, when; what it changed; taking it back. */
public final class HistoryScreen implements Screen {
    /** Beyond this nobody reads on; the whole stands in the record's own history. */
    private static final int SHOWN = 500;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy.MM.dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Frame frame;
    private final WorkHistory history;
    private final ListModel<Entry> model;
    private final ListDetail<Entry> list;
    private final ListTable<Touched> touched;
    private final Label title = Nodes.wrapped("", "record-title");
    private final Label facts = Nodes.wrapped("", "hint");
    private final Button undo;
    private final VBox page;
    private final Parent view;

    public HistoryScreen(Frame frame, WorkHistory history) {
        this.frame = frame;
        this.history = history;
        model = new ListModel<>(
                frame.background(), history::works, each -> each.work().number(), this::words);
        title.setId("history-title");
        undo = Nodes.button("history-undo", frame.say("history.undo"), Feather.ROTATE_CCW, this::undo);
        touched = new ListTable<Touched>(frame, "history-touched")
                .badge("history.event", 84, each -> event(each.event()))
                .text("history.record", 160, each -> Objects.requireNonNullElse(each.name(), each.kind()))
                .text("history.fields", 420, this::fields);
        touched.view().setPlaceholder(Nodes.wrapped(frame.say("history.nothing"), "hint"));
        VBox.setVgrow(touched.view(), Priority.ALWAYS);
        page = Nodes.stack(
                "record",
                Nodes.stack("record-head", title, facts),
                Nodes.row("row-8", undo, Nodes.spring()),
                touched.view());
        page.setVisible(false);
        list = new ListDetail<>(frame, "history", "history.search", model)
                .text("history.at", 124, each -> TIME.format(each.work().at()))
                .text("history.what", 280, this::told)
                .text("history.actor", 90, each -> each.work().actor())
                .number("history.entries", 70, each -> each.work().entries())
                .text("history.undone", 110, Entry::undoneBy)
                .filter("history.filter.standing", each -> each.undoneBy() == null)
                .detail(new StackPane(Nodes.empty(frame.say("history.pick"), frame.say("history.pick.hint")), page));
        view = list.view();
        model.selected().addListener((property, before, now) -> show(now));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void reload() {
        model.reload();
    }

    /** @param record number of a work */
    @Override
    public void open(String record) {
        list.select(record);
    }

    @Override
    public void focus() {
        list.focus();
    }

    private String told(Entry entry) {
        return frame.say(entry.work().action(), entry.work().arguments().toArray());
    }

    private String words(Entry entry) {
        return Stream.of(
                        told(entry),
                        entry.work().number(),
                        entry.work().actor(),
                        time(entry.work().at()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private void show(Entry entry) {
        page.getParent().getChildrenUnmodifiable().get(0).setVisible(entry == null);
        page.setVisible(entry != null);
        if (entry == null) {
            return;
        }
        title.setText(told(entry));
        facts.setText(String.join(
                "  ·  ",
                entry.work().number(),
                time(entry.work().at()),
                String.valueOf(entry.work().actor()),
                frame.say("history.count", entry.work().entries())));
        undo.setDisable(entry.undoneBy() != null);
        touched.show(List.of());
        frame.background().look(this, progress -> history.touched(entry.work(), SHOWN), touched::show);
    }

    private void undo() {
        Entry entry = model.selected().get();
        frame.background()
                .work("window.undoing", progress -> history.undo(entry.work().number()), done -> told(entry, done));
    }

    private void told(Entry entry, Undone done) {
        frame.ways().changed(done.work());
        if (!done.left().isEmpty()) {
            String left = done.left().stream()
                    .limit(3)
                    .map(each -> frame.text().say(each))
                    .collect(Collectors.joining(" "));
            frame.ways().tell(frame.say("history.left", told(entry), done.left().size(), left));
        }
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
                : each.fields().stream().map(HistoryScreen::field).collect(Collectors.joining(", "));
    }

    private static String field(FieldChange change) {
        return change.field() + ": " + Objects.requireNonNullElse(change.before(), "–") + " → "
                + Objects.requireNonNullElse(change.after(), "–");
    }
}
