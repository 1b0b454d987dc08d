package kr.gachi.desk.store;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.domain.Work;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** The open database of one data folder. One process at a time holds an embedded one. */
public final class Store implements AutoCloseable {
    /** Below this share of live pages the file is worth compacting, and only from this size on. */
    private static final int FULL_ENOUGH = 60;

    private static final long WORTH_COMPACTING = 32L << 20;

    private final Location location;
    private final Session session;
    private final Jdbi jdbi;
    private final Connection keepsOpen;

    private Store(Location location, Session session, Jdbi jdbi, Connection keepsOpen) {
        this.location = location;
        this.session = session;
        this.jdbi = jdbi;
        this.keepsOpen = keepsOpen;
    }

    /**
     * Opens the database, creating or bringing it up to date first.
     *
     * @throws DeskException {@code data.inUse}, {@code data.newer}, {@code data.damaged}, {@code data.folderUnusable},
     *     {@code store.unreachable}
     */
    public static Store open(Location location, Session session) {
        return open(location, session, Schema.SHIPPED);
    }

    static Store open(Location location, Session session, Schema schema) {
        refuseUnusable(location);
        Jdbi jdbi = jdbi(location);
        Connection connection = connect(jdbi, location);
        try {
            schema.bringUpToDate(jdbi, location);
            return new Store(location, session, jdbi, connection);
        } catch (RuntimeException e) {
            close(connection);
            throw e;
        }
    }

