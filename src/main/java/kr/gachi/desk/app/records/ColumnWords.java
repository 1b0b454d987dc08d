package kr.gachi.desk.app.records;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.CorporateNo;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Interaction;
import kr.gachi.desk.domain.JointPurchase;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Program;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Worded;
import kr.gachi.desk.excel.Column;
import kr.gachi.desk.excel.Ending;
import kr.gachi.desk.excel.FurtherSheets;
import kr.gachi.desk.excel.Reading;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.store.Tx;

/** What stands under a column for a record: its own fields, and for references the keys of what they point to. */
final class ColumnWords {
    /** How an unknown part of a key is written. */
    static final String UNKNOWN = "-";

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private final Tx tx;
    private final Map<Id<?>, Optional<?>> found = new HashMap<>();

    ColumnWords(Tx tx) {
        this.tx = tx;
    }

    /** Null if it is unknown. */
    <T extends Record & Entity<T>> Object of(T entity, String field) {
        Shape<?> shape = Shape.of(entity.getClass().asSubclass(Record.class));
        if (entity instanceof DealLine line
                && Stream.of(Event.values()).anyMatch(event -> event.name().equals(field))) {
            return day(line, Event.valueOf(field));
        }
        return switch (field) {
            case Sheets.ENTERPRISE_BIZ_NO -> enterprise(entity, Enterprise::bizNo);
            case Sheets.ENTERPRISE_CODE -> enterprise(entity, Enterprise::code);
            case Sheets.AGENCY -> of(entity, "agency", Agency.class, Agency::code);
            case Sheets.PARENT -> of(entity, "parent", Agency.class, Agency::code);
            case Sheets.PRODUCT -> of(entity, "product", Product.class, Product::code);
            case Sheets.REQUEST -> request(entity);
            case FurtherSheets.REQUEST_LINE -> of(entity, "requestLine", RequestLine.class, RequestLine::line);
            case Sheets.DEAL -> deal(entity, Deal::number);
            case Sheets.DEAL_LINE -> of(entity, "dealLine", DealLine.class, DealLine::line);
            case Sheets.MAKER -> of(entity, "maker", Enterprise.class, Enterprise::keyAndPlace);
            case Sheets.OWNER -> owner(entity);
            case Sheets.TOTAL -> entity instanceof DealLine line ? line.total() : null;
            case FurtherSheets.QUOTE -> of(entity, "quote", Quote.class, each -> each.number() + "/" + each.edition());
            case FurtherSheets.CONTACT -> of(entity, "contact", Contact.class, Contact::name);
            case FurtherSheets.JOINT_PURCHASE ->
                of(entity, "jointPurchase", JointPurchase.class, JointPurchase::number);
            case FurtherSheets.PROGRAM -> of(entity, "program", Program.class, Program::number);
            default -> own(entity, shape, field);
        };
    }

    /** The name of what a reference leads to; null for other columns and unknown references. */
    <T extends Record & Entity<T>> Object name(T entity, String field) {
        return switch (field) {
            case Sheets.ENTERPRISE_CODE -> enterprise(entity, Enterprise::name);
            case Sheets.AGENCY -> of(entity, "agency", Agency.class, Agency::name);
            case Sheets.PARENT -> of(entity, "parent", Agency.class, Agency::name);
            case Sheets.PRODUCT -> of(entity, "product", Product.class, Product::name);
            case Sheets.MAKER -> of(entity, "maker", Enterprise.class, Enterprise::name);
            case Sheets.OWNER -> {
                Object agency = of(entity, "agency", Agency.class, Agency::name);
                yield agency == null ? of(entity, "enterprise", Enterprise.class, Enterprise::name) : agency;
            }
            default -> null;
        };
    }

    private <T extends Record & Entity<T>> Object own(T entity, Shape<?> shape, String field) {
        if (entity instanceof Interaction interaction && field.equals(FurtherSheets.ON)) {
            return interaction.at() == null
                    ? null
                    : interaction.at().atZone(KOREA).toLocalDate();
        }
        if (entity instanceof DealLine line && field.equals("contractDate") && line.contractDate() == null) {
            return deal(entity, Deal::contractDate);
        }
        if (field.equals("end")) {
            Object end = raw(entity, "end");
            return end == End.NONE ? End.NONE : raw(entity, "validTo");
        }
        if (shape.has(field)) {
            return raw(entity, field);
        }
        return entity instanceof DealLine && Shape.of(Deal.class).has(field)
                ? deal(entity, deal -> Shape.of(Deal.class).get(deal, field))
                : null;
    }

