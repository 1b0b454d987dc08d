package kr.gachi.desk.store;

import java.sql.SQLException;

/** A reference or a unique key of the database stands against a row. */
final class RefusedByDatabase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Of the SQL standard: integrity constraint violation. */
    private static final String CLASS = "23";

    private RefusedByDatabase(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** What a failure to store is: a refusal that some callers reckon with, or a fault. */
    static RuntimeException of(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.startsWith(CLASS)
                ? new RefusedByDatabase(failure)
                : new IllegalStateException("rows cannot be stored", failure);
    }
}
