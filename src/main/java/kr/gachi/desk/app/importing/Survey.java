package kr.gachi.desk.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.excel.Draft;
import kr.gachi.desk.excel.Reading;

/** Which keys the rows of one kind carry over all files: the first pass, which keeps keys and digests only. */
final class Survey {
    /** What was seen of a key; there may be a million of them. */
    private static final class Seen {
        private final long digest;
        private final int sheet;
        private final int row;
        private boolean differs;

        private Seen(long digest, int sheet, int row) {
            this.digest = digest;
            this.sheet = sheet;
            this.row = row;
        }
    }

    private record SheetName(String file, String sheet) {}

    enum Repeat {
        /** The only row with its key, or the first of several alike. */
        NONE,
        /** Said before in the same words. */
        ALIKE,
        /** Another row says something else under the same key. */
        DIFFERENT
    }

    private final Function<Draft, String> keysOf;
    private final Map<String, Seen> keys = new HashMap<>();
    private final List<SheetName> sheets = new ArrayList<>();

    /** @param newKeys what names a row; null for one that nothing names */
    Survey(Function<Draft, String> newKeys) {
        keysOf = newKeys;
    }

    void note(Draft draft) {
        String key = keysOf.apply(draft);
        if (key != null) {
            long digest = digest(draft);
            Seen seen = keys.putIfAbsent(
                    key, new Seen(digest, sheet(draft), draft.place().row()));
            if (seen != null && seen.digest != digest) {
                seen.differs = true;
            }
        }
    }

    Repeat repeat(Draft draft) {
        Seen seen = keys.get(keysOf.apply(draft));
        if (seen == null) {
            return Repeat.NONE;
        } else if (seen.differs) {
            return Repeat.DIFFERENT;
        }
        boolean itself = seen.row == draft.place().row() && seen.sheet == sheet(draft);
        return itself ? Repeat.NONE : Repeat.ALIKE;
    }

    /** How many keys there are. */
    int size() {
        return keys.size();
    }

    /** The key of a row as a person reads it. */
    String named(Draft draft) {
        return Stream.of(keysOf.apply(draft).split("\u001f"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whether a row with this only key field is among the rows. */
    boolean has(String key) {
        return keys.containsKey(key + '\u001f');
    }

    private int sheet(Draft draft) {
        SheetName name = new SheetName(draft.place().file(), draft.place().sheet());
        int known = sheets.lastIndexOf(name);
        if (known < 0) {
            sheets.add(name);
            return sheets.size() - 1;
        }
        return known;
    }

    /** Of everything that the row says: FNV-1a, 64 bits, the same in every run. */
    private static long digest(Draft draft) {
        long digest = 0xCBF29CE484222325L;
        for (Map.Entry<String, Reading<?>> each : draft.fields().entrySet()) {
            Reading<?> reading = each.getValue();
            if (!(reading instanceof Reading.Empty)) {
                digest = mixed(digest, each.getKey());
                digest = mixed(
                        digest,
                        reading instanceof Reading.Value<?> read ? read.value().toString() : reading.toString());
            }
        }
        for (Map.Entry<String, String> each : draft.extra().entrySet()) {
            digest = mixed(mixed(digest, each.getKey()), each.getValue());
        }
        return digest;
    }

    private static long mixed(long digest, String text) {
        long mixed = digest;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * 0x100000001B3L;
        }
        return (mixed ^ 0x1F) * 0x100000001B3L;
    }
}
