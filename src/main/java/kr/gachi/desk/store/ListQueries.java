package kr.gachi.desk.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.EnterpriseStatus;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.domain.Won;

/** What long lists show: a few columns of every record, so that tens of thousands are there at once. */
public final class ListQueries {
    private ListQueries() {}

    /** @param products how many it sells */
    public record EnterpriseLine(
            Id<Enterprise> id,
            String code,
            String name,
            String bizNo,
            String sido,
            String sigungu,
            EnterpriseStatus status,
            Boolean member,
            int products) {}

    /** By name. */
    public static List<EnterpriseLine> enterprises(Tx tx) {
        return tx.handle()
                .createQuery("""
                        select e."id", e."code", e."name", e."biz_no", e."sido", e."sigungu", e."status", e."member", p.n
                        from "enterprise" e
                        left join (select "enterprise", count(*) n from "product" group by "enterprise") p
                            on p."enterprise" = e."id"
                        order by e."name", e."id\"""")
                .map((row, context) -> {
                    boolean member = row.getBoolean(8);
                    Boolean known = row.wasNull() ? null : (Boolean) member;
                    return new EnterpriseLine(
                            new Id<>(row.getObject(1, UUID.class)),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            constant(EnterpriseStatus.class, row.getString(7)),
                            known,
                            row.getInt(9));
                })
                .list();
    }

    /** @param certificate without its items */
    public record CertificateLine(Id<Enterprise> enterprise, Facts.Certificate certificate) {}

    /** Every certificate, by kind. */
    public static List<CertificateLine> certificates(Tx tx) {
        return tx.handle()
                .createQuery("""
                        select "enterprise", "kind", "number", "valid_from", "end", "valid_to", "status", "status_date"
                        from "certification" order by "kind", "id\"""")
                .map((row, context) -> new CertificateLine(
                        new Id<>(row.getObject(1, UUID.class)),
                        new Facts.Certificate(
                                CertificationKind.of(row.getString(2)),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                constant(End.class, row.getString(5)),
                                row.getObject(6, LocalDate.class),
                                constant(CertificationStatus.class, row.getString(7)),
                                row.getObject(8, LocalDate.class),
                                null)))
                .list();
    }

    /**
     * @param budget as the agency gave it; null unknown
     * @param lines how many items it asks for
     * @param decided how many of them have a product chosen
     */
    public record RequestLineCount(
            Id<Request> id,
            String number,
            String agency,
            String department,
            String title,
            LocalDate receivedOn,
            LocalDate dueDate,
            Won budget,
            String owner,
            RequestStage stage,
            int lines,
            int decided) {}

    /** Newest first. */
    public static List<RequestLineCount> requests(Tx tx) {
        return tx.handle()
                .createQuery("""
                        select r."id", r."number", a."name", r."department", r."title", r."received_on", r."due_date",
                            r."budget", r."owner", r."stage", l.n, c.n
                        from "request" r
                        join "agency" a on a."id" = r."agency"
                        left join (select "request", count(*) n from "request_line" group by "request") l
                            on l."request" = r."id"
                        left join (select q."request", count(distinct q."id") n from "request_line" q
                                join "choice" h on h."request_line" = q."id" and h."state" = 'CHOSEN'
                                group by q."request") c on c."request" = r."id"
                        order by r."received_on" desc, r."number" desc""")
                .map((row, context) -> {
                    long budget = row.getLong(8);
                    Won known = row.wasNull() ? null : Won.of(budget);
                    return new RequestLineCount(
                            new Id<>(row.getObject(1, UUID.class)),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, LocalDate.class),
                            row.getObject(7, LocalDate.class),
                            known,
                            row.getString(9),
                            constant(RequestStage.class, row.getString(10)),
                            row.getInt(11),
                            row.getInt(12));
                })
                .list();
    }

    /** @param supply of the enterprise's lines, won without VAT */
    public record OfferedLine(String number, String agency, LocalDate on, QuoteState state, Won supply) {}

    /** What an enterprise has offered or had offered for it, in the latest editions, newest first. */
    public static List<OfferedLine> offeredBy(Tx tx, Id<Enterprise> enterprise) {
        return tx.handle()
                .createQuery("""
                        select q."number", a."name", q."date", q."state", sum(coalesce(l."supply", 0))
                        from "quote" q
                        join "quote_line" l on l."quote" = q."id"
                        left join "agency" a on a."id" = q."agency"
                        where coalesce(l."enterprise", q."seller") = ? and q."state" <> 'REPLACED'
                        group by q."number", q."edition", a."name", q."date", q."state"
                        order by q."date" desc, q."number" desc""")
                .bind(0, enterprise.value())
                .map((row, context) -> new OfferedLine(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        QuoteState.valueOf(row.getString(4)),
                        Won.of(row.getLong(5))))
                .list();
    }

    /** @param supply won without VAT; negative for refunds */
    public record DealtLine(
            Id<Deal> deal,
            String number,
            Id<Agency> agency,
            String agencyName,
            LocalDate on,
            String item,
            Won supply) {}

    /** What an enterprise has sold, newest first. */
    public static List<DealtLine> dealtBy(Tx tx, Id<Enterprise> enterprise) {
        return tx.handle()
                .createQuery("""
                        select d."id", d."number", a."id", a."name", coalesce(l."contract_date", d."contract_date"),
                            l."item", l."supply"
                        from "deal" d
                        join "deal_line" l on l."deal" = d."id"
                        join "agency" a on a."id" = d."agency"
                        where d."supplier" = ?
                        order by 5 desc, d."number" desc, l."line\"""")
                .bind(0, enterprise.value())
                .map((row, context) -> new DealtLine(
                        new Id<>(row.getObject(1, UUID.class)),
                        row.getString(2),
                        new Id<>(row.getObject(3, UUID.class)),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getString(6),
                        Won.of(row.getLong(7))))
                .list();
    }

    /** How many requests are on their way, from inquiry to settlement. */
    public static long openRequests(Tx tx) {
        return tx.handle()
                .createQuery("select count(*) from \"request\" where \"stage\" in ('RECEIVED', 'MATCHING')")
                .mapTo(Long.class)
                .one();
    }

    /** @param lines how many purchase lines of it are on record */
    public record AgencyPurchases(String code, String name, long lines) {}

    /** Every agency, those with purchases on record first, each part by name. */
    public static List<AgencyPurchases> agencyPurchases(Tx tx) {
        return tx.handle()
                .createQuery("""
                        select a."code", a."name", coalesce(p.n, 0)
                        from "agency" a
                        left join (
                            select d."agency", count(*) n from "deal" d join "deal_line" l on l."deal" = d."id"
                            group by d."agency") p on p."agency" = a."id"
                        order by case when p.n is null then 1 else 0 end, a."name", a."code\"""")
                .map((row, context) -> new AgencyPurchases(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** The earliest year of which purchases or spending are on record. */
    public static Optional<Integer> firstYear(Tx tx) {
        return Optional.ofNullable(
                tx.handle().createQuery("""
                        select min(y) from (
                            select extract(year from min("contract_date")) y from "deal"
                            union all select extract(year from min("contract_date")) from "deal_line"
                            union all select min("year") from "spending") known""").mapTo(Integer.class).one());
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
