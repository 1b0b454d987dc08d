package kr.gachi.desk.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.app.importing.ImportAnswer;
import kr.gachi.desk.app.importing.Importing;
import kr.gachi.desk.app.importing.Incoming;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Progress;

/**
 * Files that a person drops on the window, without saying what they are: canonical sheets, or the list of an agency. They
 * are looked at before anything is written.
 */
public final class Arrivals {
    private static final String NO_CANONICAL_SHEET = "file.kindUnknown";

    private final Importing importing;
    private final Requests requests;

    public Arrivals(Importing importing, Requests requests) {
        this.importing = importing;
        this.requests = requests;
    }

    /** Files that have been read; nothing is written yet. */
    public sealed interface Arrival extends AutoCloseable permits Sheets, Wish {
        @Override
        void close();
    }

    /** @param preview what taking them in would do */
    public record Sheets(Incoming incoming, ImportAnswer preview) implements Arrival {
        @Override
        public void close() {
            incoming.close();
        }
    }

    /** An agency's own list. */
    public record Wish(Path file, AgencyList list) implements Arrival {
        @Override
        public void close() {
            // the list has been read whole
        }
    }

    /** @throws DeskException why a file cannot be read as either */
    public Arrival open(List<Path> files, Progress progress) {
        try {
            Incoming incoming = Incoming.open(new Importing.Order(files, null, null, Map.of(), true));
            return new Sheets(incoming, importing.tryOut(incoming, progress));
        } catch (DeskException e) {
            if (files.size() == 1 && e.problem().code().equals(NO_CANONICAL_SHEET)) {
                return new Wish(files.get(0), AgencyList.read(files.get(0)));
            }
            throw e;
        }
    }

    /** @throws DeskException {@code file.changed} if a file is no longer what was looked at */
    public ImportAnswer take(Sheets sheets, Progress progress) {
        return importing.take(sheets.incoming(), progress);
    }

    /**
     * @param agency code or name
     * @param title null is what the list says
     * @param due null is what the list says, else unknown
     */
    public Requests.Taken take(Wish wish, String agency, String title, LocalDate due) {
        return requests.take(new Requests.Letter(wish.file(), agency, null, title, due, null, null, null), wish.list());
    }
}
