package kr.gachi.desk.app.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.ContactRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.excel.RequestPerson;
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

    /** A person about whom nothing is known yet; one of agency and enterprise is null. */
    static Contact blank(Id<Agency> agency, Id<Enterprise> enterprise, ContactRole role, String name) {
        Id<Contact> id = Id.of("담당자", Objects.requireNonNullElse(agency, enterprise) + "/" + role + "/" + name);
        Contact blank = SHAPE.with(SHAPE.blank(id), Map.of("role", role, "name", name));
        return SHAPE.with(SHAPE.with(blank, "agency", agency), "enterprise", enterprise);
    }
}
