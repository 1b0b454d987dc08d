package kr.gachi.desk.ui.sourcing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kr.gachi.desk.app.BasketCredits;
import kr.gachi.desk.app.QuoteDocuments;
import kr.gachi.desk.app.Quoting;
import kr.gachi.desk.app.Sourcing;
import kr.gachi.desk.app.lists.RequestList;
import kr.gachi.desk.app.lists.RequestPage;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.Screen;

/** One request: its lines, the suggestions that argue their case, the quote in the making. The heart of the day. */
public final class WorkbenchScreen implements Screen {
    private static final List<RequestStage> WAY = List.of(
            RequestStage.RECEIVED,
            RequestStage.MATCHING,
            RequestStage.QUOTED,
            RequestStage.CONTRACTED,
            RequestStage.DELIVERED,
            RequestStage.INSPECTED,
            RequestStage.SETTLED);

    private final Frame frame;
    private final RequestModel model;
    private final LinesPane lines;
    private final SuggestionsPane suggestions;
    private final BasketPane basket;
    private final Label facts = Nodes.wrapped("", "hint");
    private final HBox stages = Nodes.row("stages");
    private final BorderPane view = new BorderPane();
    private final ReadOnlyStringWrapper crumb = new ReadOnlyStringWrapper();

    public WorkbenchScreen(
            Frame frame,
            RequestList requests,
            Sourcing sourcing,
            Quoting quoting,
            BasketCredits credits,
            QuoteDocuments documents) {
        this.frame = frame;
        model = new RequestModel(frame.background(), frame.ways(), requests, sourcing, quoting, credits);
        lines = new LinesPane(frame, model);
        suggestions = new SuggestionsPane(frame, model);
        basket = new BasketPane(frame, model, documents);
        facts.setId("request-facts");
        facts.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(facts, Priority.ALWAYS);
        view.setTop(Nodes.row("request-head", facts, stages));
        view.setLeft(lines.view());
        view.setCenter(suggestions.view());
        view.setRight(basket.view());
        view.getStyleClass().add("workbench");
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.page().addListener((property, before, now) -> head(now));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void reload() {
        model.reload();
    }

    @Override
    public void open(String record) {
        model.show(record);
    }

    @Override
    public void focus() {
        lines.focus();
    }

    @Override
    public ReadOnlyStringProperty crumb() {
        return crumb.getReadOnlyProperty();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("↑  ↓", "workbench.key.upDown"),
                new Shortcut("←  →", "workbench.key.panes"),
                new Shortcut("Enter", "workbench.key.choose"),
                new Shortcut("D", "workbench.key.decline"),
                new Shortcut("?", "workbench.key.why"),
                new Shortcut("Space", "workbench.key.mark"),
                new Shortcut("C", "workbench.key.compare"),
                new Shortcut("Ctrl+Enter", "workbench.key.quote"));
    }

    /** Before the panes see the key; buttons and what is typed into keep theirs. */
    private void key(KeyEvent event) {
        boolean reading = lines.hasFocus() || suggestions.hasFocus();
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            basket.quote();
        } else if (reading && event.getCode() == KeyCode.ENTER) {
            suggestions.choose();
        } else if (reading && event.getCode() == KeyCode.D && !event.isShortcutDown()) {
            suggestions.decline();
        } else if (reading && event.getCode() == KeyCode.C) {
            if (event.isShortcutDown()) {
                suggestions.copy();
            } else {
                suggestions.compare();
            }
        } else if (reading && event.getCode() == KeyCode.SPACE) {
            suggestions.mark();
        } else if (reading && event.getCode() == KeyCode.SLASH) {
            suggestions.why();
        } else if (event.getCode() == KeyCode.RIGHT && lines.hasFocus()) {
            suggestions.focus();
        } else if (event.getCode() == KeyCode.RIGHT && suggestions.hasFocus()) {
            basket.focus();
        } else if (event.getCode() == KeyCode.LEFT && basket.hasFocus()) {
            suggestions.focus();
        } else if (event.getCode() == KeyCode.LEFT && suggestions.hasFocus()) {
            lines.focus();
        } else {
            return;
        }
        event.consume();
    }

    private void head(RequestPage page) {
        Request request = page.request();
        crumb.set(Stream.of(request.number(), page.agency().name(), request.title())
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining("  ")));
        facts.setText(Stream.of(
                        join(page.agency().name(), request.department()),
                        request.dueDate() == null
                                ? frame.say("workbench.noDue")
                                : frame.say("workbench.due", frame.figures().date(request.dueDate())),
                        request.budget() == null
                                ? null
                                : frame.say("workbench.budget", frame.figures().won(request.budget())),
                        request.owner() == null ? null : frame.say("workbench.owner", request.owner()))
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining("  ·  ")));
        stages.getChildren().clear();
        for (RequestStage each : WAY) {
            Label label = Nodes.label(frame.figures().word(each), "stage");
            if (each == request.stage()) {
                label.getStyleClass().add("stage-here");
                label.setText("▸ " + label.getText());
            }
            stages.getChildren().add(label);
        }
    }

    private static String join(String one, String other) {
        return other == null || other.isBlank() ? one : one + " " + other;
    }
}
