package kr.gachi.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Where the person has been, for back and forward. */
final class TrailModel {
    private final List<Spot> spots = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private int at = -1;

    /** @param record key of the record shown; null where the person was last */
    record Spot(String place, String record) {}

    /** Goes on from here; what lay ahead is forgotten. */
    void go(Spot spot) {
        if (at >= 0 && spots.get(at).equals(spot)) {
            return;
        }
        spots.subList(at + 1, spots.size()).clear();
        spots.add(spot);
        move(spots.size() - 1);
    }

    Optional<Spot> back() {
        return at > 0 ? Optional.of(move(at - 1)) : Optional.empty();
    }

    Optional<Spot> forward() {
        return at < spots.size() - 1 ? Optional.of(move(at + 1)) : Optional.empty();
    }

    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    private Spot move(int to) {
        at = to;
        canGoBack.set(at > 0);
        canGoForward.set(at < spots.size() - 1);
        return spots.get(at);
    }
}