    /** The same value as a cell would have said it; null if it is unknown. */
    static Reading<?> reading(Object value) {
        if (value == null || value instanceof Collection<?> several && several.isEmpty()) {
            return null;
        }
        if (value == End.NONE) {
            return new Reading.Value<>(new Ending(End.NONE, null));
        } else if (value instanceof CertificationKind kind) {
            return new Reading.Value<>(kind.name());
        } else if (value instanceof CorporateNo number) {
            return new Reading.Value<>(number.digits());
        }
        return new Reading.Value<>(value);
    }

    /** A value as a part of a key. */
    static String part(Object value) {
        if (value == null || value instanceof Collection<?> several && several.isEmpty()) {
            return UNKNOWN;
        } else if (value instanceof Worded constant) {
            return constant.word();
        } else if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        } else if (value instanceof Collection<?> several) {
            return several.stream().map(ColumnWords::part).collect(Collectors.joining(","));
        }
        return value.toString();
    }

    /** Whether a part of a key, as a person writes it, means the value. */
    static boolean means(String written, Object value, Column column) {
        if (written.equals(part(value))) {
            return true;
        }
        if (value == null || column == null || !(column.read(written) instanceof Reading.Value<?> read)) {
            return false;
        }
        return value instanceof CertificationKind kind
                ? kind.equals(CertificationKind.of(written))
                : value instanceof BigDecimal number && read.value() instanceof BigDecimal other
                        ? number.compareTo(other) == 0
                        : value.equals(read.value());
    }

    /** How a person calls the enterprise of a record; null if it has none. */
    <T extends Record & Entity<T>> Object enterpriseKey(T entity) {
        return enterprise(entity, Enterprise::keyAndPlace);
    }

    private <T extends Record & Entity<T>> Object enterprise(T entity, Function<Enterprise, Object> what) {
        for (String field : new String[] {"enterprise", "supplier", "seller"}) {
            if (Shape.of(entity.getClass().asSubclass(Record.class)).has(field)) {
                return of(entity, field, Enterprise.class, what);
            }
        }
        return deal(entity, deal -> of(deal, "supplier", Enterprise.class, what));
    }

    private <T extends Record & Entity<T>> Object request(T entity) {
        if (entity instanceof Deal deal && deal.requestNumber() != null) {
            return deal.requestNumber();
        } else if (raw(entity, "requestLine") instanceof Id<?> line) {
            return find(RequestLine.class, line)
                    .map(each -> of(each, Sheets.REQUEST))
                    .orElse(null);
        } else if (entity instanceof DealLine) {
            return deal(entity, this::request);
        }
        return of(entity, "request", Request.class, Request::number);
    }

    private <T extends Record & Entity<T>> Object deal(T entity, Function<Deal, Object> what) {
        if (entity instanceof Fulfilment fulfilment) {
            return find(DealLine.class, fulfilment.dealLine())
                    .map(each -> deal(each, what))
                    .orElse(null);
        }
        return of(entity, "deal", Deal.class, what);
    }

    private <T extends Record & Entity<T>> Object owner(T entity) {
        Object agency = of(entity, "agency", Agency.class, Agency::code);
        return agency == null && entity instanceof Contact
                ? of(entity, "enterprise", Enterprise.class, Enterprise::keyAndPlace)
                : agency == null ? raw(entity, "owner") : agency;
    }

    private Object day(DealLine line, Event event) {
        return tx.fulfilments().where("dealLine", line.id()).stream()
                .filter(each -> each.event() == event)
                .map(Fulfilment::on)
                .min(java.util.Comparator.naturalOrder())
                .orElse(null);
    }

    private <T extends Record & Entity<T>, O extends Record & Entity<O>> Object of(
            T entity, String field, Class<O> type, Function<O, Object> what) {
        if (raw(entity, field) instanceof Id<?> id) {
            return find(type, id).map(what).orElse(null);
        }
        return entity instanceof DealLine
                        && !field.equals("deal")
                        && !field.equals("maker")
                        && Shape.of(Deal.class).has(field)
                ? deal(entity, deal -> of(deal, field, type, what))
                : null;
    }

    @SuppressWarnings("unchecked")
    private <O extends Record & Entity<O>> Optional<O> find(Class<O> type, Id<?> id) {
        return (Optional<O>) found.computeIfAbsent(id, none -> tx.table(type).find(new Id<>(id.value())));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> Object raw(T entity, String field) {
        Shape<T> shape = Shape.of((Class<T>) entity.getClass());
        return shape.has(field) ? shape.get(entity, field) : null;
    }
}
