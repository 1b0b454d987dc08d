package kr.gachi.desk.app.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.search.DirectoryIndex;
import kr.gachi.desk.search.Vocabulary;
import kr.gachi.desk.store.BackupFile;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.JournalCheck;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.store.Replacement;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/**
 * Checks that all is sound: every record readable and as its history tells, the chain of works unbroken, every attachment
 * there and unchanged, the index no further than the records, every backup restorable. Changes nothing.
 */
public final class Verification {
    private final Store store;

    public Verification(Store store) {
        this.store = store;
    }

    /**
     * What was checked, and what is wrong with it.
     *
     * @param indexRevision null if there is no index yet, or one that will be written anew
     * @param problems errors; infos for what mends itself
     */
    public record Found(
            long revision,
            int works,
            long records,
            int attachments,
            Long indexRevision,
            int backups,
            List<Problem> problems) {

        public boolean isSound() {
            return problems.stream().noneMatch(Problem::isError);
        }
    }

    public Found run(Progress progress) {
        List<Problem> problems = new ArrayList<>();
        progress.at(0, 0, "progress.verify.records");
        JournalCheck.Checked journal = JournalCheck.of(store, problems::add);
        progress.at(0, 0, "progress.verify.attachments");
        int attachments = attachments(problems::add);
        Long index = index(problems::add);
        List<Path> backups = Backups.in(store.location());
        for (int i = 0; i < backups.size(); i++) {
            progress.at(i, backups.size(), "progress.verify.backups");
            backup(backups.get(i), problems::add);
        }
        return new Found(
                store.revision(),
                journal.works(),
                journal.records(),
                attachments,
                index,
                backups.size(),
                List.copyOf(problems));
    }

    private int attachments(Consumer<Problem> problems) {
        Contents contents = new Contents(store.location());
        return store.read(tx -> {
            Map<String, String> named = named(tx);
            named.forEach((sha256, name) -> {
                try {
                    if (!contents.hash(contents.read(tx, sha256)).equals(sha256)) {
                        problems.accept(Problem.error("verify.attachmentChanged", name, sha256));
                    }
                } catch (DeskException e) {
                    problems.accept(Problem.error("verify.attachmentMissing", name, sha256));
                }
            });
            return named.size();
        });
    }

    /** Every content that a record names, by its hash, with a name to tell it by. */
    private static Map<String, String> named(Tx tx) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Attachment each : tx.attachments().all()) {
            named.putIfAbsent(each.sha256(), each.name());
        }
        String seal = tx.office().seal();
        if (seal != null) {
            named.putIfAbsent(seal, "seal.png");
        }
        return named;
    }

    /** Behind, missing or unreadable it mends itself when next asked; ahead it would belong to other records. */
    private Long index(Consumer<Problem> problems) {
        Path folder = store.location().index();
        if (!Files.isDirectory(folder)) {
            return null;
        }
        DirectoryIndex index = DirectoryIndex.open(folder, Vocabulary.shipped()).orElse(null);
        if (index == null) {
            problems.accept(Problem.info("verify.indexUnreadable"));
            return null;
        }
        try (index) {
            long seen = index.revision();
            long revision = store.revision();
            if (seen > revision) {
                problems.accept(Problem.error("verify.indexAhead", seen, revision));
            } else if (seen < revision) {
                problems.accept(Problem.info("verify.indexBehind", seen, revision));
            }
            return seen;
        }
    }

    private void backup(Path file, Consumer<Problem> problems) {
        try (BackupFile backup = BackupFile.open(file)) {
            if (!backup.isSound()) {
                problems.accept(Problem.info("verify.backupUnopened", file.getFileName()));
                return;
            }
            Path folder = Files.createTempDirectory(store.location().folder(), "verify");
            try {
                backup.unpack(folder);
                tryOut(backup, folder, file, problems);
            } finally {
                Replacement.delete(folder);
            }
        } catch (DeskException e) {
            problems.accept(Problem.error("verify.backupUnusable", file.getFileName(), e.problem()));
        } catch (IOException e) {
            throw new DeskException(
                    Problem.error("data.folderUnusable", store.location().folder()), e);
        }
    }

    private void tryOut(BackupFile backup, Path folder, Path file, Consumer<Problem> problems) {
        List<Problem> inside = new ArrayList<>();
        try (Store restored = Store.open(Location.embedded(folder), store.session())) {
            JournalCheck.of(restored, inside::add);
            if (restored.revision() != backup.revision()) {
                throw backup.damaged(null);
            }
        }
        if (!inside.isEmpty()) {
            problems.accept(Problem.error("verify.backupUnsound", file.getFileName(), inside.size()));
        }
    }
}
