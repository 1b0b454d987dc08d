package kr.gachi.desk.app.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.ContactRole;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.excel.PersonalHeading;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Tx;

/**
 * Persons that sheets name beside their firms, agencies, products and contracts. They are gathered while rows are stored
 * and become contacts when all sheets are in: the 담당자 sheet itself goes before, then who was named first.
 */
final class SplitPeople {
    /** Of a telephone beside which nobody is named. */
    private static final String UNNAMED = "담당자";

    private static final Shape<Contact> SHAPE = Shape.of(Contact.class);
    private static final Map<String, String> COLUMNS =
            Map.of("phone", Sheets.PERSON_PHONE, "email", Sheets.PERSON_EMAIL, "department", "department");
    private static final Map<String, String> SUPPLIER_COLUMNS =
            Map.of("phone", Sheets.SUPPLIER_PHONE, "email", Sheets.SUPPLIER_EMAIL);

    private final Map<Named, Said> people = new LinkedHashMap<>();
    /** Whom the 담당자 sheet of the same files speaks of, and what of each it takes away. */
    private final Map<Id<?>, Set<String>> spokenOf = new HashMap<>();

    /** Who is meant; the owner is an enterprise, an agency, or what leads to one. */
    private record Named(PersonOwner owner, ContactRole role, String name) {}

    /** What the rows say of one person; {@code first} is counted as changed if nothing else of it is. */
    private record Said(Mention first, Map<String, String> values, Map<String, String> extra) {}

    /** The row that named somebody first, without its cells. */
    private static final class Mention {
        private final Row.Trace trace;
        private boolean changes;

        private Mention(Row.Trace trace) {
            this.trace = trace;
        }

        private void changes() {
            if (!changes && trace.isSame()) {
                trace.count().changedAfterAll();
            }
            changes = true;
        }
    }

    /** Stores rows as before and hears whom they name. */
    RowKind hearing(RowKind kind) {
        return new RowKind() {
            @Override
            public SheetSpec spec() {
                return kind.spec();
            }

            @Override
            public void store(Tx tx, List<Row> rows) {
                kind.store(tx, rows);
                note(kind.spec(), rows);
            }

            @Override
            public List<Row> storeWaiting(Tx tx) {
                List<Row> late = kind.storeWaiting(tx);
                note(kind.spec(), late);
                return late;
            }
        };
    }

    private void note(SheetSpec spec, List<Row> rows) {
        if (spec.equals(Sheets.CONTACTS)) {
            rows.stream().filter(row -> row.named() != null).forEach(row -> spokenOf.put(row.named(), cleared(row)));
        } else if (Sheets.splitsPersons(spec)) {
            rows.stream().filter(row -> !row.isRejected()).forEach(row -> note(spec, row));
        }
    }

    private static Set<String> cleared(Row row) {
        return COLUMNS.keySet().stream().filter(row::clears).collect(Collectors.toSet());
    }

    private void note(SheetSpec spec, Row row) {
        Mention mention = new Mention(row.trace());
        Map<String, String> extra = new LinkedHashMap<>(row.personal());
        if (Sheets.namesSupplier(spec)) {
            noteSupplier(mention, spec, row, extra);
        }
        String representative = row.text(Sheets.REPRESENTATIVE);
        String person = row.text(Sheets.PERSON);
        Map<String, String> reach = reach(spec, row);
        if (representative == null && person == null && reach.isEmpty() && extra.isEmpty()) {
            return;
        }
        String department = spec.equals(Sheets.DEPARTMENTS) ? row.text("name") : row.text("department");
        if (department != null) {
            reach.put("department", department);
        }
        if (representative != null) {
            boolean alone = person == null;
            PersonOwner.ofRepresentative(spec, row)
                    .ifPresent(owner -> say(
                            mention,
                            row,
                            new Named(owner, ContactRole.REPRESENTATIVE, representative),
                            alone ? reach : Map.of(),
                            alone ? extra : Map.of(),
                            COLUMNS));
        }
        if (person != null || representative == null) {
            String name = person == null ? UNNAMED : person;
            PersonOwner.ofPerson(spec, row)
                    .ifPresent(owner ->
                            say(mention, row, new Named(owner, PersonOwner.role(spec), name), reach, extra, COLUMNS));
        }
    }

    /** Takes what is the supplier's out of what the row says further. */
    private void noteSupplier(Mention mention, SheetSpec spec, Row row, Map<String, String> extra) {
        Map<String, String> further = new LinkedHashMap<>(extra);
        further.keySet().removeIf(heading -> !PersonalHeading.isOfSupplier(heading));
        extra.keySet().removeAll(further.keySet());
        Map<String, String> reach = new LinkedHashMap<>();
        SUPPLIER_COLUMNS.forEach((field, column) -> {
            if (row.text(column) != null) {
                reach.put(field, row.text(column));
            }
        });
        String person = row.text(Sheets.SUPPLIER_PERSON);
        if (person != null || !reach.isEmpty() || !further.isEmpty()) {
            String name = person == null ? UNNAMED : person;
            PersonOwner.ofRepresentative(spec, row)
                    .ifPresent(owner -> say(
                            mention, row, new Named(owner, ContactRole.STAFF, name), reach, further, SUPPLIER_COLUMNS));
        }
    }

