package kr.gachi.desk.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Work;
import kr.gachi.desk.json.Json;
import org.jdbi.v3.core.Handle;

/**
 * What was done, by whom, and how it stood before. Works are chained by hash over their entries, so that a changed or
 * missing one is found; the digest of an entry is over salt and image, so that an erased person leaves a sound chain.
 */
final class Journal {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CHUNK = 1000;

    private Journal() {}

    /** Takes down the entries of one work. */
    static final class Pen {
        private final Handle handle;
        private final long revision;
        private MessageDigest chain = sha256();
        private final List<Object[]> waiting = new ArrayList<>(CHUNK);
        private int entries;

        Pen(Handle handle, long revision, String chainBefore) {
            this.handle = handle;
            this.revision = revision;
            chain.update(chainBefore.getBytes(StandardCharsets.US_ASCII));
        }

        <T extends Record & Entity<T>> void added(String kind, T after) {
            note(kind, after, null, after);
        }

        <T extends Record & Entity<T>> void changed(String kind, T before, T after) {
            note(kind, after, before, after);
        }

        <T extends Record & Entity<T>> void removed(String kind, T before) {
            note(kind, before, before, null);
        }

        private <T extends Record & Entity<T>> void note(String kind, T subject, T before, T after) {
            String salt = Kinds.isPersonal(kind) ? salt() : null;
            String digest = after == null ? null : digest(salt, Json.write(after));
            waiting.add(new Object[] {
                revision,
                ++entries,
                kind,
                subject.id().value(),
                subject.version(),
                before == null ? null : Json.write(before),
                salt,
                digest
            });
            link(chain, entries, kind, subject.id().toString(), subject.version(), digest);
            if (waiting.size() == CHUNK) {
                flush();
            }
        }

        /** Does what may fail and be rolled back to a savepoint; the entries of a failure are forgotten. */
        void tentatively(Runnable work) {
            flush();
            int entriesBefore = entries;
            MessageDigest chainBefore = copy(chain);
            try {
                work.run();
                flush();
            } catch (RuntimeException e) {
                waiting.clear();
                entries = entriesBefore;
                chain = chainBefore;
                throw e;
            }
        }

        int entries() {
            return entries;
        }

        /** Writes what waits and gives the chain's new head. */
        String close(Work work) {
            flush();
            seal(chain, work);
            return HexFormat.of().formatHex(chain.digest());
        }

        private void flush() {
            if (waiting.isEmpty()) {
                return;
            }
            try (Batch batch = new Batch(
                    handle,
                    "insert into journal (revision, seq, kind, row_id, row_version, \"before\", salt, digest)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                waiting.forEach(batch::add);
                batch.execute();
            }
            waiting.clear();
        }
    }

    static void link(MessageDigest chain, int seq, String kind, String rowId, int version, String digest) {
        chain.update((seq + "|" + kind + "|" + rowId + "|" + version + "|" + digest + "\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Who did what and when belongs to what must not be changed. */
    static void seal(MessageDigest chain, Work work) {
        chain.update(Json.write(work).getBytes(StandardCharsets.UTF_8));
    }

    static String digest(String salt, String image) {
        MessageDigest sha = sha256();
        if (salt != null) {
            sha.update(salt.getBytes(StandardCharsets.US_ASCII));
        }
        return HexFormat.of().formatHex(sha.digest(image.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 can be copied", e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static void insert(Handle handle, Work work, String chain) {
        handle.createUpdate("insert into work (revision, number, at, actor, action, arguments, undoes, entries, chain)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, work.revision())
                .bind(1, work.number())
                .bind(2, Columns.toSql(work.at()))
                .bind(3, work.actor())
                .bind(4, work.action())
                .bind(5, Json.write(work.arguments()))
                .bind(6, work.undoes())
                .bind(7, work.entries())
                .bind(8, chain)
                .execute();
    }

    /** Milliseconds are what both databases keep and give back alike. */
    static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    private static String salt() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
