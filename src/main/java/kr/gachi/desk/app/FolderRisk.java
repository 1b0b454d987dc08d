package kr.gachi.desk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.gachi.desk.feedback.Problem;

/**
 * Whether a data folder is where a database does not keep well: in a folder that another program copies to and fro while
 * it is open, or on another computer's disk. A drive letter that Windows maps to a network share is not recognised.
 */
public final class FolderRisk {
    /** What a synchronised folder is called, or begins with, in lower case without blanks; and who synchronises it. */
    private static final Map<String, String> SYNCHRONISED = Map.ofEntries(
            Map.entry("onedrive", "OneDrive"),
            Map.entry("dropbox", "Dropbox"),
            Map.entry("googledrive", "Google Drive"),
            Map.entry("google드라이브", "Google Drive"),
            Map.entry("내드라이브", "Google Drive"),
            Map.entry("mydrive", "Google Drive"),
            Map.entry("iclouddrive", "iCloud"),
            Map.entry("com~apple~clouddocs", "iCloud"),
            Map.entry("mobiledocuments", "iCloud"),
            Map.entry("mybox", "MYBOX"),
            Map.entry("navermybox", "MYBOX"),
            Map.entry("nextcloud", "Nextcloud"));

    /** Beginnings of the names of file systems that are reached over a network. */
    private static final Set<String> NETWORK =
            Set.of("nfs", "cifs", "smb", "afpfs", "webdav", "davfs", "9p", "fuse.sshfs", "fuse.rclone", "fuse.davfs");

    private FolderRisk() {}

    /** Looks at the disk as well: a network may keep the asker waiting. */
    public static Optional<Problem> of(Path folder) {
        return of(folder.toAbsolutePath().toString(), fileSystem(folder));
    }

    /**
     * @param folder as this computer or another one writes it
     * @param fileSystem name of its kind; empty where it is not known
     */
    static Optional<Problem> of(String folder, String fileSystem) {
        if (folder.startsWith("\\\\") || folder.startsWith("//") || isNetwork(fileSystem)) {
            return Optional.of(Problem.warning("data.folder.network", folder));
        }
        return Stream.of(folder.split("[\\\\/]"))
                .map(each -> each.replace(" ", "").toLowerCase(Locale.ROOT))
                .flatMap(part -> SYNCHRONISED.entrySet().stream()
                        .filter(each -> part.equals(each.getKey()) || part.startsWith(each.getKey() + "-"))
                        .map(Map.Entry::getValue))
                .findFirst()
                .map(service -> Problem.warning("data.folder.synchronised", folder, service));
    }

    private static boolean isNetwork(String fileSystem) {
        String kind = fileSystem.toLowerCase(Locale.ROOT);
        return NETWORK.stream().anyMatch(kind::startsWith);
    }

    /** Of the nearest folder that is there already. */
    private static String fileSystem(Path folder) {
        for (Path each = folder.toAbsolutePath(); each != null; each = each.getParent()) {
            if (Files.exists(each)) {
                try {
                    return Files.getFileStore(each).type();
                } catch (IOException e) {
                    return "";
                }
            }
        }
        return "";
    }
}
