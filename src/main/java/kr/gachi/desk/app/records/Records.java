package kr.gachi.desk.app.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.gachi.desk.app.importing.SaidRow;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.excel.Column;
import kr.gachi.desk.excel.Reading;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/**
 * Every record by its address: shown, made, changed, removed. What a person says is read and judged as a row of an import
 * would be, so that a field has one meaning wherever it comes from.
 */
public final class Records {
    /** In the place of a key: the next number of the kind's series, or no key at all. */
    private static final String NEW = "new";

    private final Store store;
    private final Text text;

    public Records(Store store, Text text) {
        this.store = store;
        this.text = text;
    }

    /**
     * What a change did.
     *
     * @param address of the record in full
     * @param work null if nothing was changed
     * @param warnings what a person should look at
     */
    public record Changed(Address address, String work, List<Problem> warnings) {}

    /**
     * What a save did.
     *
     * @param record as it stands now
     * @param work null if nothing was changed
     */
    public record Saved<T>(T record, String work, List<Problem> warnings) {}

    /** @throws DeskException {@code record.unknown}, {@code record.ambiguous} */
    public Shown show(String address) {
        return store.read(tx -> show(tx, Address.parse(address)));
    }

    /**
     * Makes the record or changes the named fields of it.
     *
     * @param fields values by heading, other word or field name; {@code -} clears, nothing leaves as it is
     * @throws DeskException what an import of such a row would be rejected for, and the reasons of {@link Said} and
     *     {@link Frozen}
     */
    public Changed set(String address, Map<String, String> fields) {
        Address parsed = Address.parse(address);
        List<Said.Field> said = new ArrayList<>();
        fields.forEach((name, value) -> said.add(new Said.Field(name, value)));
        Store.Written<Done> written = store.write("work.record.set", List.of(address), tx -> set(tx, parsed, said));
        return new Changed(written.result().address, written.workNumber(), written.result().warnings);
    }

    /**
     * Removes a record with the parts that are nothing without it; a quote is withdrawn, and so is a request that carries
     * a number of the program, because such numbers are never used again.
     *
     * @throws DeskException {@code record.pointedAt} naming what still points to it
     */
    public Changed remove(String address) {
        Address parsed = Address.parse(address);
        Store.Written<Done> written = store.write(
                "work.record.remove",
                List.of(address),
                tx -> Removal.of(tx, RecordKinds.named(parsed.kind()), parsed.key()));
        return new Changed(written.result().address, written.workNumber(), written.result().warnings);
    }

    /** The record that an address means, for those who edit it as a whole. */
    public <T extends Record & Entity<T>> T get(RecordKind<T> kind, String key) {
        return store.read(tx -> new Finder(tx).get(kind, key));
    }

    /** Every record of a kind, in the order of the keys. */
    public <T extends Record & Entity<T>> List<T> all(RecordKind<T> kind) {
        return store.read(tx -> {
            Finder finder = new Finder(tx);
            Map<T, String> keys = new LinkedHashMap<>();
            tx.table(kind.type())
                    .all()
                    .forEach(each -> keys.put(each, finder.address(kind, each).key()));
            return keys.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .toList();
        });
    }

    /** The address of a record in full. */
    public <T extends Record & Entity<T>> Address address(RecordKind<T> kind, T entity) {
        return store.read(tx -> new Finder(tx).address(kind, entity));
    }

    /**
     * Stores a record that was edited as a whole, or a new one (version 0, whose id follows from its key). The same rules
     * as for {@link #set}.
     *
     * @throws DeskException {@code data.stale} if it has been changed in between, and what {@link #set} refuses
     */
    public <T extends Record & Entity<T>> Saved<T> save(RecordKind<T> kind, T edited) {
        Store.Written<Saved<T>> written = store.write("work.record.set", List.of(told(kind, edited)), tx -> {
            T before = edited.version() == 0
                    ? Shape.of(kind.type()).blank(edited.id())
                    : tx.table(kind.type()).get(edited.id());
            if (before.version() != edited.version()) {
                throw new DeskException(Problem.error("data.stale", kind.name()));
            }
            Said said = difference(tx, kind, before, edited);
            SaidRow.Taken taken = edited.version() == 0 ? make(tx, kind, said) : change(tx, kind, before, said);
            T after = taken.id() == null
                    ? edited
                    : tx.table(kind.type()).get(new Id<>(taken.id().value()));
            return new Saved<>(after, null, taken.warnings());
        });
        return new Saved<>(written.result().record, written.workNumber(), written.result().warnings);
    }

    /** Where a write ended. */
    record Done(Address address, List<Problem> warnings) {}

    private Shown show(Tx tx, Address address) {
        return show(tx, RecordKinds.named(address.kind()), address.key());
    }

    private <T extends Record & Entity<T>> Shown show(Tx tx, RecordKind<T> kind, String key) {
        return new Showing(tx, text).of(kind, new Finder(tx).get(kind, key));
    }

    private Done set(Tx tx, Address address, List<Said.Field> fields) {
        return set(tx, RecordKinds.named(address.kind()), address.key(), fields);
    }

