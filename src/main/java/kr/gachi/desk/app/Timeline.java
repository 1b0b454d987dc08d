package kr.gachi.desk.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Interaction;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** What was spoken and what was sent, in one line of time. */
public final class Timeline {
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private final Store store;

    public Timeline(Store store) {
        this.store = store;
    }

    /**
     * Whose time line; all null for everything that was spoken.
     *
     * @param agency key or name
     * @param enterprise key, number or name
     * @param request number
     */
    public record Subject(String agency, String enterprise, String request) {}

    /**
     * An interaction or a document.
     *
     * @param what 전화, 방문 …, or the kind of the document such as 견적서
     * @param text what was said; the number or name of a document
     * @param address of the record
     */
    public record Entry(
            Instant at,
            LocalDate on,
            String what,
            String text,
            String about,
            String nextAction,
            LocalDate nextOn,
            Boolean done,
            String owner,
            String address) {}

    /**
     * The latest first.
     *
     * @param open only what still has a next action to do
     */
    public List<Entry> of(Subject subject, boolean open) {
        return store.read(tx -> {
            List<Entry> entries = new ArrayList<>();
            Set<String> owners = new LinkedHashSet<>();
            interactions(tx, subject, owners).forEach(each -> entries.add(interaction(tx, each)));
            for (String owner : owners) {
                tx.attachments().where("owner", owner).forEach(each -> entries.add(document(each)));
            }
            entries.removeIf(each ->
                    open && (each.nextAction() == null && each.nextOn() == null || Boolean.TRUE.equals(each.done())));
            entries.sort(Comparator.comparing(Entry::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed()
                    .thenComparing(Entry::address));
            return entries;
        });
    }

    private static List<Interaction> interactions(Tx tx, Subject subject, Set<String> owners) {
        if (subject.request() != null) {
            Request request = Keys.request(tx, subject.request());
            owners(tx, request, owners);
            return tx.table(Interaction.class).where("request", request.id());
        }
        if (subject.agency() != null) {
            Agency agency = Keys.agency(tx, subject.agency());
            owners.add("agency:" + agency.id());
            tx.requests().where("agency", agency.id()).forEach(each -> owners.add("request:" + each.number()));
            tx.quotes().where("agency", agency.id()).forEach(each -> owners.add("quote:" + each.number()));
            tx.deals().where("agency", agency.id()).forEach(each -> owners.add("deal:" + each.number()));
            return tx.table(Interaction.class).where("agency", agency.id());
        }
        if (subject.enterprise() != null) {
            Enterprise enterprise = Keys.enterprise(tx, subject.enterprise());
            owners.add("enterprise:" + enterprise.id());
            tx.quotes().where("seller", enterprise.id()).forEach(each -> owners.add("quote:" + each.number()));
            tx.deals().where("supplier", enterprise.id()).forEach(each -> owners.add("deal:" + each.number()));
            return tx.table(Interaction.class).where("enterprise", enterprise.id());
        }
        return tx.table(Interaction.class).all();
    }

    private static void owners(Tx tx, Request request, Set<String> owners) {
        owners.add("request:" + request.number());
        for (Quote each : tx.quotes().where("request", request.id())) {
            owners.add("quote:" + each.number());
        }
        for (Deal each : tx.deals().where("request", request.id())) {
            owners.add("deal:" + each.number());
        }
    }

    private static Entry interaction(Tx tx, Interaction each) {
        String about = each.agency() != null
                ? tx.agencies().get(each.agency()).name()
                : each.enterprise() != null
                        ? tx.enterprises().get(each.enterprise()).name()
                        : null;
        return new Entry(
                each.at(),
                each.at() == null ? null : each.at().atZone(KOREA).toLocalDate(),
                each.kind() == null ? null : each.kind().word(),
                each.text(),
                about,
                each.nextAction(),
                each.nextOn(),
                each.done(),
                each.owner(),
                "interaction:" + each.id().toString().substring(0, 8));
    }

    private static Entry document(Attachment each) {
        return new Entry(
                each.addedAt(),
                each.addedAt() == null ? null : each.addedAt().atZone(KOREA).toLocalDate(),
                each.kind(),
                each.number() == null ? each.name() : each.number(),
                each.owner(),
                null,
                null,
                null,
                null,
                "attachment:" + each.id().toString().substring(0, 8));
    }
}
