package kr.gachi.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kr.gachi.desk.app.DirectorySearch;
import kr.gachi.desk.ui.kit.Needle;

/** What the palette finds: places by their names, records by the directory's search. */
final class PaletteModel {
    private static final int RECORDS = 12;

    /** Some of what is found has no place to be shown. */
    private static final int LOOKED_AT = 60;

    /** Which place shows a kind of record; kinds without a place are not offered. */
    private static final Map<String, String> HOMES =
            Map.of("enterprise", "enterprises", "agency", "agencies", "product", "finder", "request", "request");

    private final Background background;
    private final DirectorySearch search;
    private final List<Goal> places;

    final StringProperty query = new SimpleStringProperty("");
    final ObservableList<Goal> found = FXCollections.observableArrayList();

    /** @param places by their names, in the order of the side bar */
    PaletteModel(Background background, DirectorySearch search, List<Goal> places) {
        this.background = background;
        this.search = search;
        this.places = List.copyOf(places);
        query.addListener((property, before, now) -> look(now));
        found.setAll(this.places);
    }

    /**
     * Somewhere to go.
     *
     * @param kind of record as the search calls it; null for a place
     * @param record key of the record; null for a place
     */
    record Goal(String kind, String place, String record, String title, String subtitle) {}

    private void look(String typed) {
        Needle needle = new Needle(typed);
        List<Goal> named = places.stream()
                .filter(each -> needle.isIn(Needle.hay(each.title())))
                .toList();
        if (needle.isEmpty()) {
            background.look(this, progress -> named, found::setAll);
        } else {
            background.look(this, progress -> with(named, typed), found::setAll);
        }
    }

    private List<Goal> with(List<Goal> named, String typed) {
        List<Goal> all = new ArrayList<>(named);
        search
                .search(new DirectorySearch.Question(typed, null, List.of(), null, null, null, null, LOOKED_AT))
                .hits()
                .stream()
                .filter(each -> hasHome(each.kind()))
                .limit(RECORDS)
                .map(each -> new Goal(each.kind(), HOMES.get(each.kind()), record(each), each.title(), each.subtitle()))
                .forEach(all::add);
        return all;
    }

    /** The finder looks for words, the lists for keys. */
    private static String record(DirectorySearch.Hit hit) {
        return hit.kind().equals("product") ? hit.title() : hit.key();
    }

    private boolean hasHome(String kind) {
        String home = HOMES.get(kind);
        return home != null
                && (home.equals("request")
                        || places.stream().anyMatch(each -> each.place().equals(home)));
    }
}