    private <T extends Record & Entity<T>> Done set(Tx tx, RecordKind<T> kind, String key, List<Said.Field> fields) {
        Finder finder = new Finder(tx);
        Optional<T> known = key.equals(NEW) ? Optional.empty() : finder.find(kind, key);
        Said said = Said.read(kind, fields, known.map(Records::extra).orElse(Map.of()));
        SaidRow.Taken taken;
        if (known.isPresent()) {
            String before = finder.address(kind, known.get()).toString();
            taken = change(tx, kind, known.get(), said);
            follow(tx, kind, before, taken.id());
        } else if (!kind.isMadeByHand()) {
            if (!key.equals(NEW)) {
                finder.get(kind, key);
            }
            throw new DeskException(Problem.error("record.notMadeByHand", kind.name()));
        } else {
            taken = make(tx, kind, said.under(newKey(tx, kind, key), kind));
        }
        Address address = taken.id() == null
                ? new Address(kind.name(), key)
                : finder.address(
                        kind, tx.table(kind.type()).get(new Id<>(taken.id().value())));
        return new Done(address, taken.warnings());
    }

    /** Files that name the record by its key follow when the key changes. */
    private static <T extends Record & Entity<T>> void follow(Tx tx, RecordKind<T> kind, String before, Id<?> id) {
        T now = tx.table(kind.type()).get(new Id<>(id.value()));
        String after = new Finder(tx).address(kind, now).toString();
        if (!after.equals(before)) {
            tx.attachments()
                    .saveAll(tx.attachments().where("owner", before).stream()
                            .map(each -> Shape.of(Attachment.class).with(each, "owner", after))
                            .toList());
        }
    }

    private static Map<String, Reading<?>> newKey(Tx tx, RecordKind<?> kind, String key) {
        if (!key.equals(NEW) && !kind.key().isEmpty()) {
            return newKey(new Finder(tx), kind, key);
        } else if (kind.series() != null) {
            return Map.of(kind.key().get(0), new Reading.Value<>(tx.nextNumber(kind.series())));
        }
        if (!key.equals(NEW)) {
            throw new DeskException(Problem.error("record.unknown", kind.name() + ":" + key));
        }
        return Map.of();
    }

    private static <T extends Record & Entity<T>> Map<String, Reading<?>> newKey(
            Finder finder, RecordKind<T> kind, String key) {
        return finder.fields(kind, key);
    }

    private <T extends Record & Entity<T>> SaidRow.Taken make(Tx tx, RecordKind<T> kind, Said said) {
        said.refuseIncomplete(kind);
        return take(tx, kind, said, null);
    }

    /** The row that a person says of a known record carries its key and references as they are, and what is to change. */
    private <T extends Record & Entity<T>> SaidRow.Taken change(Tx tx, RecordKind<T> kind, T known, Said said) {
        Frozen.refuse(tx, known);
        ColumnWords words = new ColumnWords(tx);
        Map<String, Reading<?>> fields = new LinkedHashMap<>();
        for (Column column : kind.spec().columns()) {
            boolean needed =
                    !Shape.of(kind.type()).has(column.field()) || kind.key().contains(column.field());
            if (needed && !column.field().equals(Sheets.TOTAL)) {
                Reading<?> reading = ColumnWords.reading(words.of(known, column.field()));
                if (reading != null) {
                    fields.put(column.field(), reading);
                }
            }
        }
        replaceReference(fields, said);
        fields.putAll(said.fields());
        return take(tx, kind, new Said(fields, said.extra()), known.id());
    }

    /** Who names another enterprise by one of its two numbers does not mean that the other number stays. */
    private static void replaceReference(Map<String, Reading<?>> fields, Said said) {
        if (said.fields().containsKey(Sheets.ENTERPRISE_BIZ_NO) || said.fields().containsKey(Sheets.ENTERPRISE_CODE)) {
            fields.remove(Sheets.ENTERPRISE_BIZ_NO);
            fields.remove(Sheets.ENTERPRISE_CODE);
        }
    }

    private <T extends Record & Entity<T>> SaidRow.Taken take(Tx tx, RecordKind<T> kind, Said said, Id<T> about) {
        Map<String, Reading<?>> fields = new LinkedHashMap<>(said.fields());
        Reading<?> representative = fields.remove(Sheets.REPRESENTATIVE);
        SaidRow.Taken taken =
                SaidRow.take(tx, new Contents(store.location()), kind.spec(), fields, said.extra(), about);
        if (kind.type().equals(Enterprise.class) && representative != null) {
            Representatives.set(tx, new Id<Enterprise>(taken.id().value()), representative);
        }
        return taken;
    }

    private static <T extends Record & Entity<T>> Said difference(Tx tx, RecordKind<T> kind, T before, T after) {
        ColumnWords words = new ColumnWords(tx);
        Map<String, Reading<?>> fields = new LinkedHashMap<>();
        for (Column column : kind.spec().columns()) {
            Object old = words.of(before, column.field());
            Object now = words.of(after, column.field());
            if (Sheets.isWritten(column) && !Objects.equals(old, now)) {
                Reading<?> reading = ColumnWords.reading(now);
                fields.put(column.field(), reading == null ? new Reading.Cleared<>() : reading);
            }
        }
        Map<String, String> extra = new LinkedHashMap<>();
        extra(before).keySet().forEach(each -> extra.put(each, null));
        extra.putAll(extra(after));
        return new Said(fields, extra(before).equals(extra(after)) ? Map.of() : extra);
    }

    private <T extends Record & Entity<T>> String told(RecordKind<T> kind, T entity) {
        return store.read(tx -> new Finder(tx).address(kind, entity)).toString();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record & Entity<T>> Map<String, String> extra(T entity) {
        Shape<T> shape = Shape.of((Class<T>) entity.getClass());
        return shape.has("extra") ? (Map<String, String>) shape.get(entity, "extra") : Map.of();
    }
}
