package kr.gachi.desk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.matching.Evidence;
import kr.gachi.desk.matching.Wanted;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The directory's words on disk, beside the database, stamped with the revision of the records that it has seen.
 *
 * <p>Opens for reading in milliseconds. It never repairs itself: where it is missing, damaged or of another format,
 * {@link #open} gives nothing and the caller, who holds the records, rebuilds. One process at a time holds the folder.
 */
public final class DirectoryIndex implements AutoCloseable {
    /** Grows whenever documents are laid out differently. */
    static final String FORMAT = "5";

    static final String STAMP_FORMAT = "format";
    static final String STAMP_REVISION = "revision";

    /** How many products are compared with a line in full. */
    private static final int COMPARED = 300;

    private static final int READ_TOGETHER = 40;

    private final Directory directory;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    private final Vocabulary vocabulary;
    private final Reader words;

    private DirectoryIndex(Directory directory, DirectoryReader reader, Vocabulary vocabulary) {
        this.directory = directory;
        this.vocabulary = vocabulary;
        words = new Reader(vocabulary);
        show(reader);
    }

    /** Empty if there is no index in the folder, or one that is damaged or of another format: then rebuild. */
    public static Optional<DirectoryIndex> open(Path folder, Vocabulary vocabulary) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Directory directory = null;
        try {
            directory = FSDirectory.open(folder);
            DirectoryReader reader = DirectoryReader.open(directory);
            Map<String, String> stamp = reader.getIndexCommit().getUserData();
            if (format(vocabulary).equals(stamp.get(STAMP_FORMAT))) {
                return Optional.of(new DirectoryIndex(directory, reader, vocabulary));
            }
            reader.close();
            directory.close();
            return Optional.empty();
        } catch (IndexNotFoundException
                | CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | java.io.EOFException
                | java.nio.file.NoSuchFileException e) {
            close(directory);
            return Optional.empty();
        } catch (IOException e) {
            close(directory);
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the index anew from a stream of entries; bounded memory, whatever their number. */
    public static DirectoryIndex rebuild(
            Path folder, Vocabulary vocabulary, Iterator<? extends Entry> entries, long revision) {
        return rebuild(folder, vocabulary, update -> entries.forEachRemaining(update::put), revision);
    }

    /**
     * Writes the index anew from somebody who puts every entry.
     *
     * @param fill only puts; the commit follows when it is done
     */
    public static DirectoryIndex rebuild(Path folder, Vocabulary vocabulary, Consumer<Update> fill, long revision) {
        try {
            Files.createDirectories(folder);
            try (Update update = Update.anew(folder, vocabulary)) {
                fill.accept(update);
                update.commit(revision);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open(folder, vocabulary)
                .orElseThrow(() -> new IllegalStateException("index just written cannot be read"));
    }

    /** The records' revision that this index has seen. */
    public long revision() {
        try {
            return Long.parseLong(reader.getIndexCommit().getUserData().get(STAMP_REVISION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a change; what it commits is seen here after {@link #refresh}. */
    public Update update() {
        try {
            return Update.of(directory, vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows what has been committed since. */
    public void refresh() {
        try {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader);
            if (newer != null) {
                reader.close();
                show(newer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best evidence for a line, strongest first; at most {@code n}, only what is worth a look. */
    public List<Evidence> find(Wanted wanted, int n) {
        return find(wanted, n, null);
    }

    /** What an enterprise's products have to say for a line, however little. */
    public List<Evidence> find(Wanted wanted, Id<Enterprise> enterprise) {
        return find(wanted, 1000, enterprise);
    }

    private List<Evidence> find(Wanted wanted, int n, Id<Enterprise> enterprise) {
        LineReading line = new LineReading(vocabulary, words, wanted);
        // reading and comparing is what a line waits for; each stands alone
        return parts(near(line, enterprise)).parallelStream()
                .flatMap(part -> documents(part).stream().map(each -> evidence(line, each)))
                .filter(each -> enterprise != null || each.strength() > 0)
                .sorted(Comparator.comparingDouble(Evidence::strength)
                        .reversed()
                        .thenComparing(Evidence::product))
                .limit(n)
                .toList();
    }

    /** Numbers of documents, rising: what was stored together is unpacked once. */
    private int[] near(LineReading line, Id<Enterprise> enterprise) {
        try {
            TopDocs top = searcher.search(
                    LineQuery.of(line, enterprise), new TopScoreDocCollectorManager(COMPARED, COMPARED));
            return Arrays.stream(top.scoreDocs)
                    .mapToInt(each -> each.doc)
                    .sorted()
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<int[]> parts(int[] documents) {
        List<int[]> parts = new ArrayList<>();
        for (int from = 0; from < documents.length; from += READ_TOGETHER) {
            parts.add(Arrays.copyOfRange(documents, from, Math.min(documents.length, from + READ_TOGETHER)));
        }
        return parts;
    }

    private List<Document> documents(int[] numbers) {
        try {
            StoredFields stored = searcher.storedFields();
            List<Document> documents = new ArrayList<>(numbers.length);
            for (int number : numbers) {
                documents.add(stored.document(number));
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Evidence evidence(LineReading line, Document document) {
        String address = document.get(Documents.ADDRESS);
        return new Comparison(line, Documents.reading(words, document))
                .evidence(
                        Id.parse(address.substring(address.indexOf(':') + 1)),
                        Id.parse(document.get(Documents.ENTERPRISE)));
    }

    static String format(Vocabulary vocabulary) {
        return FORMAT + "/" + vocabulary.fingerprint();
    }

    /** Forgiving search with filters; where nothing has the words, the listed word that was meant is tried. */
    public Found search(SearchQuery wanted) {
        String typed = wanted.text().replace(" ", "");
        boolean leads = Letters.isLeads(typed);
        Found found = searchWords(wanted, leads ? typed : Letters.dense(Letters.withoutLegalForm(wanted.text())));
        Vocabulary.Form meant = found.total() > 0 ? null : vocabulary.meant(wanted.text());
        return meant == null ? found : searchWords(wanted, meant.word());
    }

    private Found searchWords(SearchQuery wanted, String dense) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (wanted.kind() != null) {
            query.add(new TermQuery(new Term(Documents.KIND, wanted.kind().name())), Occur.FILTER);
        }
        List<String> pairs = Letters.pairs(dense).stream().distinct().toList();
        Query words = new MatchAllDocsQuery();
        if (!pairs.isEmpty()) {
            BooleanQuery.Builder each = new BooleanQuery.Builder();
            pairs.forEach(pair -> each.add(new TermQuery(new Term(Documents.PAIRS, pair)), Occur.SHOULD));
            int least = Letters.isLeads(dense) ? pairs.size() : (pairs.size() + 1) / 2;
            words = each.setMinimumNumberShouldMatch(least).build();
        }
        query.add(words, Occur.MUST);
        try {
            new Facets(searcher).filter(wanted).ifPresent(each -> query.add(each, Occur.FILTER));
            int limit = Math.max(1, wanted.limit());
            TopDocs top = searcher.search(query.build(), new TopScoreDocCollectorManager(limit, Integer.MAX_VALUE));
            List<Found.Hit> hits = new ArrayList<>();
            for (ScoreDoc each : top.scoreDocs) {
                Document document = searcher.storedFields().document(each.doc);
                String address = document.get(Documents.ADDRESS);
                hits.add(new Found.Hit(
                        Entry.Kind.valueOf(document.get(Documents.KIND)),
                        document.get(Documents.KEY),
                        address.substring(address.indexOf(':') + 1),
                        document.get(Documents.TITLE),
                        document.get(Documents.SUBTITLE),
                        each.score / top.scoreDocs[0].score));
            }
            return new Found(hits, top.totalHits.value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(DirectoryReader newReader) {
        reader = newReader;
        searcher = new IndexSearcher(newReader);
        searcher.setQueryCache(null);
    }

    private static void close(Directory directory) {
        try {
            if (directory != null) {
                directory.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