    /** How to reach the person; a firm's own telephone beside no name is the firm's. */
    private static Map<String, String> reach(SheetSpec spec, Row row) {
        Map<String, String> reach = new LinkedHashMap<>();
        boolean firm = spec.equals(Sheets.ENTERPRISES) || spec.equals(Sheets.OFFICE);
        if (row.text(Sheets.PERSON_PHONE) != null && !(firm && EnterpriseRows.hasOwnPhone(row))) {
            reach.put("phone", row.text(Sheets.PERSON_PHONE));
        }
        if (row.text(Sheets.PERSON_EMAIL) != null && !(firm && EnterpriseRows.hasOwnEmail(row))) {
            reach.put("email", row.text(Sheets.PERSON_EMAIL));
        }
        return reach;
    }

    /**
     * The first row that says something of a person is believed; what differs below is told.
     *
     * @param columns where the row says it
     */
    private void say(
            Mention mention,
            Row row,
            Named named,
            Map<String, String> values,
            Map<String, String> extra,
            Map<String, String> columns) {
        Said said =
                people.computeIfAbsent(named, any -> new Said(mention, new LinkedHashMap<>(), new LinkedHashMap<>()));
        values.forEach((field, value) -> {
            String before = said.values.putIfAbsent(field, value);
            if (before != null && !before.equals(value) && !field.equals("department")) {
                row.count().tell(row.at(Problem.warning("person.differs", named.name, before), columns.get(field)));
            }
        });
        extra.forEach(said.extra::putIfAbsent);
    }

    /** Makes and completes the contacts. */
    void store(Tx tx) {
        if (people.isEmpty()) {
            return;
        }
        Map<PersonOwner, PersonOwner> owners = PersonOwner.resolved(
                tx, people.keySet().stream().map(Named::owner).collect(Collectors.toSet()));
        Map<PersonOwner, List<Contact>> standing = standing(tx, owners.values());
        Map<Id<Contact>, Contact> changed = new LinkedHashMap<>();
        people.forEach((named, said) -> {
            PersonOwner owner = owners.get(named.owner);
            if (owner != null) {
                List<Contact> around = standing.computeIfAbsent(owner, any -> new ArrayList<>());
                Contact known = around.stream()
                        .filter(each -> each.role() == named.role && named.name.equals(each.name()))
                        .findFirst()
                        .orElse(null);
                Contact before = known == null
                        ? People.blank(owner.agency(), owner.enterprise(), named.role, named.name)
                        : known;
                Contact after = said(before, said);
                if (known == null || !after.equals(known)) {
                    Contact placed = said.first.trace.placed(SHAPE, after);
                    changed.put(placed.id(), placed);
                    around.remove(known);
                    around.add(placed);
                    said.first.changes();
                }
            }
        });
        tx.table(Contact.class).saveAll(changed.values());
    }

    /** What the 담당자 sheet of the same files says of the person stays. */
    private Contact said(Contact before, Said said) {
        boolean onlyCompletes = spokenOf.containsKey(before.id());
        Set<String> cleared = spokenOf.getOrDefault(before.id(), Set.of());
        Map<String, Object> values = new HashMap<>(said.values);
        values.keySet()
                .removeIf(field -> onlyCompletes && (SHAPE.get(before, field) != null || cleared.contains(field)));
        if (!said.extra.isEmpty()) {
            Map<String, String> extra = new LinkedHashMap<>(before.extra());
            said.extra.forEach((heading, written) -> {
                if (!onlyCompletes || !extra.containsKey(heading)) {
                    extra.put(heading, written);
                }
            });
            values.put("extra", extra);
        }
        return SHAPE.with(before, values);
    }

    private static Map<PersonOwner, List<Contact>> standing(Tx tx, Collection<PersonOwner> owners) {
        Map<PersonOwner, List<Contact>> standing = new HashMap<>();
        List<Contact> found = new ArrayList<>();
        for (String field : List.of("enterprise", "agency")) {
            Set<Object> ids = owners.stream()
                    .filter(owner -> owner.field().equals(field))
                    .map(PersonOwner::id)
                    .collect(Collectors.toSet());
            found.addAll(tx.table(Contact.class).in(field, ids));
        }
        found.forEach(contact -> standing.computeIfAbsent(PersonOwner.of(contact), any -> new ArrayList<>())
                .add(contact));
        return standing;
    }
}
