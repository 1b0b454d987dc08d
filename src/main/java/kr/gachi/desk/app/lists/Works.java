package kr.gachi.desk.app.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gachi.desk.domain.Work;
import kr.gachi.desk.store.History;
import kr.gachi.desk.store.Store;

/** The works done so far, for the window: what was last, and taking it back. */
public final class Works {
    private static final String START = "work.start";

    private final Store store;

    public Works(Store store) {
        this.store = store;
    }

    /** Rises by one with each work, whoever did it. */
    public long revision() {
        return store.revision();
    }

    /** @param left how many records have moved on since and were left */
    public record Undone(Work undone, Work work, int left) {}

    public Optional<Work> byNumber(String number) {
        return new History(store).work(number);
    }

    /** Takes back the last work that is neither an undo nor undone; empty if there is none. */
    public Optional<Undone> undoLast() {
        List<Work> works = new History(store).works();
        Set<String> undone = new HashSet<>();
        works.forEach(each -> undone.add(each.undoes()));
        return works.stream()
                .filter(each -> each.undoes() == null && !undone.contains(each.number()))
                .filter(each -> !each.action().equals(START))
                .findFirst()
                .map(this::undo);
    }

    public Undone undo(Work work) {
        History.Undone undone = new History(store).undo(work.number());
        return new Undone(work, undone.work(), undone.left().size());
    }
}
