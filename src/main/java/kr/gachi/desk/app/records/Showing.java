package kr.gachi.desk.app.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.ImportedFile;
import kr.gachi.desk.domain.Origin;
import kr.gachi.desk.domain.Qualification;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.Worded;
import kr.gachi.desk.excel.Column;
import kr.gachi.desk.excel.FurtherSheets;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.rules.Truth;
import kr.gachi.desk.rules.Validity;
import kr.gachi.desk.store.Tx;

/** Makes records readable: their fields, where they stand on the day, and what belongs to them. */
final class Showing {
    private static final int RELATED_SHOWN = 50;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** Fields by which people know a record, where it is not its key. */
    private static final Map<String, List<String>> TITLES = Map.ofEntries(
            Map.entry("enterprise", List.of("name", "sido", "sigungu")),
            Map.entry("certification", List.of("kind", "number", "validFrom", "end")),
            Map.entry("qualification", List.of("kind", "number", "validFrom", "end")),
            Map.entry("employment", List.of("asOf", "vulnerableRatio")),
            Map.entry("product", List.of("name", "spec")),
            Map.entry("price", List.of("price", Sheets.AGENCY, "minimumQuantity", "validFrom", "validTo")),
            Map.entry("agency", List.of("name", "sido", "sigungu")),
            Map.entry("department", List.of("name")),
            Map.entry("contact", List.of("role", "name", "department")),
            Map.entry("target", List.of("year", "category", "rate", "amount")),
            Map.entry("reported", List.of("year", "category", "amount", "asOf")),
            Map.entry("request", List.of("title", "dueDate", "stage")),
            Map.entry("requestLine", List.of("item", "spec", "quantity", "unit")),
            Map.entry("choice", List.of(Sheets.PRODUCT, "state", "quantity", "why")),
            Map.entry("quote", List.of("date", "role", "state")),
            Map.entry("quoteLine", List.of("item", "spec", "quantity", "unit", "unitPrice")),
            Map.entry("deal", List.of("contractDate", "role", "method")),
            Map.entry("dealLine", List.of("item", "spec", "quantity", "unit", "supply")),
            Map.entry("purchase", List.of("item", "spec", "quantity", "unit", "supply")),
            Map.entry("fulfilment", List.of("event", "on", "quantity", "supply")),
            Map.entry("interaction", List.of(FurtherSheets.ON, "kind", "text")),
            Map.entry("attachment", List.of("kind", "name", "validUntil")),
            Map.entry("report", List.of("year", "issuedOn")),
            Map.entry("jointPurchase", List.of("title", "closesOn")),
            Map.entry("jointOrder", List.of(Sheets.AGENCY, "department", "quantity")),
            Map.entry("program", List.of("kind", "title", "startsOn")),
            Map.entry("participant", List.of(Sheets.ENTERPRISE_CODE, "institution", "part")),
            Map.entry("callOff", List.of("on", "quantity", "dueDate")),
            Map.entry("remittance", List.of("on", "kind", "amount")),
            Map.entry("membership", List.of("joinedOn", "leftOn", "shares")),
            Map.entry("memberFee", List.of("title", "dueOn", "amount", "paidOn")),
            Map.entry("requirement", List.of("itemGroup", "method", "document")),
            Map.entry("rule", List.of("subject", "value", "unit", "article")));

    private final Tx tx;
    private final Text text;
    private final LocalDate today;
    private final ColumnWords words;
    private final Finder finder;

    Showing(Tx tx, Text text) {
        this.tx = tx;
        this.text = text;
        this.today = tx.session().today();
        this.words = new ColumnWords(tx);
        this.finder = new Finder(tx);
    }

    <T extends Record & Entity<T>> Shown of(RecordKind<T> kind, T entity) {
        State state = state(entity);
        return new Shown(
                kind.name(),
                finder.address(kind, entity).key(),
                title(kind, entity),
                entity.version(),
                state.code,
                state.because,
                fields(kind, entity),
                headings(kind),
                names(kind, entity),
                extra(entity),
                origin(entity),
                related(kind, entity));
    }

