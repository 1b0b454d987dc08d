package kr.gachi.desk.app.keeping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kr.gachi.desk.domain.Work;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.json.Json;
import kr.gachi.desk.store.History;
import kr.gachi.desk.store.Store;

/** What was done, when and by whom; and taking it back. */
public final class WorkHistory {
    private final History history;

    public WorkHistory(Store store) {
        this.history = new History(store);
    }

    /**
     * A work and what has become of it.
     *
     * @param undoneBy number of the work that took it back; null if it stands
     */
    public record Entry(Work work, String undoneBy) {}

    public enum Event {
        NEW,
        CHANGED,
        REMOVED
    }

    /**
     * One step in the life of a record.
     *
     * @param fields what became different, in the order of the record's fields; without the version
     */
    public record Step(Work work, Event event, List<FieldChange> fields) {}

    /** @param before as in the record's JSON; null for unknown */
    public record FieldChange(String field, Object before, Object after) {}

    /**
     * The life of a record.
     *
     * @param address as {@code KIND:KEY}
     * @param steps newest first
     */
    public record Life(String address, List<Step> steps) {}

    /**
     * What an undo did.
     *
     * @param work number of the work that took the other back; null if everything was left
     * @param restored how many records stand again as before
     * @param left one problem for each record that was left, and why
     */
    public record Undone(String work, int restored, List<Problem> left) {}

    /** All works, newest first. */
    public List<Entry> works() {
        List<Work> works = history.works();
        Map<String, String> undone = History.undone(works);
        return works.stream()
                .map(work -> new Entry(work, undone.get(work.number())))
                .toList();
    }

    /**
     * The life of a record, also of one that has been removed.
     *
     * @throws DeskException {@code history.unknown}
     */
    public Life of(String address) {
        UUID id = id(address);
        List<Step> steps = new ArrayList<>(history.of(id).stream()
                .map(each -> step(each.work(), each.before(), each.after()))
                .toList());
        if (steps.isEmpty()) {
            throw new DeskException(Problem.error("history.unknown", address));
        }
        Collections.reverse(steps);
        return new Life(address, steps);
    }

    /**
     * Takes a work back as a new one; records that have moved on since are left and named.
     *
     * @throws DeskException {@code work.unknown}, {@code work.undone}, {@code work.standsAgain}, {@code work.first}
     */
    public Undone undo(String number) {
        History.Undone undone = history.undo(number);
        return new Undone(
                undone.work() == null ? null : undone.work().number(),
                undone.restored(),
                undone.left().stream().map(WorkHistory::left).toList());
    }

    private static Problem left(History.Left left) {
        String address = left.kind() + ":" + left.id();
        return left.movedOn() ? Problem.error("undo.movedOn", address) : Problem.error("undo.inTheWay", address);
    }

    private static UUID id(String address) {
        try {
            return UUID.fromString(address.substring(address.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            throw new DeskException(Problem.error("history.unknown", address), e);
        }
    }

    private static Step step(Work work, String before, String after) {
        Event event = before == null ? Event.NEW : after == null ? Event.REMOVED : Event.CHANGED;
        Map<String, Object> old = fields(before);
        Map<String, Object> fresh = fields(after);
        Set<String> names = new LinkedHashSet<>(fresh.keySet());
        names.addAll(old.keySet());
        List<FieldChange> changes = names.stream()
                .filter(name -> !Objects.equals(old.get(name), fresh.get(name)))
                .map(name -> new FieldChange(name, old.get(name), fresh.get(name)))
                .toList();
        return new Step(work, event, changes);
    }

    private static Map<String, Object> fields(String image) {
        if (image == null) {
            return Map.of();
        }
        Map<String, Object> fields = new LinkedHashMap<>(Json.readObject(image));
        fields.remove("version");
        fields.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        return fields;
    }
}
