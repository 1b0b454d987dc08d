package kr.gachi.desk.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Typed identity of a record, made offline and never re-numbered.
 *
 * @param <T> the record it names
 */
public record Id<T>(UUID value) implements Comparable<Id<?>> {

    public static <T> Id<T> random() {
        return new Id<>(UUID.randomUUID());
    }

    /** The same sheet and key give the same id in every copy, so that two offices that import one list share its records. */
    public static <T> Id<T> of(String sheet, String key) {
        return new Id<>(UUID.nameUUIDFromBytes((sheet + '\u001f' + key).getBytes(StandardCharsets.UTF_8)));
    }

    public static <T> Id<T> parse(String text) {
        return new Id<>(UUID.fromString(text));
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
