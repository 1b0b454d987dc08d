package kr.gachi.desk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Brings the database up to date with numbered files; a current one costs no start of Flyway.
 *
 * @param newest number of the newest file
 * @param folders where the files are
 */
record Schema(int newest, List<String> folders) {
    /** Number of the newest file in {@code db/}. */
    static final int NEWEST = 2;

    /** What comes with the program. */
    static final Schema SHIPPED = new Schema(NEWEST, List.of("classpath:db"));

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    void bringUpToDate(Jdbi jdbi, Location location) {
        int version = jdbi.withHandle(Schema::version);
        if (version > newest) {
            throw new DeskException(Problem.error("data.newer", location.folder()));
        }
        if (version < newest) {
            if (version > 0 && !location.isServer()) {
                copyAside(jdbi, location, version);
            }
            Flyway.configure()
                    .dataSource(location.jdbcUrl(), location.user(), location.password())
                    .locations(folders.toArray(String[]::new))
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

    /** A migration cannot be taken back, a backup can be restored by the program that made it. */
    private void copyAside(Jdbi jdbi, Location location, int version) {
        String time = LocalDateTime.now(ZoneId.systemDefault()).format(TIME);
        Path copy = location.backups().resolve("before-V%03d-%s.zip".formatted(newest, time));
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.createDirectories(location.backups());
            try (OutputStream out = Files.newOutputStream(part)) {
                BackupWriter.write(jdbi, location, version, out);
            }
            Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DeskException(Problem.error("data.folderUnusable", location.backups()), e);
        }
    }
}