    private <T extends Record & Entity<T>> Map<String, Object> fields(RecordKind<T> kind, T entity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Column column : kind.spec().columns()) {
            if (Sheets.isWritten(column)) {
                Object value = words.of(entity, column.field());
                fields.put(column.field(), value == End.NONE ? "없음" : value);
            }
        }
        return fields;
    }

    private <T extends Record & Entity<T>> Map<String, String> names(RecordKind<T> kind, T entity) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Column column : kind.spec().columns()) {
            if (words.name(entity, column.field()) instanceof String name) {
                names.put(column.field(), name);
            }
        }
        return names;
    }

    /** Headings are words of the trade; a reader of English gets the names of the fields. */
    private Map<String, String> headings(RecordKind<?> kind) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (Column column : kind.spec().columns()) {
            if (Sheets.isWritten(column)) {
                headings.put(column.field(), text.language() == Language.KO ? column.heading() : column.field());
            }
        }
        return headings;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record & Entity<T>> Map<String, String> extra(T entity) {
        Object extra = raw(entity, "extra");
        return extra == null ? Map.of() : (Map<String, String>) extra;
    }

    private <T extends Record & Entity<T>> Shown.Source origin(T entity) {
        return raw(entity, "origin") instanceof Origin origin
                ? new Shown.Source(
                        tx.table(ImportedFile.class)
                                .find(origin.file())
                                .map(ImportedFile::name)
                                .orElse(null),
                        origin.sheet(),
                        origin.row())
                : null;
    }

    private <T extends Record & Entity<T>> List<Shown.Related> related(RecordKind<T> kind, T entity) {
        List<Shown.Related> related = new ArrayList<>();
        Pointers pointers = new Pointers(tx);
        for (Pointers.Pointing<?> each : pointers.at(entity)) {
            add(related, each);
        }
        add(related, RecordKinds.ATTACHMENT, pointers.files(kind, entity));
        return related;
    }

    private <P extends Record & Entity<P>> void add(List<Shown.Related> related, Pointers.Pointing<P> pointing) {
        RecordKinds.of(pointing.type()).ifPresent(kind -> add(related, kind, pointing.records()));
    }

    private <P extends Record & Entity<P>> void add(List<Shown.Related> related, RecordKind<P> kind, List<P> records) {
        if (!records.isEmpty()) {
            related.add(new Shown.Related(
                    kind.name(),
                    text.language() == Language.KO ? kind.spec().name() : kind.name(),
                    records.size(),
                    records.stream()
                            .map(each -> entry(kind, each))
                            .sorted(Comparator.comparing(each -> inOrder(each.address())))
                            .limit(RELATED_SHOWN)
                            .toList()));
        }
    }

    /** Numbers sort by size: lines 2 and 10. */
    private static String inOrder(String address) {
        return NUMBER.matcher(address)
                .replaceAll(found -> "0".repeat(Math.max(0, 12 - found.group().length())) + found.group());
    }

    private <P extends Record & Entity<P>> Shown.Entry entry(RecordKind<P> kind, P entity) {
        State state = state(entity);
        return new Shown.Entry(finder.address(kind, entity).toString(), title(kind, entity), state.code, state.because);
    }

    /** The words by which people know a record: its name, else what sets it apart under its owner. */
    private <T extends Record & Entity<T>> String title(RecordKind<T> kind, T entity) {
        List<String> fields = TITLES.getOrDefault(kind.name(), kind.key());
        return fields.stream()
                .map(field -> words.of(entity, field))
                .filter(Objects::nonNull)
                .map(this::word)
                .collect(Collectors.joining(" "));
    }

    private String word(Object value) {
        return value == End.NONE
                ? "없음"
                : value instanceof Worded || value instanceof Won
                        ? text.say("record.value", value)
                        : ColumnWords.part(value);
    }

    private <T extends Record & Entity<T>> State state(T entity) {
        if (entity instanceof Certification certification) {
            return proof(Facts.Certificate.of(certification));
        } else if (entity instanceof Qualification qualification) {
            return proof(new Facts.Certificate(
                    new CertificationKind(qualification.kind()),
                    qualification.number(),
                    qualification.validFrom(),
                    qualification.end(),
                    qualification.validTo(),
                    qualification.status(),
                    qualification.statusDate(),
                    qualification.items()));
        } else if (entity instanceof Request request && request.stage() != null) {
            return new State(request.stage().name(), null);
        } else if (entity instanceof Quote quote && quote.state() != null) {
            return new State(quote.state().name(), quote.why());
        }
        return new State(null, null);
    }

    private State proof(Facts.Certificate certificate) {
        Validity validity = Validity.of(certificate, today);
        String code = validity.truth() == Truth.YES ? "VALID" : validity.truth() == Truth.NO ? "INVALID" : "UNKNOWN";
        return new State(code, text.say(validity.because()));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> Object raw(T entity, String field) {
        Shape<T> shape = Shape.of((Class<T>) entity.getClass());
        return shape.has(field) ? shape.get(entity, field) : null;
    }

    private record State(String code, String because) {}
}
