package kr.gachi.desk.app.importing;

import java.util.HashMap;
import java.util.Map;
import kr.gachi.desk.excel.Draft;
import kr.gachi.desk.excel.SheetSpec;

/** Which keys the rows of one kind carry over all files: the first pass, which keeps keys and digests only. */
final class Survey {
    /** What was seen of a key. */
    private static final class Seen {
        private final long digest;
        private final String place;
        private boolean differs;

        private Seen(long digest, String place) {
            this.digest = digest;
            this.place = place;
        }
    }

    enum Repeat {
        /** The only row with its key, or the first of several alike. */
        NONE,
        /** Said before in the same words. */
        ALIKE,
        /** Another row says something else under the same key. */
        DIFFERENT
    }

    private final Map<String, Seen> keys = new HashMap<>();

    void note(SheetSpec spec, Draft draft) {
        String key = draft.key(spec);
        if (key != null) {
            Seen seen = keys.putIfAbsent(key, new Seen(digest(draft), place(draft)));
            if (seen != null && seen.digest != digest(draft)) {
                seen.differs = true;
            }
        }
    }

    Repeat repeat(SheetSpec spec, Draft draft) {
        Seen seen = keys.get(draft.key(spec));
        if (seen == null) {
            return Repeat.NONE;
        } else if (seen.differs) {
            return Repeat.DIFFERENT;
        }
        return seen.place.equals(place(draft)) ? Repeat.NONE : Repeat.ALIKE;
    }

    /** Whether a row with this only key field is among the rows. */
    boolean has(String key) {
        return keys.containsKey(key + '\u001f');
    }

    private static String place(Draft draft) {
        return draft.place().file() + "\u001f" + draft.place().sheet() + "\u001f"
                + draft.place().row();
    }

    private static long digest(Draft draft) {
        return ((long) draft.fields().hashCode() << 32)
                ^ (draft.fields().toString().hashCode() & 0xFFFFFFFFL)
                ^ draft.extra().hashCode();
    }
}
