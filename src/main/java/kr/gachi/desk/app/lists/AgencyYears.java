package kr.gachi.desk.app.lists;

import java.util.List;
import kr.gachi.desk.store.ListQueries;
import kr.gachi.desk.store.Store;

/** Whose performance can be looked at, and of which years. */
public final class AgencyYears {
    private final Store store;

    public AgencyYears(Store store) {
        this.store = store;
    }

    /**
     * An agency to choose.
     *
     * @param linked how many purchase lines of it are on record
     */
    public record Choice(String code, String name, long linked) {
        /** What a search looks at. */
        public String words() {
            return name + "\n" + code;
        }
    }

    /** Those with purchases on record first, each part by name. */
    public List<Choice> agencies() {
        return store.read(ListQueries::agencyPurchases).stream()
                .map(each -> new Choice(each.code(), each.name(), each.lines()))
                .toList();
    }

    /** Fiscal years of which something may be known, newest first; never empty. */
    public List<Integer> years() {
        int now = store.session().today().getYear();
        int first = store.read(ListQueries::firstYear).orElse(now);
        return java.util.stream.IntStream.iterate(now, year -> year >= Math.min(first, now), year -> year - 1)
                .boxed()
                .toList();
    }
}
