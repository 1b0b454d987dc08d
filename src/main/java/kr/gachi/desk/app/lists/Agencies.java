package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Department;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.Spending;
import kr.gachi.desk.domain.Target;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.AgencyQueries;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Store.Written;
import kr.gachi.desk.store.Tx;

/** The agencies: the list, one of them in full, and changes of its facts and its years. */
public final class Agencies {
    private static final Comparator<String> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Store store;

    public Agencies(Store store) {
        this.store = store;
    }

    /** Every agency, by name. */
    public List<AgencyLine> agencies() {
        return store.read(tx -> {
            LocalDate today = tx.session().today();
            return AgencyQueries.agencies(tx, today.withDayOfYear(1), today).stream()
                    .map(Agencies::line)
                    .toList();
        });
    }

    /** @throws DeskException {@code data.gone} */
    public AgencyPage agency(Id<Agency> id) {
        return store.read(tx -> new AgencyPage(
                tx.agencies().get(id),
                of(tx, Department.class, id).stream()
                        .sorted(Comparator.comparing(Department::name, UNKNOWN_LAST))
                        .toList(),
                Relations.page(tx, Relations.Owner.of(id)),
                of(tx, Target.class, id),
                of(tx, Spending.class, id),
                of(tx, Reported.class, id),
                AgencyQueries.askedBy(tx, id).stream()
                        .map(each -> new AgencyPage.Asked(
                                each.number(), each.title(), each.stage(), each.receivedOn(), each.dueDate()))
                        .toList(),
                AgencyQueries.boughtBy(tx, id).stream()
                        .map(each -> new AgencyPage.Bought(
                                each.number(), each.supplier(), each.on(), each.item(), each.supply()))
                        .toList()));
    }

    /** @throws DeskException {@code agency.nameMissing}, {@code data.stale} */
    public Saved<Agency> save(Agency agency) {
        if (agency.name() == null || agency.name().isBlank()) {
            throw new DeskException(Problem.error("agency.nameMissing"));
        }
        return saved(store.write(
                "work.agency.save", List.of(agency.name()), tx -> tx.agencies().save(agency)));
    }

    /** Stores what the agency bought in all in a year, new or changed. */
    public Saved<Spending> save(Spending spending) {
        return saved(store.write(
                "work.agency.spending",
                List.of(name(spending.agency()), Integer.toString(spending.year())),
                tx -> tx.table(Spending.class).save(spending)));
    }

    /** Stores a target of the agency's own, new or changed. */
    public Saved<Target> save(Target target) {
        return saved(store.write(
                "work.agency.target",
                List.of(
                        name(target.agency()),
                        Integer.toString(target.year()),
                        target.category().word()),
                tx -> tx.table(Target.class).save(target)));
    }

    /** Stores what the agency says itself of a category, new or changed. */
    public Saved<Reported> save(Reported reported) {
        return saved(store.write(
                "work.agency.reported",
                List.of(
                        name(reported.agency()),
                        Integer.toString(reported.year()),
                        reported.category().word()),
                tx -> tx.table(Reported.class).save(reported)));
    }

    private String name(Id<Agency> agency) {
        return store.read(tx -> tx.agencies().get(agency)).name();
    }

    private static <T> Saved<T> saved(Written<T> written) {
        return new Saved<>(written.result(), written.work());
    }

    private static <T extends Record & Entity<T>> List<T> of(Tx tx, Class<T> type, Id<Agency> agency) {
        return tx.table(type).where("agency", agency);
    }

    private static AgencyLine line(AgencyQueries.AgencyLine line) {
        return new AgencyLine(
                line.id(),
                line.code(),
                line.name(),
                line.otherNames(),
                line.type(),
                line.regime(),
                line.sido(),
                line.sigungu(),
                line.requests(),
                line.open(),
                line.supply());
    }
}
