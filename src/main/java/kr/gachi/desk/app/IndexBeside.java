package kr.gachi.desk.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.feedback.Fault;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.search.Entry;
import kr.gachi.desk.search.Update;
import kr.gachi.desk.store.Tx;

/**
 * Puts new products into the index while the work that brings them is still being stored: reading words and storing rows
 * take about as long as each other, and every machine has two cores.
 *
 * <p>The index shows nothing of it before {@link #committed}. Where the work fails, or the power does between the two
 * commits, the index stands at the revision before and the next search catches up from the journal.
 */
public final class IndexBeside implements AutoCloseable {
    /** As many are worth opening the index for; fewer are left to the next search. */
    private static final int MANY = 500;

    private final DirectorySearch search;
    private DirectoryFeed feed;
    private Update update;
    private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

    private IndexBeside(DirectorySearch search) {
        this.search = search;
    }

    /**
     * Brings the index up to date and begins to change it; called before the work begins.
     *
     * @param expected how many products may be new
     */
    static IndexBeside of(DirectorySearch search, int expected) {
        IndexBeside beside = new IndexBeside(search);
        if (expected >= MANY) {
            beside.update = search.grow();
        }
        return beside;
    }

    /** For a work that will not be committed. */
    public static IndexBeside none() {
        return new IndexBeside(null);
    }

    /** Products that the work has just added; called in its transaction. Waits until those before are put. */
    public void added(Tx tx, List<Product> products) {
        if (update == null || products.isEmpty()) {
            return;
        }
        if (feed == null) {
            feed = new DirectoryFeed(tx, Regions.shipped());
        }
        List<Entry> entries = new ArrayList<>(products.size());
        feed.products(products, entries::add);
        running.join();
        running = CompletableFuture.runAsync(() -> entries.forEach(update::add));
    }

    /**
     * Shows what was put, once the work is committed. Where the disk has no room for it the work is done all the same: the
     * next search catches up.
     */
    public void committed(long revision) {
        if (update == null) {
            return;
        }
        try {
            running.join();
            search.takeOver(update, revision);
            update = null;
        } catch (RuntimeException e) {
            if (!Fault.isDiskFull(e)) {
                throw e;
            }
        }
    }

    /** Forgets what was put and not shown. */
    @Override
    public void close() {
        if (update != null) {
            running.exceptionally(failure -> null).join();
            search.release(update);
        }
    }
}
