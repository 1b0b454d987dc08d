package kr.gachi.desk.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.ContactRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.excel.RequestPerson;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.store.Tx;

/** Persons that a list names beside its firms and agencies go where all personal data is: to the contacts. */
public final class People {
    private static final Shape<Contact> SHAPE = Shape.of(Contact.class);

    private People() {}

    /** Whom a line of an agency's own list names. */
    public static void asked(Tx tx, Agency agency, String department, RequestPerson person) {
        List<Contact> around = tx.table(Contact.class).where("agency", agency.id());
        Contact contact = around.stream()
                .filter(each -> each.role() == ContactRole.REQUEST && Objects.equals(each.name(), person.name()))
                .findFirst()
                .orElseGet(() -> blank(agency.id(), null, ContactRole.REQUEST, person.name()));
        Map<String, Object> said = new HashMap<>();
        said.put("phone", person.phone());
        said.put("email", person.email());
        said.put("department", department);
        said.values().removeIf(Objects::isNull);
        tx.table(Contact.class).save(SHAPE.with(contact, said));
    }

    static void ofEnterprises(Tx tx, List<Row> rows) {
        for (Row row : named(rows)) {
            Id<Enterprise> owner = new Id<>(row.named().value());
            boolean hasPerson = row.text(Sheets.PERSON) != null;
            if (row.text(Sheets.REPRESENTATIVE) != null) {
                keep(tx, null, owner, ContactRole.REPRESENTATIVE, row.text(Sheets.REPRESENTATIVE), row, !hasPerson);
            }
            if (hasPerson) {
                keep(tx, null, owner, ContactRole.STAFF, row.text(Sheets.PERSON), row, true);
            }
        }
    }

    static void ofAgencies(Tx tx, List<Row> rows) {
        for (Row row : named(rows)) {
            if (row.text(Sheets.PERSON) != null) {
                keep(tx, new Id<>(row.named().value()), null, ContactRole.REQUEST, row.text(Sheets.PERSON), row, true);
            }
        }
    }

    static void ofRequests(Tx tx, List<Row> rows) {
        for (Row row : named(rows)) {
            if (row.text(Sheets.PERSON) != null && row.changes().get("agency") instanceof Id<?> agency) {
                keep(tx, new Id<>(agency.value()), null, ContactRole.REQUEST, row.text(Sheets.PERSON), row, true);
            }
        }
    }

    private static List<Row> named(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.isRejected() && row.named() != null)
                .toList();
    }

    private static void keep(
            Tx tx,
            Id<Agency> agency,
            Id<Enterprise> enterprise,
            ContactRole role,
            String name,
            Row row,
            boolean reach) {
        List<Contact> around = agency == null
                ? tx.table(Contact.class).where("enterprise", enterprise)
                : tx.table(Contact.class).where("agency", agency);
        Optional<Contact> known = around.stream()
                .filter(each -> each.role() == role && Objects.equals(each.name(), name))
                .findFirst();
        Contact contact = known.orElseGet(() -> blank(agency, enterprise, role, name));
        List<String[]> columns = new ArrayList<>();
        if (reach) {
            columns.add(new String[] {"phone", Sheets.PERSON_PHONE});
            columns.add(new String[] {"email", Sheets.PERSON_EMAIL});
        }
        columns.add(new String[] {"department", "department"});
        for (String[] column : columns) {
            if (row.text(column[1]) != null) {
                contact = SHAPE.with(contact, column[0], row.text(column[1]));
            }
        }
        tx.table(Contact.class).save(contact);
    }

    private static Contact blank(Id<Agency> agency, Id<Enterprise> enterprise, ContactRole role, String name) {
        Id<Contact> id = Id.of("담당자", Objects.requireNonNullElse(agency, enterprise) + "/" + role + "/" + name);
        Contact blank = SHAPE.with(SHAPE.blank(id), Map.of("role", role, "name", name));
        return SHAPE.with(SHAPE.with(blank, "agency", agency), "enterprise", enterprise);
    }
}
