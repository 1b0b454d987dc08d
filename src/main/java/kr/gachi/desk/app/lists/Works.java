package kr.gachi.desk.app.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gachi.desk.domain.Work;
import kr.gachi.desk.store.History;
import kr.gachi.desk.store.Store;

/** The works done so far, for the window: what was last. */
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

    public Optional<Work> byNumber(String number) {
        return new History(store).work(number);
    }

    /** The last work that can be taken back: neither an undo nor undone; empty if there is none. */
    public Optional<Work> last() {
        List<Work> works = new History(store).works();
        Set<String> undone = new HashSet<>();
        works.forEach(each -> undone.add(each.undoes()));
        return works.stream()
                .filter(each -> each.undoes() == null && !undone.contains(each.number()))
                .filter(each -> !each.action().equals(START))
                .findFirst();
    }
}
