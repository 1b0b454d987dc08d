package kr.gachi.desk.app.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.excel.Column;
import kr.gachi.desk.excel.Reading;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Tx;

/**
 * From addresses to records and back. A key may leave out parts as long as it still means one record; the whole id and,
 * for records without a key, the beginning of it serve everywhere.
 */
public final class Finder {
    private static final int TOLD = 8;
    private static final int ID_SHOWN = 8;

    private final Tx tx;
    private final ColumnWords words;

    public Finder(Tx tx) {
        this.tx = tx;
        this.words = new ColumnWords(tx);
    }

    /** The one record that the key means; empty if there is none. Several are told: {@code record.ambiguous}. */
    public <T extends Record & Entity<T>> Optional<T> find(RecordKind<T> kind, String key) {
        Optional<T> byId =
                RecordKinds.id(key).flatMap(id -> tx.table(kind.type()).find(new Id<>(id)));
        if (byId.isPresent()) {
            return byId;
        }
        for (Split split : splits(key)) {
            List<T> fitting = kind.lead().under(tx, split.head).orElse(List.of()).stream()
                    .filter(each -> fits(kind, each, split.rest, 1))
                    .toList();
            List<T> exact = fitting.stream()
                    .filter(each -> rest(kind, each).equals(split.rest))
                    .toList();
            if (exact.size() == 1 || fitting.size() == 1) {
                return Optional.of(exact.size() == 1 ? exact.get(0) : fitting.get(0));
            } else if (fitting.size() > 1) {
                throw new DeskException(Problem.error(
                        "record.ambiguous", kind.name() + ":" + key, fitting.size(), told(kind, fitting)));
            }
        }
        return Optional.empty();
    }

    /** @throws DeskException {@code record.unknown}, {@code record.ambiguous} */
    public <T extends Record & Entity<T>> T get(RecordKind<T> kind, String key) {
        return find(kind, key).orElseThrow(() -> {
            List<T> near = splits(key).stream()
                    .flatMap(each -> kind.lead().under(tx, each.head).stream())
                    .findFirst()
                    .orElse(List.of());
            String address = kind.name() + ":" + key;
            return new DeskException(
                    near.isEmpty()
                            ? Problem.error("record.unknown", address)
                            : Problem.error("record.unknownAmong", address, told(kind, near)));
        });
    }

    /** How a record is addressed in full. */
    public <T extends Record & Entity<T>> Address address(RecordKind<T> kind, T entity) {
        String first = first(kind, entity);
        String rest = rest(kind, entity);
        return new Address(kind.name(), rest.isEmpty() ? first : first + "/" + rest);
    }

    /** What a key says about a record that does not stand yet. */
    <T extends Record & Entity<T>> Map<String, Reading<?>> fields(RecordKind<T> kind, String key) {
        Map<String, Reading<?>> fields = new LinkedHashMap<>();
        if (kind.key().size() == 1) {
            String field = kind.type().equals(Enterprise.class) && key.matches("[0-9]{3}-?[0-9]{2}-?[0-9]{4,5}")
                    ? "bizNo"
                    : kind.key().get(0);
            fields.put(field, column(kind, field).read(key));
            return fields;
        }
        Split split = splits(key).stream()
                .filter(each -> kind.lead().under(tx, each.head).isPresent())
                .findFirst()
                .orElse(splits(key).get(0));
        if (kind.key().get(0).equals(Sheets.ENTERPRISE_CODE)) {
            Enterprise owner = get(RecordKinds.ENTERPRISE, split.head);
            put(fields, Sheets.ENTERPRISE_BIZ_NO, owner.bizNo());
            put(fields, Sheets.ENTERPRISE_CODE, owner.code());
        } else {
            fields.put(kind.key().get(0), column(kind, kind.key().get(0)).read(split.head));
        }
        List<String> names = kind.key().subList(1, kind.key().size());
        if (!split.rest.isEmpty() && !rest(fields, kind, names, split.rest)) {
            throw new DeskException(Problem.error("record.keyUnread", kind.name() + ":" + key, headings(kind)));
        }
        return fields;
    }

