package kr.gachi.desk.app.keeping;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.gachi.desk.app.records.Address;
import kr.gachi.desk.app.records.Finder;
import kr.gachi.desk.app.records.RecordKind;
import kr.gachi.desk.app.records.RecordKinds;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Work;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.json.Json;
import kr.gachi.desk.store.History;
import kr.gachi.desk.store.Kinds;
import kr.gachi.desk.store.Store;

/** What was done, when and by whom; and taking it back. */
public final class WorkHistory {
    /** Fields by which people call records. */
    private static final List<String> KEYS = List.of("code", "number", "purchaseNo", "bizNo", "name");

    private final Store store;
    private final History history;

    public WorkHistory(Store store) {
        this.store = store;
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

    /**
     * A record that a work touched.
     *
     * @param kind table of the record
     * @param name what people call it by; null where it has none
     */
    public record Touched(String kind, String name, Event event, List<FieldChange> fields) {}

    /** @param most how many of them at most, in the order of the work */
    public List<Touched> touched(Work work, int most) {
        return history.of(work, most).stream()
                .map(each -> {
                    Step step = step(work, each.before(), each.after());
                    return new Touched(each.kind(), name(each), step.event(), step.fields());
                })
                .toList();
    }

    private static String name(History.Change change) {
        Map<String, Object> image = fields(change.after() == null ? change.before() : change.after());
        return Stream.of("name", "title", "item", "number", "code")
                .map(image::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

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
     * @throws DeskException {@code record.noHistory}, {@code record.kindUnknown}, {@code record.ambiguous}
     */
    public Life of(String text) {
        Address address = Address.parse(text);
        RecordKind<?> kind = RecordKinds.named(address.kind());
        UUID id = standing(kind, address.key())
                .or(() -> gone(kind, address.key()))
                .orElseThrow(() -> new DeskException(Problem.error("record.noHistory", text)));
        List<Step> steps = new ArrayList<>(history.of(id).stream()
                .map(each -> step(each.work(), each.before(), each.after()))
                .toList());
        Collections.reverse(steps);
        return new Life(address.toString(), steps);
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
                undone.left().stream().map(this::left).toList());
    }

    private Problem left(History.Left left) {
        String address = address(Kinds.type(left.kind()), left);
        if (!left.movedOn()) {
            return Problem.error("undo.inTheWay", address);
        }
        List<History.Change> life = history.of(left.id());
        Work last = life.get(life.size() - 1).work();
        return Problem.error(
                "undo.movedOn", address, last.actor(), LocalDate.ofInstant(last.at(), ZoneId.systemDefault()));
    }

    @SuppressWarnings("unchecked")
    private <T extends Record & Entity<T>> String address(Class<? extends Record> type, History.Left left) {
        Class<T> known = (Class<T>) type;
        return store.read(tx -> RecordKinds.of(known)
                .flatMap(kind -> tx.table(known)
                        .find(new Id<>(left.id()))
                        .map(each -> new Finder(tx).address(kind, each).toString()))
                .orElseGet(() -> left.kind() + ":" + left.id()));
    }

    private <T extends Record & Entity<T>> Optional<UUID> standing(RecordKind<T> kind, String key) {
        return store.read(
                tx -> new Finder(tx).find(kind, key).map(each -> each.id().value()));
    }

    /** A removed record goes by its id or by what it was last called; of several the one that was removed last. */
    private Optional<UUID> gone(RecordKind<?> kind, String key) {
        Map<UUID, String> gone = history.gone(Kinds.table(kind.type()));
        return gone.entrySet().stream()
                .filter(each -> each.getKey().toString().equals(key)
                        || KEYS.stream()
                                .anyMatch(field -> key.equals(
                                        Json.readObject(each.getValue()).get(field))))
                .map(Map.Entry::getKey)
                .reduce((earlier, later) -> later);
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
