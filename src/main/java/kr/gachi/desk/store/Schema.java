package kr.gachi.desk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings the database up to date with the numbered files of {@code db/}; a current one costs no start of Flyway. */
final class Schema {
    /** Number of the newest file in {@code db/}. */
    static final int NEWEST = 1;

    private Schema() {}

    static void bringUpToDate(Jdbi jdbi, Location location) {
        int version = jdbi.withHandle(Schema::version);
        if (version > NEWEST) {
            throw new DeskException(Problem.error("data.newer", location.folder()));
        }
        if (version < NEWEST) {
            if (version > 0 && !location.isServer()) {
                copyAside(jdbi, location, version);
            }
            Flyway.configure()
                    .dataSource(location.jdbcUrl(), location.user(), location.password())
                    .locations("classpath:db")
                    .load()
                    .migrate();
        }
    }

    /** 0 for an empty database. */
    private static int version(Handle handle) {
        boolean started = handle.createQuery(
                                "select count(*) from information_schema.tables where table_name = 'flyway_schema_history'")
                        .mapTo(Integer.class)
                        .one()
                > 0;
        return started
                ? Optional.ofNullable(handle.createQuery("select max(cast(\"version\" as integer))"
                                        + " from \"flyway_schema_history\" where \"success\"")
                                .mapTo(Integer.class)
                                .one())
                        .orElse(0)
                : 0;
    }

    private static void copyAside(Jdbi jdbi, Location location, int version) {
        String time = LocalDateTime.now(ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        Path copy = location.backups().resolve("before-V%03d-%s.zip".formatted(version + 1, time));
        try {
            Files.createDirectories(location.backups());
        } catch (IOException e) {
            throw new DeskException(Problem.error("data.folderUnusable", location.backups()), e);
        }
        jdbi.useHandle(handle -> handle.execute("backup to '" + copy.toString().replace("'", "''") + "'"));
    }
}
