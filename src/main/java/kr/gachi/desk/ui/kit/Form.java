package kr.gachi.desk.ui.kit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.lists.Saved;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.Worded;

/**
 * The facts of a record, one line a field, named as the record names them. A field is saved as it is left (or on Enter;
 * Esc puts back what stood there); what cannot be read says so beside itself and is not saved.
 *
 * @param <T> the record
 */
public final class Form<T extends Record & Entity<T>> {
    private final Frame frame;
    private final String id;
    private final Shape<T> shape;
    private final List<Field> fields = new ArrayList<>();
    private final GridPane grid = new GridPane();
    private final Edits<T> edits;
    private String saving;
    private Function<T, Saved<T>> service;
    private Consumer<T> saved = now -> {};
    private int columns = 1;
    private T record;
    private boolean sameRecord;

    /** @param id beginning of the ids of its fields: {@code enterprise} gives {@code enterprise-name} */
    public Form(Frame frame, String id, Class<T> type) {
        this.frame = frame;
        this.id = id;
        this.shape = Shape.of(type);
        this.edits = new Edits<>(frame.background(), shape);
        grid.getStyleClass().add("form");
    }

    /** What a person typed: a value (null for nothing), or the sentence that says why not. */
    private record Typed(Object value, String refusal) {
        static Typed of(Object value) {
            return new Typed(value, null);
        }
    }

    /**
     * Stores the record when a field has been left with another value; the window tells of it.
     *
     * @param key text key of what is being done
     */
    public Form<T> onSave(String key, Function<T, Saved<T>> store) {
        saving = key;
        service = store;
        return this;
    }

    /** Told of the record as it stands after each saving, while it is still the one that is shown. */
    public Form<T> onSaved(Consumer<T> action) {
        saved = action;
        return this;
    }

    /** Lays the fields that follow in so many columns. */
    public Form<T> columns(int count) {
        columns = count;
        return this;
    }

    public Form<T> text(String key, String field) {
        return typed(key, field, new TextField(), Object::toString, Typed::of);
    }

    public Form<T> required(String key, String field) {
        return typed(
                key,
                field,
                new TextField(),
                Object::toString,
                text -> text == null ? new Typed(null, frame.say("kit.form.required")) : Typed.of(text));
    }

