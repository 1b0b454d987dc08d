package kr.gachi.desk.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.Choice;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** One unit of work: the typed tables, the journal and the numbers, in one commit. */
public final class Tx {
    private static final String ATTEMPT = "attempt";

    /** Tables whose numbers may also come from a file, by the prefix of their series. */
    private static final Map<String, String> NUMBERED =
            Map.of("R", "request", "Q", "quote", "D", "deal", "A", "report", "T", "remittance", "O", "call_off");

    private final Handle handle;
    private final Journal.Pen journal;
    private final Session session;
    private final String copyCode;
    private final Map<Class<?>, Table<?>> tables = new HashMap<>();

    Tx(Handle handle, Journal.Pen journal, Session session, String copyCode) {
        this.handle = handle;
        this.journal = journal;
        this.session = session;
        this.copyCode = copyCode;
    }

    @SuppressWarnings("unchecked")
    public <T extends Record & Entity<T>> Table<T> table(Class<T> type) {
        return (Table<T>) tables.computeIfAbsent(type, t -> new Table<>(handle, journal, type));
    }

    public Table<Enterprise> enterprises() {
        return table(Enterprise.class);
    }

    public Table<Certification> certifications() {
        return table(Certification.class);
    }

    public Table<Product> products() {
        return table(Product.class);
    }

    public Table<Agency> agencies() {
        return table(Agency.class);
    }

    public Table<Request> requests() {
        return table(Request.class);
    }

    public Table<RequestLine> requestLines() {
        return table(RequestLine.class);
    }

    public Table<Choice> choices() {
        return table(Choice.class);
    }

    public Table<Quote> quotes() {
        return table(Quote.class);
    }

    public Table<QuoteLine> quoteLines() {
        return table(QuoteLine.class);
    }

    public Table<Deal> deals() {
        return table(Deal.class);
    }

    public Table<DealLine> dealLines() {
        return table(DealLine.class);
    }

    public Table<Fulfilment> fulfilments() {
        return table(Fulfilment.class);
    }

    public Table<Attachment> attachments() {
        return table(Attachment.class);
    }

    public Table<RuleRow> rules() {
        return table(RuleRow.class);
    }

    /** The cooperative's own record; every started data folder has exactly one. */
    public Office office() {
        return table(Office.class).all().get(0);
    }

    public Session session() {
        return session;
    }

    /**
     * Takes the next number of a series in the session's year, such as {@code Q-2026-A0001}; never given twice, and none
     * that a file has brought.
     */
    public String nextNumber(String prefix) {
        String number;
        do {
            number = nextNumber(handle, prefix, session.today().getYear(), copyCode);
        } while (isTaken(prefix, number));
        return number;
    }

    private boolean isTaken(String prefix, String number) {
        String table = NUMBERED.get(prefix);
        return table != null
                && handle.createQuery("select count(*) from \"" + table + "\" where \"number\" = ?")
                                .bind(0, number)
                                .mapTo(Long.class)
                                .one()
                        > 0;
    }

    static String nextNumber(Handle handle, String prefix, int year, String copyCode) {
        String series = prefix + "-" + year + "-" + copyCode;
        int updated = handle.createUpdate("update counter set latest = latest + 1 where series = ?")
                .bind(0, series)
                .execute();
        if (updated == 0) {
            handle.createUpdate("insert into counter (series, latest) values (?, 1)")
                    .bind(0, series)
                    .execute();
        }
        int latest = handle.createQuery("select latest from counter where series = ?")
                .bind(0, series)
                .mapTo(Integer.class)
                .one();
        return series + "%04d".formatted(latest);
    }

    /** @param latest the last figure given of a series such as {@code Q-2026-A} */
    public record Counter(String series, int latest) {}

    /** The last numbers given, but those of works, which belong to the history; in the order of the series. */
    public List<Counter> counters() {
        return handle.createQuery("select series, latest from counter where series not like 'W-%' order by series")
                .map((row, context) -> new Counter(row.getString(1), row.getInt(2)))
                .list();
    }

    /** Numbers that another copy has given will not be given here. */
    public void raise(Counter counter) {
        int known = handle.createUpdate("update counter set latest = latest where series = ?")
                .bind(0, counter.series())
                .execute();
        if (known == 0) {
            handle.createUpdate("insert into counter (series, latest) values (?, ?)")
                    .bind(0, counter.series())
                    .bind(1, counter.latest())
                    .execute();
        } else {
            handle.createUpdate("update counter set latest = ? where series = ? and latest < ?")
                    .bind(0, counter.latest())
                    .bind(1, counter.series())
                    .bind(2, counter.latest())
                    .execute();
        }
    }

    /**
     * Does what the database's own references and unique keys may refuse.
     *
     * @throws DeskException the problem, if they do
     */
    public void unlessRefused(Runnable action, Problem problem) {
        try {
            action.run();
        } catch (RefusedByDatabase | UnableToExecuteStatementException e) {
            throw new DeskException(problem, e);
        }
    }

    /** Keeps content in the database, where the store is a server. */
    void keepContent(String sha256, byte[] bytes) {
        if (content(sha256).isEmpty()) {
            handle.createUpdate("insert into content (sha256, bytes) values (?, ?)")
                    .bind(0, sha256)
                    .bind(1, bytes)
                    .execute();
        }
    }

    Optional<byte[]> content(String sha256) {
        return handle.createQuery("select bytes from content where sha256 = ?")
                .bind(0, sha256)
                .mapTo(byte[].class)
                .findOne();
    }

    /** Ids of records touched since a revision, for those who follow the journal. */
    public List<Touched> touchedSince(long revision) {
        return handle.createQuery("select distinct kind, row_id from journal where revision > ? order by kind, row_id")
                .bind(0, revision)
                .map((row, context) -> new Touched(row.getString(1), row.getObject(2, java.util.UUID.class)))
                .list();
    }

    /** @param kind table of the record */
    public record Touched(String kind, java.util.UUID id) {}

    /**
     * Does to many records what may fail for some of them; the database's own references and unique keys decide.
     *
     * @param refused gets those for which it failed
     * @return how many it was done for
     */
    <T> int attempt(List<T> records, Consumer<List<T>> action, Consumer<T> refused) {
        if (records.isEmpty()) {
            return 0;
        }
        handle.savepoint(ATTEMPT);
        try {
            journal.tentatively(() -> action.accept(records));
            handle.releaseSavepoint(ATTEMPT);
            return records.size();
        } catch (RefusedByDatabase | UnableToExecuteStatementException e) {
            handle.rollbackToSavepoint(ATTEMPT);
        }
        if (records.size() == 1) {
            refused.accept(records.get(0));
            return 0;
        }
        int half = records.size() / 2;
        return attempt(records.subList(0, half), action, refused)
                + attempt(records.subList(half, records.size()), action, refused);
    }

    Handle handle() {
        return handle;
    }
}
