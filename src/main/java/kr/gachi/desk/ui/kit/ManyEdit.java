package kr.gachi.desk.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.lists.ManyRecords;
import kr.gachi.desk.app.lists.Saved;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Worded;
import org.kordamp.ikonli.feather.Feather;

/**
 * Changes one field of all selected rows of a list at once, as one work that can be taken back.
 *
 * @param <R> a row
 * @param <T> the record behind it
 */
public final class ManyEdit<R, T extends Record & Entity<T>> {
    /** What is typed cannot be read. */
    private static final Object UNREADABLE = new Object();

    private final Frame frame;
    private final ManyRecords many;
    private final Class<T> type;
    private final Function<R, Id<T>> id;
    private final List<Field> fields = new ArrayList<>();

    public ManyEdit(Frame frame, ManyRecords many, Class<T> type, Function<R, Id<T>> id) {
        this.frame = frame;
        this.many = many;
        this.type = type;
        this.id = id;
    }

    /** @param input makes a control anew */
    private record Field(String key, String name, Supplier<Input> input) {}

    private record Input(Control control, Supplier<Object> value) {}

    public ManyEdit<R, T> text(String key, String name) {
        return add(key, name, () -> {
            TextField field = new TextField();
            return new Input(
                    field,
                    () -> field.getText().isBlank() ? null : field.getText().strip());
        });
    }

    public ManyEdit<R, T> date(String key, String name) {
        return add(key, name, () -> {
            TextField field = new TextField(frame.figures().date(frame.today()));
            return new Input(field, () -> read(field.getText()));
        });
    }

    public <E extends Enum<E> & Worded> ManyEdit<R, T> choice(String key, String name, Class<E> choices) {
        return choice(key, name, List.of(choices.getEnumConstants()), frame.figures()::word);
    }

    public ManyEdit<R, T> yesNo(String key, String name) {
        return choice(
                key, name, List.of(true, false), yes -> yes ? frame.say("kit.form.yes") : frame.say("kit.form.no"));
    }

    /** Asks for field and value, and changes the rows. */
    void ask(List<R> rows, Runnable changing) {
        if (rows.isEmpty()) {
            return;
        }
        Map<Field, Input> inputs = new HashMap<>();
        fields.forEach(each -> inputs.put(each, each.input.get()));
        StackPane value = new StackPane();
        ComboBox<Field> which = new ComboBox<>();
        which.setId("many-field");
        which.setAccessibleText(frame.say("kit.many.field"));
        which.getItems().setAll(fields);
        which.setConverter(Nodes.words(each -> frame.say(each.key)));
        which.valueProperty().addListener((property, before, now) -> {
            Control control = inputs.get(now).control;
            control.setId("many-value");
            control.setAccessibleText(frame.say(now.key));
            value.getChildren().setAll(control);
        });
        which.setValue(fields.get(0));
        Label refusal = Nodes.wrapped("", "field-refusal");
        Button change =
                Nodes.primary("many-change", frame.say("kit.many.change", rows.size()), Feather.CHECK, () -> {});
        VBox content = Nodes.stack(
                "stack-8",
                Nodes.wrapped(frame.say("kit.many.hint", rows.size())),
                Nodes.row("row-8", which, value),
                refusal,
                change);
        change.setDefaultButton(true);
        change.setOnAction(event -> {
            Field field = which.getValue();
            Object typed = inputs.get(field).value.get();
            if (typed == UNREADABLE) {
                refusal.setText(frame.say("kit.form.notDate"));
                return;
            }
            content.getScene().getWindow().hide();
            changing.run();
            change(rows, field, typed);
        });
        frame.dialogs().show(frame.say("kit.many"), content);
    }

    private Object read(String typed) {
        return typed.isBlank()
                ? null
                : TypedDate.read(typed, frame.today())
                        .<Object>map(LocalDate.class::cast)
                        .orElse(UNREADABLE);
    }

    private void change(List<R> rows, Field field, Object value) {
        List<Id<T>> ids = rows.stream().map(id).toList();
        String said = frame.say(field.key);
        frame.background()
                .work("kit.many.saving", progress -> many.set(type, ids, field.name, value, said), this::tell);
    }

    private void tell(Saved<ManyRecords.Done> saved) {
        frame.ways().changed(saved.work());
        if (saved.record().gone() > 0) {
            frame.ways()
                    .tell(frame.say(
                            "kit.many.gone",
                            saved.record().changed(),
                            saved.record().gone()));
        } else if (saved.work() == null) {
            frame.ways().tell(frame.say("kit.many.same"));
        }
    }

    private <V> ManyEdit<R, T> choice(String key, String name, List<V> values, Function<V, String> word) {
        return add(key, name, () -> {
            ComboBox<V> box = new ComboBox<>();
            box.getItems().setAll(values);
            box.setConverter(Nodes.words(word));
            box.setValue(values.get(0));
            return new Input(box, box::getValue);
        });
    }

    private ManyEdit<R, T> add(String key, String name, Supplier<Input> input) {
        fields.add(new Field(key, name, input));
        return this;
    }
}
