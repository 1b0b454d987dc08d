package kr.gachi.desk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import kr.gachi.desk.domain.Id;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * A change of the index, seen by nobody before {@link #commit}; closed without one, it never was. Used by one thread at a time.
 */
public final class Update implements AutoCloseable {
    /** Documents wait in at most this much memory before they go to disk. */
    private static final double BUFFER_MB = 12;

    private final IndexWriter writer;
    private final Directory ownDirectory;
    private final boolean anew;
    private final Vocabulary vocabulary;
    private final Documents documents;

    private Update(Directory directory, Directory ownDirectory, Vocabulary vocabulary, OpenMode mode)
            throws IOException {
        this.vocabulary = vocabulary;
        documents = new Documents(vocabulary);
        this.ownDirectory = ownDirectory;
        anew = mode == OpenMode.CREATE;
        IndexWriterConfig config = new IndexWriterConfig()
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
    }

    static Update of(Directory directory, Vocabulary vocabulary) throws IOException {
        return new Update(directory, null, vocabulary, OpenMode.APPEND);
    }

    static Update anew(Path folder, Vocabulary vocabulary) throws IOException {
        Directory directory = FSDirectory.open(folder);
        for (String file : directory.listAll()) {
            // a damaged index would stop even a writer that begins anew
            directory.deleteFile(file);
        }
        return new Update(directory, directory, vocabulary, OpenMode.CREATE);
    }

    /** Adds a record that is not there yet. */
    public void add(Entry entry) {
        try {
            writer.addDocument(documents.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a record or replaces it. */
    public void put(Entry entry) {
        try {
            if (anew) {
                writer.addDocument(documents.of(entry));
            } else {
                writer.updateDocument(new Term(Documents.ADDRESS, entry.address()), documents.of(entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(Entry.Kind kind, Id<?> id) {
        try {
            writer.deleteDocuments(new Term(Documents.ADDRESS, Entry.addressOf(kind, id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the change lasting and stamps it with the records' revision. */
    public void commit(long revision) {
        try {
            writer.setLiveCommitData(Map.of(
                            DirectoryIndex.STAMP_FORMAT,
                            DirectoryIndex.format(vocabulary),
                            DirectoryIndex.STAMP_REVISION,
                            Long.toString(revision))
                    .entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
            if (ownDirectory != null) {
                ownDirectory.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