    /** Reads the parts one after the other; a slash may also stand inside a part, such as a number. */
    private boolean rest(Map<String, Reading<?>> fields, RecordKind<?> kind, List<String> names, String rest) {
        if (names.isEmpty()) {
            return false;
        }
        for (Split split : splits(rest)) {
            Map<String, Reading<?>> read = part(column(kind, names.get(0)), split.head);
            boolean readable = read.values().stream().noneMatch(Reading::isRefused);
            Map<String, Reading<?>> further = new LinkedHashMap<>();
            if (readable && (split.rest.isEmpty() || rest(further, kind, names.subList(1, names.size()), split.rest))) {
                fields.putAll(read);
                fields.putAll(further);
                return true;
            }
        }
        return false;
    }

    private Map<String, Reading<?>> part(Column column, String written) {
        Map<String, Reading<?>> fields = new LinkedHashMap<>();
        if (written.isBlank() || written.equals(ColumnWords.UNKNOWN)) {
            return fields;
        } else if (column.field().equals(Sheets.ENTERPRISE_CODE)) {
            Enterprise named = get(RecordKinds.ENTERPRISE, written);
            put(fields, Sheets.ENTERPRISE_BIZ_NO, named.bizNo());
            put(fields, Sheets.ENTERPRISE_CODE, named.code());
        } else {
            fields.put(column.field(), column.read(written));
        }
        return fields;
    }

    private static String headings(RecordKind<?> kind) {
        return kind.key().stream().map(field -> column(kind, field).heading()).collect(Collectors.joining("/"));
    }

    private static void put(Map<String, Reading<?>> fields, String field, Object value) {
        if (value != null) {
            fields.put(field, new Reading.Value<>(value));
        }
    }

    private static Column column(RecordKind<?> kind, String field) {
        return kind.spec().column(field).orElseThrow();
    }

    /** Whether the rest of a key means the record: some of its parts, in their order. */
    private <T extends Record & Entity<T>> boolean fits(RecordKind<T> kind, T entity, String rest, int from) {
        if (rest.isEmpty()) {
            return true;
        }
        for (int i = from; i < kind.key().size(); i++) {
            Object value = value(kind, entity, i);
            Column column = kind.spec().column(kind.key().get(i)).orElse(null);
            for (Split split : splits(rest)) {
                if (ColumnWords.means(split.head, value, column) && fits(kind, entity, split.rest, i + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private <T extends Record & Entity<T>> Object value(RecordKind<T> kind, T entity, int part) {
        String field = kind.key().get(part);
        return field.equals(Sheets.ENTERPRISE_CODE) ? words.enterpriseKey(entity) : words.of(entity, field);
    }

    private <T extends Record & Entity<T>> String first(RecordKind<T> kind, T entity) {
        if (entity instanceof Enterprise enterprise) {
            return enterprise.keyAndPlace();
        } else if (entity instanceof RuleRow rule) {
            return rule.ruleId();
        }
        return kind.key().isEmpty()
                ? entity.id().toString().substring(0, ID_SHOWN)
                : ColumnWords.part(value(kind, entity, 0));
    }

    private <T extends Record & Entity<T>> String rest(RecordKind<T> kind, T entity) {
        if (entity instanceof Quote quote && quote.edition() == 1) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (int i = 1; i < kind.key().size(); i++) {
            parts.add(ColumnWords.part(value(kind, entity, i)));
        }
        return String.join("/", parts);
    }

    private <T extends Record & Entity<T>> String told(RecordKind<T> kind, List<T> several) {
        String first = several.stream()
                .limit(TOLD)
                .map(each -> address(kind, each).toString())
                .collect(Collectors.joining(", "));
        return several.size() > TOLD ? first + " …" : first;
    }

    /** A key cut at each of its slashes, the first one first, and not at all. */
    private static List<Split> splits(String key) {
        List<Split> splits = new ArrayList<>();
        for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
            splits.add(new Split(key.substring(0, slash), key.substring(slash + 1)));
        }
        splits.add(new Split(key, ""));
        return splits;
    }

    private record Split(String head, String rest) {}
}
