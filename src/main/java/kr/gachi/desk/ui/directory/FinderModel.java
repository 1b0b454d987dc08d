package kr.gachi.desk.ui.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kr.gachi.desk.app.DirectorySearch;
import kr.gachi.desk.app.DirectorySearch.Hit;
import kr.gachi.desk.app.lists.Directory;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.ui.Background;

/** What is looked for, facet by facet, and what has been found; every change asks anew. */
final class FinderModel {
    private static final int SHOWN = 200;

    final StringProperty words = new SimpleStringProperty("");
    final StringProperty item = new SimpleStringProperty("");
    final StringProperty area = new SimpleStringProperty("");

    /** Null for any. */
    final ObjectProperty<CertificationKind> certificate = new SimpleObjectProperty<>();

    /** The day on which the certificate must count; null for today. */
    final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();

    final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.ENTERPRISE);
    final ObservableList<Hit> hits = FXCollections.observableArrayList();

    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final Background background;
    private final DirectorySearch search;
    private final Directory directory;
    private final LocalDate today;

    FinderModel(Background background, DirectorySearch search, Directory directory, LocalDate today) {
        this.background = background;
        this.search = search;
        this.directory = directory;
        this.today = today;
        for (Property<?> each : new Property<?>[] {words, item, area, certificate, on, kind}) {
            each.addListener((property, before, now) -> look());
        }
    }

    enum Kind {
        ENTERPRISE("enterprise"),
        PRODUCT("product");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** How many there are, shown or not. */
    ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    void look() {
        DirectorySearch.Question question = new DirectorySearch.Question(
                orNull(words),
                kind.get().word,
                certificate.get() == null
                        ? List.of()
                        : List.of(certificate.get().name()),
                on.get() == null ? today : on.get(),
                orNull(area),
                orNull(item),
                null,
                SHOWN);
        background.look(this, progress -> search.search(question), found -> {
            total.set(found.total());
            hits.setAll(found.hits());
        });
    }

    /** Gives the key of the enterprise behind a hit. */
    void enterprise(Hit hit, Consumer<String> shown) {
        if (hit.kind().equals(Kind.ENTERPRISE.word)) {
            shown.accept(hit.key());
        } else {
            background.look(hit, progress -> directory.makerOf(hit.key()), shown);
        }
    }

    private static String orNull(StringProperty text) {
        return text.get().isBlank() ? null : text.get().strip();
    }
}
