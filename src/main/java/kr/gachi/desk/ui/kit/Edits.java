package kr.gachi.desk.ui.kit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.gachi.desk.app.lists.Saved;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.ui.Background;

/**
 * The changes that a person makes to records, field by field. Each stands on the answer to the one before, so that two
 * fields left in quick succession do not hold each other for somebody else's change. No controls.
 *
 * @param <T> the record
 */
final class Edits<T extends Record & Entity<T>> {
    private final Background background;
    private final Shape<T> shape;
    private final Map<Id<T>, Course<T>> courses = new HashMap<>();

    Edits(Background background, Shape<T> shape) {
        this.background = background;
        this.shape = shape;
    }

    /**
     * One record on its way through its changes.
     *
     * @param stored as last read or answered; the changes themselves replace it, one after the other
     * @param underway the values that have been asked for and not yet been answered
     */
    private record Course<T>(AtomicReference<T> stored, Map<String, Object> underway) {}

    /** Takes a record as it was read and says how it stands with what is still under way; an older reading is void. */
    T read(T record) {
        Course<T> course = courses.computeIfAbsent(
                record.id(), none -> new Course<>(new AtomicReference<>(record), new LinkedHashMap<>()));
        T stored = course.stored.updateAndGet(known -> known.version() > record.version() ? known : record);
        return shape.with(stored, course.underway);
    }

    /** Lets go of what is known of a record that is no longer looked at, once nothing of it is under way. */
    void leave(T record) {
        Course<T> course = courses.get(record.id());
        if (course != null && course.underway.isEmpty()) {
            courses.remove(record.id());
        }
    }

    /**
     * Changes a field of a record that has been read.
     *
     * @param key text key of what is being done
     * @param service stores the record
     */
    void change(
            String key, T record, String field, Object value, Function<T, Saved<T>> service, Consumer<Saved<T>> done) {
        Course<T> course = courses.get(record.id());
        course.underway.put(field, value);
        background.work(
                key,
                progress -> {
                    Saved<T> saved = service.apply(shape.with(course.stored.get(), field, value));
                    course.stored.set(saved.record());
                    return saved;
                },
                saved -> {
                    settle(course, field, value);
                    done.accept(saved);
                },
                failure -> {
                    settle(course, field, value);
                    return false;
                });
    }

    /** A newer value of the same field may be under way already. */
    private static <T> void settle(Course<T> course, String field, Object value) {
        if (Objects.equals(course.underway.get(field), value)) {
            course.underway.remove(field);
        }
    }
}
