package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.rules.Place;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.search.DirectoryIndex;
import kr.gachi.desk.search.Entry;
import kr.gachi.desk.search.Found;
import kr.gachi.desk.search.SearchQuery;
import kr.gachi.desk.search.Update;
import kr.gachi.desk.search.Vocabulary;
import kr.gachi.desk.store.FollowQueries;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/**
 * Searches the directory. The index is opened when it is first asked for, and follows the store: behind, it catches up
 * from the journal; missing or damaged, it is written anew.
 */
public final class DirectorySearch implements AutoCloseable {
    private final Store store;
    /** Null if nothing is to be opened before it is asked for, or once it has been taken. */
    private IndexAhead ahead;

    private Vocabulary vocabulary;
    private DirectoryIndex index;
    /** While a work puts into it: searches meanwhile see the index as it was. */
    private boolean growing;

    public DirectorySearch(Store store) {
        this(store, null);
    }

    /** @param ahead begun for the same place */
    public DirectorySearch(Store store, IndexAhead ahead) {
        this.store = store;
        this.ahead = ahead;
    }

    /**
     * What is asked; everything but the limit may be null or empty.
     *
     * @param kind enterprise, product, agency or request; null for all
     * @param certificates names of kinds, all of which must count on {@code validOn}
     * @param area name of a region, old ones too
     */
    public record Question(
            String text,
            String kind,
            List<String> certificates,
            LocalDate validOn,
            String area,
            String item,
            BigDecimal capacity,
            int limit) {}

    /** @param total how many there are beyond the limit too */
    public record Answer(List<Hit> hits, long total, BigDecimal tookMs) {}

    /** @param score 0..1, 1 for the best */
    public record Hit(String kind, String key, String title, String subtitle, BigDecimal score) {}

    /** @throws DeskException {@code search.kindUnknown}, {@code search.areaUnknown} */
    public Answer search(Question asked) {
        SearchQuery query = query(asked);
        DirectoryIndex opened = index(Progress.NONE);
        long start = System.nanoTime();
        Found found = opened.search(query);
        List<Hit> hits = found.hits().stream()
                .map(each -> new Hit(
                        each.kind().word(),
                        each.key(),
                        each.title(),
                        each.subtitle(),
                        BigDecimal.valueOf(each.score()).setScale(4, RoundingMode.HALF_UP)))
                .toList();
        BigDecimal took = BigDecimal.valueOf(System.nanoTime() - start, 6).setScale(1, RoundingMode.HALF_UP);
        return new Answer(hits, found.total(), took);
    }

    /** Brings the index up to the store's revision; for those who have just written much. */
    public void catchUp(Progress progress) {
        index(progress);
    }

    /** For those who are about to add products, many perhaps: the index grows while they do. */
    public IndexBeside beside(int expected) {
        return IndexBeside.of(this, expected);
    }

    DirectoryIndex index() {
        return index(Progress.NONE);
    }

    /**
     * Takes over what was put beside a work that is now committed, and puts the rest of it.
     *
     * @param update holds every product that the work has added
     */
    synchronized void takeOver(Update update, long revision) {
        long seen = index.revision();
        store.read(tx -> {
            follow(tx, update, FollowQueries.touchedBesidesNew(tx, seen, revision, "product"), seen);
            update.commit(revision);
            return null;
        });
        release(update);
        index.refresh();
    }

    /** The index, up to date, about to be changed by one who says when it is done. */
    synchronized Update grow() {
        Update update = index(Progress.NONE).update();
        growing = true;
        return update;
    }

