package kr.gachi.desk.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kr.gachi.desk.search.DirectoryIndex;
import kr.gachi.desk.search.Vocabulary;
import kr.gachi.desk.store.Location;

/**
 * The index as it lies on disk, opened while the database is: each takes about as long as the other, and every machine
 * has two cores. It only reads; whether the index is behind is judged later, by who holds the data folder then.
 */
public final class IndexAhead implements AutoCloseable {
    private final CompletableFuture<Vocabulary> vocabulary;
    private final CompletableFuture<Optional<DirectoryIndex>> index;

    private IndexAhead(Location location) {
        vocabulary = CompletableFuture.supplyAsync(Vocabulary::shipped);
        index = vocabulary.thenApply(words -> DirectoryIndex.open(location.index(), words));
    }

    public static IndexAhead begin(Location location) {
        return new IndexAhead(location);
    }

    Vocabulary vocabulary() {
        return vocabulary.join();
    }

    /** Empty if there was none, or if another process was writing it just then. */
    Optional<DirectoryIndex> index() {
        return index.exceptionally(failure -> Optional.empty()).join();
    }

    /** Closes what nobody has taken. */
    @Override
    public void close() {
        index().ifPresent(DirectoryIndex::close);
    }
}
