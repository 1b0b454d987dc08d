package kr.gachi.desk.ui.directory;

import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.lists.Agencies;
import kr.gachi.desk.app.lists.AgencyPage;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.ContactRole;
import kr.gachi.desk.domain.Department;
import kr.gachi.desk.ui.kit.Form;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListTable;
import kr.gachi.desk.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/** Departments and people of an agency; the one that is selected can be edited below. */
final class AgencyPeople {
    private static final double TABLE_HEIGHT = 172;

    private final Frame frame;
    private final Agencies agencies;
    private final Label departments = Nodes.wrapped("", "hint");
    private final ListTable<Contact> contacts;
    private final Form<Contact> form;
    private final VBox edited;
    private final Parent view;
    private AgencyPage page;

    AgencyPeople(Frame frame, Agencies agencies) {
        this.frame = frame;
        this.agencies = agencies;
        contacts = new ListTable<Contact>(frame, "agency-contacts")
                .text("contact.name", 84, Contact::name)
                .text("contact.role", 64, each -> frame.figures().word(each.role()))
                .text("contact.department", 110, Contact::department)
                .text("contact.phone", 110, Contact::phone)
                .text("contact.email", 140, Contact::email);
        contacts.view().setPlaceholder(Nodes.wrapped(frame.say("contact.none"), "hint"));
        form = new Form<>(frame, "contact", Contact.class)
                .text("contact.name", "name")
                .choice("contact.role", "role", ContactRole.class)
                .text("contact.department", "department")
                .text("contact.phone", "phone")
                .text("contact.email", "email")
                .text("contact.consent", "consent")
                .area("contact.note", "note")
                .onSave("agency.saving", agencies::save);
        Button remove = Nodes.button("contact-remove", frame.say("contact.remove"), Feather.TRASH_2, this::remove);
        edited = Nodes.stack("stack-8", form.view(), Nodes.row("row-8", remove));
        edited.managedProperty().bind(edited.visibleProperty());
        edited.setVisible(false);
        contacts.view().getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                edit(now);
            }
        });
        view = build();
    }

    Parent view() {
        return view;
    }

    void show(AgencyPage shown) {
        boolean sameAgency =
                page != null && page.agency().id().equals(shown.agency().id());
        page = shown;
        departments.setText(
                shown.departments().isEmpty()
                        ? frame.say("agency.departments.none")
                        : frame.say(
                                "agency.departments",
                                shown.departments().stream()
                                        .map(Department::name)
                                        .collect(Collectors.joining(" · "))));
        Contact before = sameAgency ? form.record() : null;
        contacts.show(shown.contacts());
        edited.setVisible(false);
        if (before != null) {
            shown.contact(before.id()).ifPresent(now -> {
                contacts.view().getSelectionModel().select(now);
                edit(now);
            });
        }
    }

    private Parent build() {
        contacts.view().setPrefHeight(TABLE_HEIGHT);
        contacts.view().setMinHeight(TABLE_HEIGHT);
        ScrollPane scroll = new ScrollPane(edited);
        scroll.setFitToWidth(true);
        scroll.visibleProperty().bind(edited.visibleProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return Nodes.stack(
                "tab-page",
                departments,
                contacts.view(),
                Nodes.row(
                        "row-8",
                        Nodes.button("contact-add", frame.say("contact.add"), Feather.PLUS, this::add),
                        Nodes.label(frame.say("contact.personal"), "hint")),
                scroll);
    }

    /** A new person is stored as soon as something of it is known. */
    private void add() {
        contacts.view().getSelectionModel().clearSelection();
        edit(page.newContact());
        form.view().lookup("#contact-name").requestFocus();
    }

    private void edit(Contact contact) {
        form.show(contact);
        edited.setVisible(true);
    }

    private void remove() {
        Contact contact = form.record();
        edited.setVisible(false);
        if (contact.version() > 0) {
            frame.background()
                    .work(
                            "agency.saving",
                            progress -> agencies.remove(contact),
                            removed -> frame.ways().changed(removed.work()));
        }
    }
}
