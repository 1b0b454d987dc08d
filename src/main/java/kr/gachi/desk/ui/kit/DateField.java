package kr.gachi.desk.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A date to type; what cannot be read says so beside itself. A day without its year is the nearest one. */
public final class DateField {
    private static final int HALF_A_YEAR = 6;

    private final Frame frame;
    private final TextField field = new TextField();
    private final Label refusal = Nodes.wrapped("", "field-refusal");
    private final VBox view = new VBox(field, refusal);

    /** @param says what the date is */
    public DateField(Frame frame, String id, String says) {
        this.frame = frame;
        field.setId(id);
        field.setAccessibleText(says);
        refusal.setId(id + "-refusal");
        refuse(null);
    }

    public Parent view() {
        return view;
    }

    /** @param date null for none */
    public void show(LocalDate date) {
        field.setText(date == null ? "" : frame.figures().date(date));
        refuse(null);
    }

    /** Puts the keyboard here, ready to type another day. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    public boolean isBlank() {
        return field.getText().isBlank();
    }

    /** What is typed; empty, and said so, if it is no date. */
    public Optional<LocalDate> read() {
        String typed = field.getText().strip();
        LocalDate from = typed.startsWith("+") ? frame.today() : frame.today().minusMonths(HALF_A_YEAR);
        Optional<LocalDate> date = TypedDate.read(typed, from);
        refuse(date.isPresent() ? null : frame.say("kit.form.notDate"));
        return date;
    }

    private void refuse(String sentence) {
        refusal.setText(sentence == null ? "" : sentence);
        refusal.setVisible(sentence != null);
        refusal.setManaged(sentence != null);
        field.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), sentence != null);
    }
}
