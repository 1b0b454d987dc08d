package kr.gachi.desk.ui.sourcing;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kr.gachi.desk.app.Calls;
import kr.gachi.desk.app.lists.AgencyRow;
import kr.gachi.desk.ui.Background;
import kr.gachi.desk.ui.kit.Ways;

/** An inquiry while the caller is on the line: who, what, until when. */
final class CallModel {
    private final Background background;
    private final Ways ways;
    private final Calls calls;

    final ObjectProperty<AgencyRow> agency = new SimpleObjectProperty<>();
    final StringProperty department = new SimpleStringProperty("");
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty wanted = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> due = new SimpleObjectProperty<>();

    /** What has been understood of the lines. */
    final ObservableList<Calls.Item> items = FXCollections.observableArrayList();

    CallModel(Background background, Ways ways, Calls calls) {
        this.background = background;
        this.ways = ways;
        this.calls = calls;
        wanted.addListener(
                (property, before, now) -> background.look(this, progress -> calls.understood(now), items::setAll));
    }

    /** Whether an agency and a line are there, which is all that a request needs. */
    BooleanBinding complete() {
        return new BooleanBinding() {
            {
                bind(agency, items);
            }

            @Override
            protected boolean computeValue() {
                return agency.get() != null && !items.isEmpty();
            }
        };
    }

    /** Makes the request; the next call starts empty. */
    void take(Consumer<String> shown) {
        Calls.Call call =
                new Calls.Call(agency.get().code(), orNull(department), orNull(title), wanted.get(), due.get());
        background.work("call.taking", progress -> calls.take(call), taken -> {
            clear();
            shown.accept(taken.requestNo());
            ways.changed(taken.answer().work());
        });
    }

    void clear() {
        agency.set(null);
        department.set("");
        title.set("");
        wanted.set("");
        due.set(null);
    }

    private static String orNull(StringProperty text) {
        return text.get().isBlank() ? null : text.get().strip();
    }
}
