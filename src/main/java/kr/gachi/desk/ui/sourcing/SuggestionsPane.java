package kr.gachi.desk.ui.sourcing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.Matched;
import kr.gachi.desk.app.Matched.Suggested;
import kr.gachi.desk.app.lists.RequestPage;
import kr.gachi.desk.domain.ChoiceState;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/** Who fits the line, as cards that argue their case; below, who would fit but for one fact. */
final class SuggestionsPane {
    private static final int FIRST_COMPARED = 3;

    private final Frame frame;
    private final RequestModel model;
    private final Label title = Nodes.label("", "section-title");
    private final VBox cards = Nodes.stack("cards");
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Button compare;
    private final VBox view;
    private List<SuggestionCard> shown = List.of();
    private int at;

    SuggestionsPane(Frame frame, RequestModel model) {
        this.frame = frame;
        this.model = model;
        cards.setId("suggestions");
        title.setId("suggestions-title");
        scroll.setId("suggestions-scroll");
        scroll.setAccessibleText(frame.say("workbench.suggestions.name"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("suggestions");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        compare = Nodes.button("compare-open", frame.say("workbench.compare"), Feather.COLUMNS, this::compare);
        compare.getStyleClass().add("flat");
        compare.setTooltip(new Tooltip("C"));
        view = Nodes.stack("suggestions-pane", Nodes.row("row-8", title, Nodes.spring(), compare), scroll);
        model.answer().addListener((property, before, now) -> show());
        model.line().addListener((property, before, now) -> show());
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                select(at + (event.getCode() == KeyCode.DOWN ? 1 : -1));
                event.consume();
            }
        });
    }

    Parent view() {
        return view;
    }

    void focus() {
        scroll.requestFocus();
    }

    boolean hasFocus() {
        return scroll.isFocused();
    }

    /** Puts the selected one into the quote. */
    void choose() {
        if (!shown.isEmpty()) {
            model.choose(shown.get(at).suggested().productCode());
        }
    }

    void decline() {
        if (!shown.isEmpty()) {
            decline(shown.get(at).suggested());
        }
    }

    /** What each reason weighs, and how far it is from the first. */
    void why() {
        if (!shown.isEmpty()) {
            why(shown.get(at).suggested());
        }
    }

    /** Marks the selected one for comparing, or takes the mark off. */
    void mark() {
        if (!shown.isEmpty()) {
            shown.get(at).compare();
        }
    }

    /** Puts the marked ones side by side, or the first ones where fewer than two are marked. */
    void compare() {
        List<Suggested> marked = shown.stream()
                .filter(SuggestionCard::isCompared)
                .map(SuggestionCard::suggested)
                .limit(CompareTable.MOST)
                .toList();
        List<Suggested> compared = marked.size() > 1
                ? marked
                : shown.stream()
                        .map(SuggestionCard::suggested)
                        .limit(FIRST_COMPARED)
                        .toList();
        if (compared.size() > 1) {
            frame.dialogs()
                    .show(
                            frame.say("workbench.compare"),
                            new CompareTable(frame, compared, each -> model.choose(each.productCode())).view());
        }
    }

    /** Copies all that the selected one says. */
    void copy() {
        if (!shown.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(shown.get(at).text());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void decline(Suggested suggested) {
        frame.dialogs()
                .ask(frame.say("workbench.decline"), frame.say("workbench.decline.why", suggested.enterprise()))
                .ifPresent(why -> model.decline(suggested.productCode(), why));
    }

    private void why(Suggested suggested) {
        frame.dialogs()
                .show(
                        frame.say("workbench.why", suggested.enterprise()),
                        new WhyTable(frame).of(suggested, shown.get(0).suggested()));
    }

    private void show() {
        Matched.OfLine answer = model.answer().get();
        RequestPage.Line line = model.line().get();
        cards.getChildren().clear();
        shown = List.of();
        if (line == null) {
            title.setText("");
            return;
        }
        if (answer == null || answer.line() != line.line().line()) {
            title.setText(frame.say("workbench.searching"));
            return;
        }
        title.setText(frame.say(
                "workbench.suggestions",
                answer.suggestions().size(),
                answer.excluded().size()));
        List<SuggestionCard> made = new ArrayList<>();
        for (Suggested each : answer.suggestions()) {
            SuggestionCard card = new SuggestionCard(frame, each, state(line, each.productCode()));
            card.onChoose(() -> model.choose(each.productCode()));
            card.onDrop(() -> model.drop(each.productCode()));
            card.onDecline(() -> decline(each));
            card.onWhy(() -> why(each));
            int index = made.size();
            card.view().setOnMousePressed(event -> {
                select(index);
                scroll.requestFocus();
            });
            made.add(card);
            cards.getChildren().add(card.view());
        }
        shown = made;
        if (made.isEmpty()) {
            cards.getChildren()
                    .add(Nodes.empty(
                            frame.say("workbench.nobody"),
                            frame.say("workbench.nobody.hint", String.valueOf(answer.text()))));
        }
        if (!answer.excluded().isEmpty()) {
            cards.getChildren().add(excluded(answer.excluded()));
        }
        compare.setDisable(made.size() < 2);
        at = 0;
        select(0);
    }

    private TitledPane excluded(List<Matched.Excluded> excluded) {
        VBox rows = Nodes.stack("stack-8");
        for (Matched.Excluded each : excluded) {
            rows.getChildren()
                    .add(Nodes.stack(
                            "stack-2",
                            Nodes.label(model.name(each.productCode()), "line-item"),
                            Nodes.wrapped("✕ " + each.text(), "tone-bad", "hint-size"),
                            Nodes.wrapped(frame.say("workbench.wouldFit", each.wouldFit()), "hint")));
        }
        TitledPane pane = new TitledPane(frame.say("workbench.excluded", excluded.size()), rows);
        pane.setId("excluded");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static ChoiceState state(RequestPage.Line line, String productCode) {
        return line.decisions().stream()
                .filter(each -> each.productCode().equals(productCode))
                .map(RequestPage.Decision::state)
                .findFirst()
                .orElse(null);
    }

    private void select(int index) {
        if (index < 0 || index >= shown.size()) {
            return;
        }
        shown.get(at).select(false);
        at = index;
        SuggestionCard card = shown.get(at);
        card.select(true);
        double height = cards.getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            double top = card.view().getBoundsInParent().getMinY();
            double bottom = card.view().getBoundsInParent().getMaxY();
            double from = scroll.getVvalue() * height;
            if (top < from || bottom > from + scroll.getViewportBounds().getHeight()) {
                scroll.setVvalue(Math.min(1, top / height));
            }
        }
    }
}
