package kr.gachi.desk.app.lists;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Interaction;
import kr.gachi.desk.domain.InteractionKind;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Store.Written;
import kr.gachi.desk.store.Tx;

/**
 * The people of agencies and enterprises, and what was spoken with them. What a work is called never names a person, for
 * works are kept longer than people may be.
 */
public final class Relations {
    private static final Comparator<String> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Store store;

    public Relations(Store store) {
        this.store = store;
    }

    /**
     * Whose people and interactions they are.
     *
     * @param agency exactly one of agency and enterprise is set
     */
    public record Owner(Id<Agency> agency, Id<Enterprise> enterprise) {
        static Owner of(Id<Agency> agency) {
            return new Owner(agency, null);
        }

        static Owner ofEnterprise(Id<Enterprise> enterprise) {
            return new Owner(null, enterprise);
        }

        private <T extends Record & Entity<T>> List<T> of(Tx tx, Class<T> type) {
            return agency != null
                    ? tx.table(type).where("agency", agency)
                    : tx.table(type).where("enterprise", enterprise);
        }

        private <T extends Record> T blank(Class<T> type, Map<String, ?> said) {
            Shape<T> shape = Shape.of(type);
            T blank = shape.with(shape.blank(Id.random()), said);
            return agency != null ? shape.with(blank, "agency", agency) : shape.with(blank, "enterprise", enterprise);
        }
    }

    /**
     * What an agency or enterprise has of both.
     *
     * @param contacts by department, then name
     * @param interactions newest first
     */
    public record Page(Owner owner, List<Contact> contacts, List<Interaction> interactions) {

        /** A person to be added. */
        public Contact newContact() {
            return owner.blank(Contact.class, Map.of());
        }

        /** A call, visit or mail of just now. */
        public Interaction newInteraction(InteractionKind kind) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            return owner.blank(Interaction.class, Map.of("kind", kind, "at", now, "done", false));
        }
    }

    static Page page(Tx tx, Owner owner) {
        return new Page(
                owner,
                owner.of(tx, Contact.class).stream()
                        .sorted(Comparator.comparing(Contact::department, UNKNOWN_LAST)
                                .thenComparing(Contact::name, UNKNOWN_LAST))
                        .toList(),
                owner.of(tx, Interaction.class).stream()
                        .sorted(Comparator.comparing(
                                        Interaction::at, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                                .reversed())
                        .toList());
    }

    /** Stores a person, new or changed. */
    public Saved<Contact> save(Contact contact) {
        return saved(store.write(
                "work.contact",
                List.of(name(contact.agency(), contact.enterprise())),
                tx -> tx.table(Contact.class).save(contact)));
    }

    public Saved<Contact> remove(Contact contact) {
        return saved(store.write("work.contact.remove", List.of(name(contact.agency(), contact.enterprise())), tx -> {
            tx.table(Contact.class).remove(contact);
            return contact;
        }));
    }

    /** Stores a call, visit or mail, new or changed. */
    public Saved<Interaction> save(Interaction interaction) {
        return saved(store.write(
                "work.interaction",
                List.of(name(interaction.agency(), interaction.enterprise())),
                tx -> tx.table(Interaction.class).save(interaction)));
    }

    public Saved<Interaction> remove(Interaction interaction) {
        return saved(store.write(
                "work.interaction.remove", List.of(name(interaction.agency(), interaction.enterprise())), tx -> {
                    tx.table(Interaction.class).remove(interaction);
                    return interaction;
                }));
    }

    private String name(Id<Agency> agency, Id<Enterprise> enterprise) {
        return store.read(tx -> agency != null
                ? tx.agencies().get(agency).name()
                : tx.enterprises().get(enterprise).name());
    }

    private static <T> Saved<T> saved(Written<T> written) {
        return new Saved<>(written.result(), written.work());
    }
}
