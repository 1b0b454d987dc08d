package kr.gachi.desk.app.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import kr.gachi.desk.app.DataPlace;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.excel.OutFile;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.BackupFile;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.store.Replacement;
import kr.gachi.desk.store.Store;

/** Puts a backup in the place of a data folder's data, which nobody may have open. */
public final class Restoring {
    /** Why data may stand there that cannot be opened any more: they are the reason to restore. */
    private static final Set<String> UNUSABLE = Set.of("data.damaged", "data.newer", "data.password");

    private final DataPlace place;
    private final Session session;

    public Restoring(DataPlace place, Session session) {
        this.place = place;
        this.session = session;
    }

    /**
     * Restores only what has been unpacked, compared and opened before; a refused backup changes nothing.
     *
     * @return where what stood before is kept; null if nothing did
     * @throws DeskException {@code backup.server}, {@code backup.notOne}, {@code backup.damaged}, {@code backup.newer},
     *     {@code data.inUse}, {@code data.folderUnusable}
     */
    public Path restore(Path file) {
        Location location = place.location();
        if (location.isServer()) {
            throw new DeskException(Problem.error("backup.server"));
        }
        try (BackupFile backup = BackupFile.open(file)) {
            Path unpacked = temporary(location);
            try {
                tryOut(backup, unpacked);
                Path kept = location.hasDatabaseFile() ? keep(location) : null;
                Replacement.put(unpacked, location);
                return kept;
            } finally {
                Replacement.delete(unpacked);
            }
        } catch (IOException e) {
            throw new DeskException(Problem.error("data.folderUnusable", location.folder()), e);
        }
    }

    private void tryOut(BackupFile backup, Path folder) {
        backup.unpack(folder);
        try (Store store = Store.open(Location.embedded(folder), session)) {
            store.revision();
        } catch (DeskException e) {
            throw e.problem().code().equals("data.damaged") ? backup.damaged(e) : e;
        }
    }

    private Path keep(Location location) {
        Path kept = Backups.fresh(location, "before-restore");
        try (Store store = Store.open(location, session)) {
            OutFile.write(kept, store::backup);
        } catch (DeskException e) {
            if (!UNUSABLE.contains(e.problem().code())) {
                throw e;
            }
            OutFile.write(kept, out -> Store.backupUnopened(location, out));
        }
        return kept;
    }

    private static Path temporary(Location location) throws IOException {
        Files.createDirectories(location.folder());
        return Files.createTempDirectory(location.folder(), "restore");
    }
}
