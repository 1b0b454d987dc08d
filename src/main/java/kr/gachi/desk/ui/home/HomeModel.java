package kr.gachi.desk.ui.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kr.gachi.desk.app.lists.TargetGaps;
import kr.gachi.desk.app.lists.TargetGaps.Followed;
import kr.gachi.desk.app.lists.TargetGaps.Gap;
import kr.gachi.desk.app.lists.Today;
import kr.gachi.desk.app.lists.TodayPage;
import kr.gachi.desk.ui.Background;

/**
 * What wants doing, and how far agencies are from their targets. The latter is reckoned one agency at a time, so that
 * nobody who reads something meanwhile waits for more than one.
 */
final class HomeModel {
    private final ReadOnlyObjectWrapper<TodayPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Gap>> gaps = new ReadOnlyObjectWrapper<>();
    private final Background background;
    private final Today today;
    private final TargetGaps targets;

    HomeModel(Background background, Today today, TargetGaps targets) {
        this.background = background;
        this.today = today;
        this.targets = targets;
    }

    /** Null until it has been read. */
    ReadOnlyObjectProperty<TodayPage> page() {
        return page.getReadOnlyProperty();
    }

    /** Agencies short of a target, those with the most won missing first; null until all of them have been reckoned. */
    ReadOnlyObjectProperty<List<Gap>> gaps() {
        return gaps.getReadOnlyProperty();
    }

    /** Reads both anew; what stood there stands until the new is there. */
    void reload() {
        background.look(page, progress -> today.page(), page::set);
        background.look(gaps, progress -> targets.agencies(), each -> reckon(each, new ArrayList<>()));
    }

    private void reckon(List<Followed> left, List<Gap> found) {
        if (left.isEmpty()) {
            found.sort(Comparator.comparing((Gap each) -> each.behind().shortfallWon())
                    .reversed()
                    .thenComparing(Gap::name));
            gaps.set(List.copyOf(found));
            return;
        }
        background.look(gaps, progress -> targets.gap(left.get(0)), gap -> {
            gap.ifPresent(found::add);
            reckon(left.subList(1, left.size()), found);
        });
    }
}
