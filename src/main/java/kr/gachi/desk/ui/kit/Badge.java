package kr.gachi.desk.ui.kit;

import java.util.Comparator;

/** A state in a word, a sign and a colour, so that none of them is needed alone. */
public record Badge(Tone tone, String word) implements Comparable<Badge> {
    /** From what is well to what is not known. */
    public enum Tone {
        GOOD("●"),
        SOON("◐"),
        BAD("✕"),
        UNKNOWN("?"),
        QUIET("○");

        private final String sign;

        Tone(String sign) {
            this.sign = sign;
        }

        /** Name of the style class. */
        String style() {
            return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Override
    public int compareTo(Badge other) {
        return Comparator.comparing(Badge::tone).thenComparing(Badge::word).compare(this, other);
    }

    @Override
    public String toString() {
        return tone.sign + " " + word;
    }
}
