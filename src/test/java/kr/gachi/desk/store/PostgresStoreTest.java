package kr.gachi.desk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresStoreTest extends StoreContract {
    private static final int WORKS = 25;

    @TempDir
    Path folder;

    @Override
    Store openFresh() {
        return Store.open(Postgres.fresh(folder, true), SESSION);
    }

    /** Whoever has seen a revision has seen all before it: an index that follows the journal misses nothing. */
    @Test
    void revisionsFollowCommitsOfTwoWriters() throws Exception {
        try (Store other = Store.open(store.location(), SESSION)) {
            ExecutorService threads = Executors.newFixedThreadPool(3);
            try {
                List<Callable<Void>> tasks = List.of(() -> writes(store, "A"), () -> writes(other, "B"), () -> {
                    for (long seen = 0; seen < 2 * WORKS + 1; ) {
                        List<Long> revisions = revisions();
                        seen = revisions.size();
                        assertEquals(LongStream.rangeClosed(1, seen).boxed().toList(), revisions);
                    }
                    return null;
                });
                for (Future<Void> each : threads.invokeAll(tasks)) {
                    each.get();
                }
            } finally {
                threads.shutdownNow();
            }
        }
        assertEquals(2 * WORKS + 1, store.revision());
        assertEquals(2L * WORKS, read(tx -> tx.products().count()).longValue());
        assertSound();
    }

    private static Void writes(Store store, String prefix) {
        for (int i = 0; i < WORKS; i++) {
            String code = prefix + i;
            store.write("work.start", List.of(), tx -> tx.products().save(product(code, "현수막", 1)));
        }
        return null;
    }

    private List<Long> revisions() {
        return store.jdbi()
                .withHandle(handle -> new ArrayList<>(handle.createQuery("select revision from work order by revision")
                        .mapTo(Long.class)
                        .list()));
    }
}
