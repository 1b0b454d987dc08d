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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** One unit of work: the typed tables, the journal and the numbers, in one commit. */
public final class Tx {
    private static final String UNDO = "undo";

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

    /** Takes the next number of a series in the session's year, such as {@code Q-2026-A0001}; never given twice. */
    public String nextNumber(String prefix) {
        return nextNumber(handle, prefix, session.today().getYear(), copyCode);
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
     * Removes the records that nobody points to; the database's own references decide.
     *
     * @return how many are gone
     */
    <T extends Record & Entity<T>> int removeUnreferenced(Table<T> table, List<T> records, Consumer<T> referenced) {
        if (records.isEmpty()) {
            return 0;
        }
        handle.savepoint(UNDO);
        try {
            journal.tentatively(() -> table.removeAll(records));
            handle.releaseSavepoint(UNDO);
            return records.size();
        } catch (UnableToExecuteStatementException e) {
            handle.rollbackToSavepoint(UNDO);
        }
        if (records.size() == 1) {
            referenced.accept(records.get(0));
            return 0;
        }
        int half = records.size() / 2;
        return removeUnreferenced(table, records.subList(0, half), referenced)
                + removeUnreferenced(table, records.subList(half, records.size()), referenced);
    }

    Handle handle() {
        return handle;
    }
}
