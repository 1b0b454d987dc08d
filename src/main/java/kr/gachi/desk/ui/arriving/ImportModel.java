package kr.gachi.desk.ui.arriving;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kr.gachi.desk.app.Arrivals;
import kr.gachi.desk.app.Arrivals.Arrival;
import kr.gachi.desk.app.Arrivals.Sheets;
import kr.gachi.desk.app.Arrivals.Wish;
import kr.gachi.desk.app.Requests.Taken;
import kr.gachi.desk.app.importing.ImportAnswer;
import kr.gachi.desk.app.lists.AgencyYears;
import kr.gachi.desk.ui.Background;

/** The files that are being looked at, and what is known of them. No controls. */
final class ImportModel {
    final ObjectProperty<AgencyYears.Choice> agency = new SimpleObjectProperty<>();
    final StringProperty title = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> due = new SimpleObjectProperty<>();

    private final ReadOnlyObjectWrapper<Arrival> arrival = new ReadOnlyObjectWrapper<>();
    private final Background background;
    private final Arrivals arrivals;

    ImportModel(Background background, Arrivals arrivals) {
        this.background = background;
        this.arrivals = arrivals;
    }

    /** What is being looked at; null for nothing. */
    ReadOnlyObjectProperty<Arrival> arrival() {
        return arrival.getReadOnlyProperty();
    }

    /** Whether all is said that is needed to take it in. */
    BooleanBinding isReady() {
        return Bindings.createBooleanBinding(
                () -> arrival.get() instanceof Sheets sheets && count(sheets) > 0
                        || arrival.get() instanceof Wish && agency.get() != null,
                arrival,
                agency);
    }

    /** Rows that would be new or changed. */
    static int count(Sheets sheets) {
        return sheets.preview().files().stream()
                .flatMap(file -> file.sheets().stream())
                .mapToInt(sheet -> sheet.fresh() + sheet.changed())
                .sum();
    }

    void look(List<Path> files) {
        forget();
        background.work("import.reading", progress -> arrivals.open(files, progress), arrival::set);
    }

    /**
     * Takes in what is being looked at.
     *
     * @param sheets told of what an import has done
     * @param request told of the request that an agency's list has become
     */
    void take(Consumer<ImportAnswer> sheets, Consumer<Taken> request) {
        if (arrival.get() instanceof Sheets read) {
            background.work("import.taking", progress -> arrivals.take(read, progress), done -> {
                forget();
                sheets.accept(done);
            });
        } else if (arrival.get() instanceof Wish wish) {
            String code = agency.get().code();
            String named = title.get().isBlank() ? null : title.get().strip();
            LocalDate day = due.get();
            background.work("import.taking", progress -> arrivals.take(wish, code, named, day), done -> {
                forget();
                request.accept(done);
            });
        }
    }

    /** Lets go of the files. */
    void forget() {
        if (arrival.get() != null) {
            arrival.get().close();
        }
        arrival.set(null);
        title.set("");
        due.set(null);
    }
}