    /** A text of several lines. */
    public Form<T> area(String key, String field) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return typed(key, field, area, Object::toString, Typed::of);
    }

    public Form<T> won(String key, String field) {
        return typed(key, field, new TextField(), value -> frame.figures().won((Won) value), text -> {
            if (text == null) {
                return Typed.of(null);
            }
            String digits = text.replaceAll("[,\\s원]", "");
            return digits.matches("-?[0-9]{1,15}")
                    ? Typed.of(Won.of(Long.parseLong(digits)))
                    : new Typed(null, frame.say("kit.form.notWon"));
        });
    }

    /** A number with decimals, such as a rate. */
    public Form<T> number(String key, String field) {
        return typed(key, field, new TextField(), value -> frame.figures().number((BigDecimal) value), text -> {
            if (text == null) {
                return Typed.of(null);
            }
            String digits = text.replace(",", "");
            return digits.matches("-?[0-9]{1,15}([.][0-9]{1,10})?")
                    ? Typed.of(new BigDecimal(digits))
                    : new Typed(null, frame.say("kit.form.notNumber"));
        });
    }

    /** A share, kept as a fraction and written in per cent. */
    public Form<T> percent(String key, String field) {
        return typed(key, field, new TextField(), value -> frame.figures().percent((BigDecimal) value), text -> {
            if (text == null) {
                return Typed.of(null);
            }
            String digits = text.replaceAll("[%\\s]", "");
            return digits.matches("[0-9]{1,3}([.][0-9]{1,6})?")
                            && new BigDecimal(digits).compareTo(BigDecimal.valueOf(100)) <= 0
                    ? Typed.of(new BigDecimal(digits).movePointLeft(2).stripTrailingZeros())
                    : new Typed(null, frame.say("kit.form.notPercent"));
        });
    }

    /** A month by its number. */
    public Form<T> month(String key, String field) {
        return choice(
                key, field, IntStream.rangeClosed(1, 12).boxed().toList(), month -> frame.say("kit.form.month", month));
    }

    public Form<T> date(String key, String field) {
        return typed(key, field, new TextField(), value -> frame.figures().date((LocalDate) value), text -> {
            if (text == null) {
                return Typed.of(null);
            }
            return TypedDate.read(text, frame.today())
                    .map(Typed::of)
                    .orElseGet(() -> new Typed(null, frame.say("kit.form.notDate")));
        });
    }

    public Form<T> bizNo(String key, String field) {
        return typed(key, field, new TextField(), Object::toString, text -> {
            if (text == null) {
                return Typed.of(null);
            }
            return BizNo.read(text)
                    .map(number -> number.hasValidCheckDigit()
                            ? Typed.of(number)
                            : new Typed(null, frame.say("kit.form.wrongBizNo")))
                    .orElseGet(() -> new Typed(null, frame.say("kit.form.notBizNo")));
        });
    }

    /** Several words, written with commas. */
    public Form<T> words(String key, String field) {
        return typed(
                key,
                field,
                new TextField(),
                value -> ((List<?>) value).stream().map(String::valueOf).collect(Collectors.joining(", ")),
                text -> Typed.of(
                        text == null
                                ? List.of()
                                : Arrays.stream(text.split("[,、]"))
                                        .map(String::strip)
                                        .filter(each -> !each.isEmpty())
                                        .toList()));
    }

    public <E extends Enum<E> & Worded> Form<T> choice(String key, String field, Class<E> type) {
        return choice(key, field, List.of(type.getEnumConstants()), frame.text()::word);
    }

    /** Yes, no, or unknown. */
    public Form<T> yesNo(String key, String field) {
        return choice(
                key, field, List.of(true, false), yes -> yes ? frame.say("kit.form.yes") : frame.say("kit.form.no"));
    }

    public Parent view() {
        return grid;
    }

    /**
     * Shows a record; what was typed into the one before has been saved as its field was left. What is being typed into a
     * field stays where the same record is shown anew, as it is after each saving.
     */
    public void show(T newRecord) {
        sameRecord = record != null && record.id().equals(newRecord.id());
        if (record != null && !sameRecord) {
            edits.leave(record);
        }
        record = edits.read(newRecord);
        fields.forEach(each -> each.show.accept(shape.get(record, each.name)));
        sameRecord = false;
    }

    public T record() {
        return record;
    }

    private Form<T> typed(
            String key,
            String name,
            TextInputControl control,
            Function<Object, String> shown,
            Function<String, Typed> read) {
        Label refusal = refusal();
        String[] untouched = {""};
        Field field = new Field(name, value -> {
            if (sameRecord && control.isFocused() && !control.getText().equals(untouched[0])) {
                return;
            }
            untouched[0] = value == null ? "" : shown.apply(value);
            control.setText(untouched[0]);
            refuse(control, refusal, null);
        });
        Runnable leave = () -> {
            if (record == null) {
                return;
            }
            String text = control.getText().strip();
            Typed typed = read.apply(text.isEmpty() ? null : text);
            refuse(control, refusal, typed.refusal);
            if (typed.refusal == null) {
                change(field, typed.value);
            }
        };
        control.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                leave.run();
            }
        });
        control.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && record != null) {
                field.show.accept(shape.get(record, name));
            } else if (event.getCode() == KeyCode.ENTER && control instanceof TextField) {
                leave.run();
            }
        });
        return add(key, field, control, refusal);
    }

    private <V> Form<T> choice(String key, String name, List<V> values, Function<V, String> word) {
        ComboBox<V> box = new ComboBox<>();
        box.getItems().add(null);
        box.getItems().addAll(values);
        box.setConverter(Nodes.words(word));
        box.setMaxWidth(Double.MAX_VALUE);
        boolean[] showing = {false};
        @SuppressWarnings("unchecked")
        Field field = new Field(name, value -> {
            showing[0] = true;
            box.setValue((V) value);
            showing[0] = false;
        });
        box.valueProperty().addListener((property, before, now) -> {
            if (!showing[0] && record != null) {
                change(field, now);
            }
        });
        return add(key, field, box, refusal());
    }

    private void change(Field field, Object value) {
        if (!Objects.equals(shape.get(record, field.name), value)) {
            record = shape.with(record, field.name, value);
            field.show.accept(value);
            edits.change(saving, record, field.name, value, service, this::answered);
        }
    }

    private void answered(Saved<T> answer) {
        T now = answer.record();
        if (record.id().equals(now.id())) {
            show(now);
            saved.accept(record);
        }
        frame.ways().changed(answer.work());
    }

    private Form<T> add(String key, Field field, Control control, Label refusal) {
        control.setId(id + "-" + field.name);
        refusal.setId(id + "-" + field.name + "-refusal");
        Label label = Nodes.label(frame.say(key), "form-label");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        VBox holder = new VBox(control, refusal);
        GridPane.setHgrow(holder, Priority.ALWAYS);
        int column = fields.size() % columns * 2;
        grid.add(label, column, fields.size() / columns);
        grid.add(holder, column + 1, fields.size() / columns);
        fields.add(field);
        return this;
    }

    private static Label refusal() {
        Label refusal = Nodes.wrapped("", "field-refusal");
        refusal.setVisible(false);
        refusal.setManaged(false);
        return refusal;
    }

    private static void refuse(Control control, Label refusal, String sentence) {
        refusal.setText(sentence == null ? "" : sentence);
        refusal.setVisible(sentence != null);
        refusal.setManaged(sentence != null);
        control.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("danger"), sentence != null);
    }

    private record Field(String name, Consumer<Object> show) {}
}
