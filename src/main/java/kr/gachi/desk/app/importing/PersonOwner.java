package kr.gachi.desk.app.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.ContactRole;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.store.Tx;

/**
 * To whom a person belongs that a row names: 담당자 of lists of firms to the firm, of lists of agencies and of purchases to
 * the agency; 대표자 to the firm wherever there is one.
 *
 * @param field {@code enterprise} or {@code agency}; else the reference of the row that leads there
 * @param side which of the two a deal leads to; null if there is no choice
 */
record PersonOwner(String field, Id<?> id, String side) {
    private static final String ENTERPRISE = "enterprise";
    private static final String AGENCY = "agency";
    private static final String SUPPLIER = "supplier";

    static Optional<PersonOwner> ofPerson(SheetSpec spec, Row row) {
        return switch (spec.kind()) {
            case "office", "enterprises" -> itself(ENTERPRISE, row);
            case "agencies" -> itself(AGENCY, row);
            case "certifications", "qualifications", "employment", "products" -> named(row, ENTERPRISE, null);
            case "prices" -> named(row, "product", ENTERPRISE);
            case "requestLines" -> named(row, "request", AGENCY);
            case "dealLines" -> named(row, "deal", AGENCY);
            case "fulfilments" -> named(row, "dealLine", AGENCY);
            default -> named(row, AGENCY, null);
        };
    }

    static Optional<PersonOwner> ofRepresentative(SheetSpec spec, Row row) {
        return switch (spec.kind()) {
            case "deals", "purchases" ->
                named(row, SUPPLIER, null).map(owner -> new PersonOwner(ENTERPRISE, owner.id, null));
            case "dealLines" -> named(row, "deal", SUPPLIER);
            case "fulfilments" -> named(row, "dealLine", SUPPLIER);
            default -> ofPerson(spec, row);
        };
    }

    /** What a 담당자 of such a sheet is for. */
    static ContactRole role(SheetSpec spec) {
        return switch (spec.kind()) {
            case "deals", "dealLines", "fulfilments", "purchases" -> ContactRole.CONTRACT;
            case "basis", "targets", "spending", "reported" -> ContactRole.PERFORMANCE;
            case "agencies", "departments", "requests", "requestLines" -> ContactRole.REQUEST;
            default -> ContactRole.STAFF;
        };
    }

    static PersonOwner of(Contact contact) {
        return contact.agency() == null
                ? new PersonOwner(ENTERPRISE, contact.enterprise(), null)
                : new PersonOwner(AGENCY, contact.agency(), null);
    }

    /** Null unless it is an agency. */
    Id<Agency> agency() {
        return field.equals(AGENCY) ? new Id<>(id.value()) : null;
    }

    /** Null unless it is an enterprise. */
    Id<Enterprise> enterprise() {
        return field.equals(ENTERPRISE) ? new Id<>(id.value()) : null;
    }

    private static Optional<PersonOwner> itself(String field, Row row) {
        return Optional.ofNullable(row.named()).map(id -> new PersonOwner(field, id, null));
    }

    private static Optional<PersonOwner> named(Row row, String field, String side) {
        return row.changes().get(field) instanceof Id<?> id
                ? Optional.of(new PersonOwner(field, id, side))
                : Optional.empty();
    }

    /** Each with the enterprise or agency that it is or leads to. */
    static Map<PersonOwner, PersonOwner> resolved(Tx tx, Collection<PersonOwner> owners) {
        Map<PersonOwner, PersonOwner> resolved = new HashMap<>();
        owners.stream().filter(owner -> owner.side == null).forEach(owner -> resolved.put(owner, owner));
        lead(tx, Product.class, "product", owners, resolved);
        lead(tx, Request.class, "request", owners, resolved);
        lead(tx, Deal.class, "deal", owners, resolved);
        Map<PersonOwner, PersonOwner> ofLines = new HashMap<>();
        Map<Id<?>, DealLine> lines = byId(tx, DealLine.class, "dealLine", owners);
        owners.stream()
                .filter(owner -> owner.field.equals("dealLine"))
                .forEach(owner -> ofLines.put(
                        owner, new PersonOwner("deal", lines.get(owner.id).deal(), owner.side)));
        lead(tx, Deal.class, "deal", ofLines.values(), resolved);
        ofLines.forEach((owner, ofDeal) -> resolved.put(owner, resolved.get(ofDeal)));
        return resolved;
    }

    private static <T extends Record & Entity<T>> void lead(
            Tx tx,
            Class<T> type,
            String field,
            Collection<PersonOwner> owners,
            Map<PersonOwner, PersonOwner> resolved) {
        Shape<T> shape = Shape.of(type);
        Map<Id<?>, T> records = byId(tx, type, field, owners);
        for (PersonOwner owner : owners) {
            if (owner.field.equals(field)) {
                Id<?> id = (Id<?>) shape.get(records.get(owner.id), owner.side);
                resolved.put(owner, new PersonOwner(owner.side.equals(AGENCY) ? AGENCY : ENTERPRISE, id, null));
            }
        }
    }

    private static <T extends Record & Entity<T>> Map<Id<?>, T> byId(
            Tx tx, Class<T> type, String field, Collection<PersonOwner> owners) {
        List<Id<T>> ids = owners.stream()
                .filter(owner -> owner.field.equals(field))
                .map(owner -> new Id<T>(owner.id.value()))
                .distinct()
                .collect(Collectors.toList());
        return new HashMap<>(tx.table(type).byId(ids));
    }
}
