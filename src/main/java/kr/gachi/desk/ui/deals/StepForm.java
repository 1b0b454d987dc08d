package kr.gachi.desk.ui.deals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kr.gachi.desk.app.Dealt;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.ui.kit.DateField;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/**
 * What has happened, asked in the pane: all that is open and today unless something else is said. Enter records, Esc
 * turns away. Without an event it takes goods of a line back.
 */
final class StepForm {
    private final Frame frame;
    private final BiConsumer<Event, Step> record;
    private final Label heading = Nodes.label("", "section-title");
    private final ComboBox<Dealt.OfLine> line = new ComboBox<>();
    private final TextField quantity = new TextField();
    private final Label refusal = Nodes.wrapped("", "field-refusal");
    private final DateField on;
    private final VBox view;
    private Event event;

    /** @param record takes the event (null for goods taken back) and what was said of it */
    StepForm(Frame frame, BiConsumer<Event, Step> record) {
        this.frame = frame;
        this.record = record;
        heading.setId("deal-step");
        line.setId("deal-line");
        line.setAccessibleText(frame.say("deal.step.line"));
        line.setMaxWidth(Double.MAX_VALUE);
        line.setConverter(new Words());
        line.valueProperty().addListener((property, before, now) -> prompt());
        quantity.setId("deal-quantity");
        quantity.setAccessibleText(frame.say("deal.step.quantity"));
        refusal.setId("deal-quantity-refusal");
        on = new DateField(frame, "deal-on", frame.say("deal.step.on"));
        GridPane grid = Nodes.grid("form");
        GridPane.setHgrow(line, Priority.ALWAYS);
        grid.addRow(0, Nodes.label(frame.say("deal.step.line"), "form-label"), line);
        grid.addRow(1, Nodes.label(frame.say("deal.step.quantity"), "form-label"), new VBox(quantity, refusal));
        grid.addRow(2, Nodes.label(frame.say("deal.step.on"), "form-label"), on.view());
        view = Nodes.stack(
                "inline-form",
                heading,
                grid,
                Nodes.row(
                        "row-8",
                        Nodes.primary("deal-step-ok", frame.say("deal.step.ok"), Feather.CHECK, this::take),
                        Nodes.button("deal-step-cancel", frame.say("window.cancel"), null, this::hide)));
        view.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                take();
                pressed.consume();
            } else if (pressed.getCode() == KeyCode.ESCAPE) {
                hide();
                pressed.consume();
            }
        });
        hide();
    }

    Parent view() {
        return view;
    }

    /** @param chosen the line that the person stands on; null for none */
    void ask(Event asked, Dealt.OfDeal deal, Dealt.OfLine chosen) {
        event = asked;
        heading.setText(
                asked == null ? frame.say("deal.refund") : frame.figures().word(asked));
        List<Dealt.OfLine> lines = deal.lines().stream()
                .filter(each ->
                        asked == null ? isRefundable(each) : each.rest(asked).isPresent())
                .toList();
        line.getItems().clear();
        if (asked != null && lines.size() > 1) {
            line.getItems().add(null);
        }
        line.getItems().addAll(lines);
        line.setValue(
                asked == null && lines.contains(chosen)
                        ? chosen
                        : line.getItems().get(0));
        quantity.clear();
        on.show(frame.today());
        prompt();
        view.setVisible(true);
        view.setManaged(true);
        quantity.requestFocus();
    }

    boolean isAsking() {
        return view.isVisible();
    }

    void hide() {
        view.setVisible(false);
        view.setManaged(false);
    }

    /** Whether goods of it can be taken back. */
    static boolean isRefundable(Dealt.OfLine line) {
        return line.original() == null
                && line.quantity() != null
                && line.quantity().signum() > 0;
    }

    private void prompt() {
        refuse(null);
        BigDecimal most = most();
        if (event == null) {
            quantity.setPromptText(frame.say("deal.step.refunded"));
        } else if (most == null) {
            quantity.setPromptText(frame.say("deal.step.whole"));
        } else {
            quantity.setPromptText(frame.say("deal.step.rest", frame.figures().number(most)));
        }
    }

    /** What is open of the chosen line; null for all lines, or where the line has no quantity. */
    private BigDecimal most() {
        return line.getValue() == null || event == null
                ? null
                : line.getValue()
                        .rest(event)
                        .map(Dealt.Open::quantity)
                        .map(BigDecimal::abs)
                        .orElse(null);
    }

    private void take() {
        String typed = quantity.getText().replaceAll("[,\\s]", "");
        String why = refusal(typed);
        refuse(why);
        Optional<LocalDate> day = on.read();
        if (why == null && day.isPresent()) {
            hide();
            record.accept(
                    event,
                    new Step(
                            line.getValue() == null ? null : line.getValue().line(),
                            typed.isEmpty() ? null : new BigDecimal(typed),
                            day.get()));
        }
    }

    /** Why a quantity cannot be taken; null if it can. */
    private String refusal(String typed) {
        if (typed.isEmpty()) {
            return event == null ? frame.say("deal.step.refunded") : null;
        } else if (!typed.matches("[0-9]{1,12}(\\.[0-9]{1,6})?") || new BigDecimal(typed).signum() == 0) {
            return frame.say("deal.step.notQuantity");
        } else if (line.getValue() == null) {
            return frame.say("deal.step.whichLine");
        }
        BigDecimal most = most();
        return most != null && new BigDecimal(typed).compareTo(most) > 0
                ? frame.say("deal.step.tooMuch", frame.figures().number(most))
                : null;
    }

    private void refuse(String sentence) {
        refusal.setText(Objects.requireNonNullElse(sentence, ""));
        refusal.setVisible(sentence != null);
        refusal.setManaged(sentence != null);
        quantity.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), sentence != null);
    }

    private final class Words extends StringConverter<Dealt.OfLine> {
        @Override
        public String toString(Dealt.OfLine each) {
            return each == null ? frame.say("deal.step.all") : each.line() + "  " + each.item();
        }

        @Override
        public Dealt.OfLine fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
