package kr.gachi.desk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kr.gachi.desk.ui.Background;
import org.junit.jupiter.api.Test;

/** The state of a list, without a toolkit. */
class ListModelTest {
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final AtomicReference<List<Firm>> source =
            new AtomicReference<>(List.of(new Firm(1, "한빛산업", 30), new Firm(2, "달빛공방", 10), new Firm(3, "새벽광고", 20)));
    private final ListModel<Firm> model =
            new ListModel<>(Background.atOnce(failure::set), source::get, Firm::number, Firm::name);

    private record Firm(int number, String name, int size) {}

    private List<String> shown() {
        return model.shown().stream().map(Firm::name).toList();
    }

    @Test
    void showsAllThenWhatIsTyped() {
        model.reload();
        assertEquals(List.of("한빛산업", "달빛공방", "새벽광고"), shown());
        model.query().set("빛");
        assertEquals(List.of("한빛산업", "달빛공방"), shown());
        assertEquals(3, model.total().get());
    }

    @Test
    void filtersAndSortsTogether() {
        model.reload();
        model.filter("small", firm -> firm.size() < 30);
        model.sort(Comparator.comparing(Firm::size).reversed());
        assertEquals(List.of("새벽광고", "달빛공방"), shown());
        model.filter("small", null);
        assertEquals(List.of("한빛산업", "새벽광고", "달빛공방"), shown());
    }

    @Test
    void anEditedRowStaysInSightUntilTheSearchChanges() {
        model.reload();
        model.query().set("달빛");
        model.replace(new Firm(2, "햇빛공방", 10));
        assertEquals(List.of("햇빛공방"), shown());
        model.query().set("달");
        assertEquals(List.of(), shown());
    }

    @Test
    void whatWasSelectedStaysSelectedAfterReadingAnew() {
        model.reload();
        model.selected().set(model.shown().get(1));
        source.set(List.of(new Firm(4, "가온누리", 1), new Firm(2, "달빛공방", 11)));
        model.reload();
        assertEquals(new Firm(2, "달빛공방", 11), model.selected().get());
    }

    @Test
    void selectsWhatIsReadLater() {
        model.select(2);
        assertNull(model.selected().get());
        model.reload();
        assertEquals("달빛공방", model.selected().get().name());
    }

    @Test
    void aFailureIsToldAndTheListStays() {
        model.reload();
        source.set(null);
        model.reload();
        assertEquals(NullPointerException.class, failure.get().getClass());
        assertEquals(3, model.shown().size());
    }

    @Test
    void aRowThatIsEditedStaysInSightUntilThePersonFiltersAgain() {
        model.reload();
        model.filter("small", firm -> firm.size() < 30);
        model.select(2);
        assertEquals(List.of("달빛공방", "새벽광고"), shown());

        source.set(List.of(new Firm(1, "한빛산업", 30), new Firm(2, "달빛공방", 40), new Firm(3, "새벽광고", 50)));
        model.reload();
        assertEquals(List.of("달빛공방"), shown());
        assertEquals(40, model.selected().get().size());

        model.filter("small", firm -> firm.size() < 35);
        assertEquals(List.of("한빛산업"), shown());
        assertNull(failure.get());
    }

    @Test
    void rowsThatAreChangedTogetherStayInSight() {
        model.reload();
        model.filter("small", firm -> firm.size() < 30);
        model.hold(model.shown());
        source.set(List.of(new Firm(1, "한빛산업", 30), new Firm(2, "달빛공방", 40), new Firm(3, "새벽광고", 50)));
        model.reload();
        assertEquals(List.of("달빛공방", "새벽광고"), shown());
    }
}
