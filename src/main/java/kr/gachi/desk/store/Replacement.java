package kr.gachi.desk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;

/**
 * Puts unpacked data in the place of a folder's own. The one step that counts is the move of the database; a kill before
 * it leaves the old data, after it the new.
 */
public final class Replacement {
    private Replacement() {}

    /**
     * @param unpacked a folder on the same disk; what it holds is moved away
     * @throws DeskException {@code data.folderUnusable}
     */
    public static void put(Path unpacked, Location location) {
        Location source = Location.embedded(unpacked);
        try {
            // an index belongs to the records that it was made from; it is written anew when first asked for
            delete(location.index());
            Files.createDirectories(location.attachments());
            for (Path attachment : files(source.attachments())) {
                Files.move(
                        attachment,
                        location.attachments().resolve(attachment.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(source.databaseFile(), location.databaseFile(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DeskException(Problem.error("data.folderUnusable", location.folder()), e);
        }
    }

    /** Takes a folder away with all that is in it; one that is not there is as good. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }
}
