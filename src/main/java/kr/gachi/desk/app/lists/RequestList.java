package kr.gachi.desk.app.lists;

import java.util.List;
import kr.gachi.desk.store.ListQueries;
import kr.gachi.desk.store.Store;

/** The requests on their way from inquiry to settlement. */
public final class RequestList {
    private final Store store;

    public RequestList(Store store) {
        this.store = store;
    }

    /** Every request, newest first. */
    public List<RequestRow> requests() {
        return store.read(tx -> ListQueries.requests(tx).stream()
                .map(each -> new RequestRow(
                        each.id(),
                        each.number(),
                        each.agency(),
                        each.department(),
                        each.title(),
                        each.receivedOn(),
                        each.dueDate(),
                        each.budget(),
                        each.owner(),
                        each.stage(),
                        each.lines(),
                        each.decided()))
                .toList());
    }

    /** How many wait for a match or a quote. */
    public long waiting() {
        return store.read(ListQueries::openRequests);
    }
}
