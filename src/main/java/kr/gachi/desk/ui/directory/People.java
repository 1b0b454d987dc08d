package kr.gachi.desk.ui.directory;

import javafx.scene.Node;
import javafx.scene.Parent;
import kr.gachi.desk.app.lists.Relations;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.ContactRole;
import kr.gachi.desk.ui.kit.Form;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListTable;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.SubRecords;
import org.kordamp.ikonli.feather.Feather;

/** The people of an agency or an enterprise: the only place with personal data. */
final class People {
    private final SubRecords<Contact> people;
    private Relations.Page page;

    /** @param id of the table: {@code agency-contacts} */
    People(Frame frame, String id, Relations relations) {
        ListTable<Contact> table = new ListTable<Contact>(frame, id)
                .text("contact.name", 84, Contact::name)
                .text("contact.role", 64, each -> frame.figures().word(each.role()))
                .text("contact.department", 110, Contact::department)
                .text("contact.phone", 110, Contact::phone)
                .text("contact.email", 140, Contact::email);
        Form<Contact> form = new Form<>(frame, "contact", Contact.class)
                .text("contact.name", "name")
                .choice("contact.role", "role", ContactRole.class)
                .text("contact.department", "department")
                .text("contact.phone", "phone")
                .text("contact.email", "email")
                .text("contact.consent", "consent")
                .area("contact.note", "note")
                .onSave("contact.saving", relations::save);
        people = new SubRecords<>(frame, table, frame.say("contact.none"), form)
                .beside(Nodes.button("contact-add", frame.say("contact.add"), Feather.PLUS, this::add))
                .beside(Nodes.label(frame.say("contact.personal"), "hint"))
                .onRemove("contact-remove", frame.say("contact.remove"), "contact.saving", relations::remove);
    }

    /** Said above the table. */
    People above(Node node) {
        people.above(node);
        return this;
    }

    Parent view() {
        return people.view();
    }

    void show(Relations.Page shown) {
        boolean same = page != null && page.owner().equals(shown.owner());
        page = shown;
        people.show(shown.contacts(), same);
    }

    private void add() {
        people.add(page.newContact(), "contact-name");
    }
}
