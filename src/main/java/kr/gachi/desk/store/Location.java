package kr.gachi.desk.store;

import java.nio.file.Path;

/**
 * Where the data is: always a folder, and a PostgreSQL database instead of the embedded one if {@code url} is given.
 *
 * @param url JDBC address of a server; null for the embedded database in the folder
 */
public record Location(Path folder, String url, String user, String password) {

    public static Location embedded(Path folder) {
        return new Location(folder, null, null, null);
    }

    public boolean isServer() {
        return url != null;
    }

    Path databaseFile() {
        return folder.resolve("gachi.mv.db");
    }

    public Path attachments() {
        return folder.resolve("attachments");
    }

    public Path backups() {
        return folder.resolve("backups");
    }

    public Path index() {
        return folder.resolve("index");
    }

    /** Whether there is an embedded database in the folder, sound or not. */
    public boolean hasDatabaseFile() {
        return !isServer() && databaseFile().toFile().length() > 0;
    }

    /** Every commit goes to the file at once: with H2's default delay each kill lost acknowledged commits. */
    String jdbcUrl() {
        return isServer()
                ? url
                : "jdbc:h2:file:"
                        + folder.toAbsolutePath().resolve("gachi").toString().replace('\\', '/')
                        + ";WRITE_DELAY=0;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }
}
