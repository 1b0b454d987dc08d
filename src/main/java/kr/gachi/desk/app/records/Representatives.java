package kr.gachi.desk.app.records;

import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.ContactRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.excel.Reading;
import kr.gachi.desk.store.Tx;

/** 대표자 of an enterprise, who stands among the contacts: whoever is set takes the place of the one before. */
final class Representatives {
    private static final Shape<Contact> SHAPE = Shape.of(Contact.class);

    private Representatives() {}

    /** Null if none is known. */
    static String of(Tx tx, Id<Enterprise> enterprise) {
        return all(tx, enterprise).stream().map(Contact::name).findFirst().orElse(null);
    }

    /** Empty leaves it, {@code -} takes the person away. */
    static void set(Tx tx, Id<Enterprise> enterprise, Reading<?> name) {
        List<Contact> before = all(tx, enterprise);
        if (name instanceof Reading.Cleared) {
            tx.table(Contact.class).removeAll(before);
        } else if (name instanceof Reading.Value<?> read) {
            String person = (String) read.value();
            Contact contact = before.isEmpty() ? fresh(enterprise, person) : SHAPE.with(before.get(0), "name", person);
            tx.table(Contact.class).save(contact);
        }
    }

    private static Contact fresh(Id<Enterprise> enterprise, String name) {
        Id<Contact> id = Id.of("담당자", enterprise + "/" + ContactRole.REPRESENTATIVE + "/" + name);
        return SHAPE.with(
                SHAPE.blank(id), Map.of("enterprise", enterprise, "role", ContactRole.REPRESENTATIVE, "name", name));
    }

    private static List<Contact> all(Tx tx, Id<Enterprise> enterprise) {
        return tx.table(Contact.class).where("enterprise", enterprise).stream()
                .filter(each -> each.role() == ContactRole.REPRESENTATIVE)
                .toList();
    }
}