    synchronized void release(Update update) {
        growing = false;
        update.close();
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
        } else if (ahead != null) {
            ahead.close();
        }
    }

    private static SearchQuery query(Question asked) {
        Entry.Kind kind = asked.kind() == null
                ? null
                : Arrays.stream(Entry.Kind.values())
                        .filter(each -> each.word().equalsIgnoreCase(asked.kind()))
                        .findFirst()
                        .orElseThrow(() -> new DeskException(Problem.error("search.kindUnknown", asked.kind())));
        return new SearchQuery(
                asked.text(),
                kind,
                asked.certificates().stream().map(CertificationKind::of).toList(),
                asked.validOn(),
                asked.area() == null ? Set.of() : area(asked.area()),
                asked.item(),
                asked.capacity(),
                asked.limit());
    }

    private static Set<String> area(String name) {
        Regions regions = Regions.shipped();
        Set<String> codes = regions.read(name).map(Place::parts).orElseGet(() -> regions.extent(name));
        if (codes.isEmpty()) {
            throw new DeskException(Problem.error("search.areaUnknown", name));
        }
        return codes;
    }

    /** One at a time: the window asks from two lanes. */
    private synchronized DirectoryIndex index(Progress progress) {
        Path folder = store.location().index();
        if (index == null) {
            index = opened(folder);
        }
        long revision = store.revision();
        if (growing) {
            return index;
        } else if (index == null || index.revision() > revision) {
            // an index ahead of its records belongs to data that has been replaced
            close();
            index = store.read(tx -> rebuild(tx, folder, vocabulary, revision, progress));
        } else if (index.revision() < revision) {
            long seen = index.revision();
            try (Update update = index.update()) {
                store.read(tx -> {
                    follow(tx, update, tx.touchedSince(seen), seen);
                    return null;
                });
                update.commit(revision);
            }
            index.refresh();
        }
        return index;
    }

    /** Null if there is none. */
    private DirectoryIndex opened(Path folder) {
        DirectoryIndex opened = null;
        if (ahead != null) {
            vocabulary = ahead.vocabulary();
            opened = ahead.index().orElse(null);
            ahead = null;
        } else if (vocabulary == null) {
            vocabulary = Vocabulary.shipped();
        }
        return opened != null ? opened : DirectoryIndex.open(folder, vocabulary).orElse(null);
    }

    private static DirectoryIndex rebuild(Tx tx, Path folder, Vocabulary vocabulary, long revision, Progress progress) {
        long total = tx.products().count() + tx.enterprises().count();
        return DirectoryIndex.rebuild(
                folder,
                vocabulary,
                update -> {
                    long[] done = {0};
                    new DirectoryFeed(tx, Regions.shipped()).all(entry -> {
                        update.put(entry);
                        done[0]++;
                        if (done[0] % 1000 == 0) {
                            progress.at(done[0], total, "progress.index");
                        }
                    });
                },
                revision);
    }

    private static void follow(Tx tx, Update update, List<Tx.Touched> touched, long seen) {
        DirectoryFeed feed = new DirectoryFeed(tx, Regions.shipped());
        Set<Id<Enterprise>> changed = ids(touched, "enterprise");
        Set<Id<Enterprise>> refreshed = union(changed, certified(tx, touched, seen));
        Set<Id<Enterprise>> there = feed.enterprises(refreshed, update::put);
        gone(refreshed, there, Entry.Kind.ENTERPRISE, update);
        feed.productsOf(changed, update::put);
        Set<Id<Product>> products = ids(touched, "product");
        gone(products, feed.products(products, update::put), Entry.Kind.PRODUCT, update);
        Set<Id<Agency>> agencies = ids(touched, "agency");
        gone(agencies, feed.agencies(agencies, update::put), Entry.Kind.AGENCY, update);
        Set<Id<Request>> requests = union(ids(touched, "request"), asked(tx, touched, seen));
        gone(requests, feed.requests(requests, update::put), Entry.Kind.REQUEST, update);
    }

    private static Set<Id<Enterprise>> certified(Tx tx, List<Tx.Touched> touched, long seen) {
        Set<Id<Enterprise>> now = tx.certifications().byId(ids(touched, "certification")).values().stream()
                .map(each -> each.enterprise())
                .collect(Collectors.toSet());
        return union(now, ids(FollowQueries.ownersBefore(tx, seen, "certification", "enterprise")));
    }

    private static Set<Id<Request>> asked(Tx tx, List<Tx.Touched> touched, long seen) {
        Set<Id<Request>> now = tx.requestLines().byId(ids(touched, "request_line")).values().stream()
                .map(RequestLine::request)
                .collect(Collectors.toSet());
        return union(now, ids(FollowQueries.ownersBefore(tx, seen, "request_line", "request")));
    }

    private static <T> void gone(Set<Id<T>> wanted, Set<Id<T>> there, Entry.Kind kind, Update update) {
        wanted.stream().filter(id -> !there.contains(id)).forEach(id -> update.remove(kind, id));
    }

    private static <T> Set<Id<T>> ids(List<Tx.Touched> touched, String kind) {
        return touched.stream()
                .filter(each -> each.kind().equals(kind))
                .map(each -> new Id<T>(each.id()))
                .collect(Collectors.toSet());
    }

    private static <T> Set<Id<T>> ids(List<UUID> values) {
        Function<UUID, Id<T>> id = Id::new;
        return new ArrayList<>(values).stream().map(id).collect(Collectors.toSet());
    }

    private static <T> Set<Id<T>> union(Set<Id<T>> one, Set<Id<T>> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