    /** H2 would open a file that it may not write for reading only, and say so at the first save. */
    private static void refuseUnusable(Location location) {
        Path folder = location.folder();
        Path file = location.databaseFile();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DeskException(Problem.error("data.folderUnusable", folder), e);
        }
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw new DeskException(Problem.error("data.folderUnusable", folder));
        }
    }

    /**
     * Whether anything has been started there, without starting it.
     *
     * @throws DeskException {@code store.unreachable}
     */
    public static boolean hasData(Location location) {
        if (!location.isServer()) {
            return location.hasDatabaseFile();
        }
        Jdbi jdbi = jdbi(location);
        close(connect(jdbi, location));
        return jdbi.withHandle(handle ->
                handle.createQuery("select count(*) from information_schema.tables where table_name = 'revision'")
                                        .mapTo(Integer.class)
                                        .one()
                                > 0
                        && handle.createQuery("select latest from revision")
                                        .mapTo(Long.class)
                                        .one()
                                > 0);
    }

    /** A server may know the user by other means than a password. */
    private static Jdbi jdbi(Location location) {
        Properties properties = new Properties();
        if (location.user() != null) {
            properties.setProperty("user", location.user());
        }
        if (location.password() != null) {
            properties.setProperty("password", location.password());
        }
        return Jdbi.create(location.jdbcUrl(), properties);
    }

    public Location location() {
        return location;
    }

    public Session session() {
        return session;
    }

    /** Asks without changing anything. */
    public <R> R read(Function<Tx, R> question) {
        return jdbi.withHandle(handle -> question.apply(new Tx(handle, null, session, null)));
    }

    /** Asks several questions of one moment, whoever writes meanwhile. */
    public <R> R readAtOneMoment(Function<Tx, R> question) {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> question.apply(new Tx(handle, null, session, null)));
    }

    /**
     * The result of a write.
     *
     * @param work null if nothing was changed, so that nothing needs undoing
     */
    public record Written<R>(R result, Work work) {
        public String workNumber() {
            return work == null ? null : work.number();
        }
    }

    /** One user verb, one transaction, one work in the history; a failing one changes nothing. */
    public <R> Written<R> write(String action, List<String> arguments, Function<Tx, R> verb) {
        return write(action, arguments, null, verb);
    }

    <R> Written<R> write(String action, List<String> arguments, String undoes, Function<Tx, R> verb) {
        Written<R> written = jdbi.inTransaction(handle -> {
            Head head = handle.createQuery("select latest, chain from revision for update")
                    .map((row, context) -> new Head(row.getLong(1), row.getString(2)))
                    .one();
            long revision = head.latest + 1;
            Journal.Pen pen = new Journal.Pen(handle, revision, head.chain);
            Optional<Office> office =
                    new Table<>(handle, pen, Office.class).all().stream().findFirst();
            String copyCode = office.map(Office::copyCode).orElse("A");
            Tx tx = new Tx(handle, pen, session, copyCode);
            R result = verb.apply(tx);
            if (pen.entries() == 0) {
                return new Written<>(result, null);
            }
            Work work = new Work(
                    revision,
                    Tx.nextNumber(handle, "W", session.today().getYear(), copyCode),
                    Journal.now(),
                    actor(office),
                    action,
                    arguments,
                    undoes,
                    pen.entries());
            String chain = pen.close(work);
            Journal.insert(handle, work, chain);
            handle.createUpdate("update revision set latest = ?, chain = ?")
                    .bind(0, revision)
                    .bind(1, chain)
                    .execute();
            return new Written<>(result, work);
        });
        if (!location.isServer() && written.work() != null) {
            jdbi.useHandle(handle -> handle.execute("checkpoint sync"));
        }
        return written;
    }

    /** Does a write and takes all of it back: what it would answer, without doing it. */
    public <R> R tryOut(Function<Tx, R> verb) {
        return jdbi.withHandle(handle -> {
            handle.begin();
            try {
                return verb.apply(new Tx(handle, new Journal.Pen(handle, Long.MAX_VALUE, ""), session, "A"));
            } finally {
                handle.rollback();
            }
        });
    }

    /** Rises by one with each work. */
    public long revision() {
        return jdbi.withHandle(handle -> handle.createQuery("select latest from revision")
                .mapTo(Long.class)
                .one());
    }

    /** Writes a {@link BackupFile} of an embedded database, whoever works with it meanwhile. */
    public void backup(OutputStream out) throws IOException {
        BackupWriter.write(jdbi, location, Schema.NEWEST, out);
    }

    /** Writes the files of an embedded database that cannot be opened any more, as they lie. */
    public static void backupUnopened(Location location, OutputStream out) throws IOException {
        BackupWriter.writeUnopened(location, out);
    }

    private String actor(Optional<Office> office) {
        return session.actor() != null
                ? session.actor()
                : office.map(Office::actor).orElseGet(() -> System.getProperty("user.name"));
    }

    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        if (!location.isServer()) {
            jdbi.useHandle(this::compactIfFragmented);
        }
        close(keepsOpen);
    }

    /** A loaded file is several times too large until it is compacted, and slow with it. */
    private void compactIfFragmented(Handle handle) {
        int fill = handle.createQuery(
                        "select setting_value from information_schema.settings where setting_name = 'info.CHUNKS_FILL_RATE'")
                .mapTo(Integer.class)
                .findOne()
                .orElse(100);
        File file = location.databaseFile().toFile();
        // the compact copy is written beside the file
        boolean fits = file.getUsableSpace() > file.length();
        if (fill < FULL_ENOUGH && file.length() > WORTH_COMPACTING && fits) {
            compact(handle.getConnection());
        }
    }

    /** Closes the database, so that nothing may be asked of the statement afterwards. */
    private static void compact(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be compacted", e);
        }
    }

    private static Connection connect(Jdbi jdbi, Location location) {
        try {
            Handle handle = jdbi.open();
            return handle.getConnection();
        } catch (ConnectionException e) {
            throw new DeskException(whyNotOpened(e.getCause(), location), e);
        }
    }

    private static Problem whyNotOpened(Throwable cause, Location location) {
        int code = cause instanceof SQLException failure ? failure.getErrorCode() : 0;
        if (location.isServer()) {
            return Problem.error("store.unreachable", location.url());
        } else if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return Problem.error("data.inUse", location.folder());
        } else if (code == ErrorCode.WRONG_USER_OR_PASSWORD || code == ErrorCode.FILE_ENCRYPTION_ERROR_1) {
            return Problem.error("data.password", location.folder());
        }
        return Problem.error("data.damaged", location.folder());
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be closed", e);
        }
    }

    private record Head(long latest, String chain) {}
}
