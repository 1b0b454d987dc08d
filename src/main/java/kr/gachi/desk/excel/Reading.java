package kr.gachi.desk.excel;

import kr.gachi.desk.feedback.Problem;

/**
 * What a cell says under its column. In an update nothing written means "leave as it is" and {@code -} means "clear", so
 * the two are kept apart.
 */
public sealed interface Reading<T> {
    /** Nothing is written. */
    record Empty<T>() implements Reading<T> {}

    /** {@code -}: take the value away. */
    record Cleared<T>() implements Reading<T> {}

    record Value<T>(T value) implements Reading<T> {}

    /** It cannot be read. The problem has no place yet: the caller knows file, sheet, row and column. */
    record Refused<T>(Problem problem) implements Reading<T> {}

    /** The value, or null for every other reading. */
    default T orNull() {
        return this instanceof Value<T> read ? read.value : null;
    }

    /** What an update makes of the value so far; what is refused leaves it. */
    default T over(T current) {
        if (this instanceof Cleared) {
            return null;
        }
        return this instanceof Value<T> read ? read.value : current;
    }

    default boolean isRefused() {
        return this instanceof Refused;
    }

    /** Null unless refused. */
    default Problem problem() {
        return this instanceof Refused<T> refused ? refused.problem : null;
    }
}
