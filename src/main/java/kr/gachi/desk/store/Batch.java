package kr.gachi.desk.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/**
 * One statement for many rows, past Jdbi: it looks for a way to bind each value anew, which costs more than storing the
 * row when a hundred thousand come.
 */
final class Batch implements AutoCloseable {
    private final PreparedStatement statement;

    Batch(Handle handle, String sql) {
        try {
            statement = handle.getConnection().prepareStatement(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** @param values as {@link Columns#toSql} gives them, one for each mark */
    void add(Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("a row cannot be bound", e);
        }
    }

    /** @return how many rows each met */
    int[] execute() {
        try {
            return statement.executeBatch();
        } catch (SQLException e) {
            throw RefusedByDatabase.of(e);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new IllegalStateException("a statement cannot be closed", e);
        }
    }
}
