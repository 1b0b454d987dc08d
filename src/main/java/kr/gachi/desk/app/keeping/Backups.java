package kr.gachi.desk.app.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.gachi.desk.excel.OutFile;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.store.Store;

/** Backups of an open data folder: each one file with everything in it. */
public final class Backups {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Store store;

    public Backups(Store store) {
        this.store = store;
    }

    /**
     * Copies everything while it is open.
     *
     * @param target null for a dated name among the folder's backups
     * @return where the backup is
     * @throws DeskException {@code backup.server} for a database on a server, {@code file.notWritable}
     */
    public Path make(Path target) {
        Location location = store.location();
        if (location.isServer()) {
            throw new DeskException(Problem.error("backup.server"));
        }
        Path file = target == null ? fresh(location, "gachi") : target;
        OutFile.write(file, store::backup);
        return file;
    }

    /** The backups that lie in a data folder, oldest first by name. */
    static List<Path> in(Location location) {
        if (!Files.isDirectory(location.backups())) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(location.backups())) {
            return found.filter(each -> each.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new DeskException(Problem.error("data.folderUnusable", location.backups()), e);
        }
    }

    /** A name among the backups that is not taken. */
    static Path fresh(Location location, String occasion) {
        try {
            Files.createDirectories(location.backups());
        } catch (IOException e) {
            throw new DeskException(Problem.error("data.folderUnusable", location.backups()), e);
        }
        String name = occasion + "-" + LocalDateTime.now(ZoneId.systemDefault()).format(TIME);
        Path file = location.backups().resolve(name + ".zip");
        for (int i = 2; Files.exists(file); i++) {
            file = location.backups().resolve(name + "-" + i + ".zip");
        }
        return file;
    }
}
