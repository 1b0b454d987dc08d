package kr.gachi.desk.app.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.store.Tx;

/**
 * A kind of record as people address it.
 *
 * @param <T> the record
 */
public final class RecordKind<T extends Record & Entity<T>> {
    /**
     * The records that the first part of a key leads to.
     *
     * @param <T> the record
     */
    @FunctionalInterface
    interface Lead<T> {
        /** Empty if the part names nothing. */
        Optional<List<T>> under(Tx tx, String part);
    }

    private final String name;
    private final Class<T> type;
    private final SheetSpec spec;
    private final List<String> key;
    private final Lead<T> lead;
    private Set<String> fixed = Set.of();
    private String series;
    private boolean made = true;

    /**
     * @param name in an address
     * @param key fields of the sheet that name a record, in the order of the key's parts
     */
    RecordKind(String name, Class<T> type, SheetSpec spec, Lead<T> lead, List<String> key) {
        this.name = name;
        this.type = type;
        this.spec = spec;
        this.lead = lead;
        this.key = key;
    }

    /** Fields that are shown and that no person sets. */
    RecordKind<T> fixing(String... fields) {
        fixed = Set.of(fields);
        return this;
    }

    /** {@code KIND:new} takes the next number of a series. */
    RecordKind<T> numbered(String prefix) {
        series = prefix;
        return this;
    }

    /** Records that their own commands make: they may be changed and not made by hand. */
    RecordKind<T> madeElsewhere() {
        made = false;
        return this;
    }

    public String name() {
        return name;
    }

    public Class<T> type() {
        return type;
    }

    /** Its fields with their headings. */
    public SheetSpec spec() {
        return spec;
    }

    List<String> key() {
        return key;
    }

    Lead<T> lead() {
        return lead;
    }

    boolean isFixed(String field) {
        return fixed.contains(field);
    }

    /** Null if a person gives the key. */
    String series() {
        return series;
    }

    boolean isMadeByHand() {
        return made;
    }

    /** Whether a word before the colon means this kind: its name, the sheet's kind or the sheet's Korean name. */
    boolean isNamed(String word) {
        return Stream.concat(Stream.of(name, spec.kind()), spec.names().stream())
                .anyMatch(each -> plain(each).equals(plain(word)));
    }

    private static String plain(String word) {
        return word.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }
}
