package kr.gachi.desk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.store.Replacement;
import kr.gachi.desk.store.Store;

/**
 * Opens a data folder for a verb that may be the first in it, and leaves nothing started where that verb fails. On a
 * server the tables stay, empty of everything but the start.
 */
public final class Beginning {
    private final Location location;
    private final Set<Path> stood;
    private boolean started;

    public Beginning(DataPlace place) {
        location = place.location();
        stood = Set.copyOf(there());
    }

    /** Opens the data, starting them if there are none. */
    public Store open(Session session) {
        Store store = Store.open(location, session);
        try {
            started = store.revision() == 0;
            DataFolder.startIfNew(store);
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Takes away what was started here, once it is closed; data that others had started stay. */
    public void takeBack() {
        if (!started || location.isServer()) {
            return;
        }
        try {
            for (Path each : there()) {
                if (!stood.contains(each)) {
                    Replacement.delete(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder and what is in it; nothing where there is no folder. */
    private List<Path> there() {
        Path folder = location.folder();
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return Stream.concat(Stream.of(folder), inside).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
