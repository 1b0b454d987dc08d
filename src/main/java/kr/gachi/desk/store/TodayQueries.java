package kr.gachi.desk.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.domain.Won;

/** What wants doing today: each question one statement that names only what is looked for. */
public final class TodayQueries {
    private TodayQueries() {}

    /**
     * A request that no contract has come of.
     *
     * @param receivedOn null unknown
     * @param dueDate null unknown
     */
    public record OpenRequest(
            String number, String agency, String title, LocalDate receivedOn, LocalDate dueDate, RequestStage stage) {}

    /** Those without a contract, by number. */
    public static List<OpenRequest> openRequests(Tx tx) {
        return tx.handle()
                .createQuery("""
                        select r."number", a."name", r."title", r."received_on", r."due_date", r."stage"
                        from "request" r join "agency" a on a."id" = r."agency"
                        where r."stage" in ('RECEIVED', 'MATCHING', 'QUOTED')
                        order by r."number\"""")
                .map((row, context) -> new OpenRequest(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        RequestStage.valueOf(row.getString(6))))
                .list();
    }

    /** A quote that an agency has not answered. */
    public record OpenQuote(String number, String agency, String title, LocalDate validUntil) {}

    /** Those whose offer ends by a day or has ended, by that day. */
    public static List<OpenQuote> quotesEndingBy(Tx tx, LocalDate day) {
        return tx.handle()
                .createQuery("""
                        select q."number", a."name", r."title", q."valid_until"
                        from "quote" q
                        join "agency" a on a."id" = q."agency"
                        left join "request" r on r."id" = q."request"
                        where q."state" = 'SENT' and q."valid_until" <= ?
                        order by q."valid_until", q."number\"""")
                .bind(0, day)
                .map((row, context) -> new OpenQuote(
                        row.getString(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class)))
                .list();
    }

    /**
     * A next action that was agreed and is not done.
     *
     * @param agency whether it is one, else an enterprise
     * @param code of the agency or enterprise; null where it has none
     * @param action null where only a day was noted
     */
    public record NextAction(boolean agency, String code, String bizNo, String name, String action, LocalDate on) {}

    /** By day. */
    public static List<NextAction> nextActionsBy(Tx tx, LocalDate day) {
        return tx.handle()
                .createQuery("""
                        select a."id" is not null, coalesce(a."code", e."code"), e."biz_no", coalesce(a."name", e."name"),
                            i."next_action", i."next_on"
                        from "interaction" i
                        left join "agency" a on a."id" = i."agency"
                        left join "enterprise" e on e."id" = i."enterprise"
                        where i."next_on" <= ? and coalesce(i."done", false) = false
                            and (a."id" is not null or e."id" is not null)
                        order by i."next_on", 4""")
                .bind(0, day)
                .map((row, context) -> new NextAction(
                        row.getBoolean(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class)))
                .list();
    }

    /**
     * A deal of which something has not been delivered.
     *
     * @param item of the first line that is open; null unknown
     * @param dueDate the deal's, else the last day of its period, else the request's; null unknown
     */
    public record OpenDelivery(String number, String agency, String supplier, String item, LocalDate dueDate) {}

    /**
     * Deals with a line that its deliveries do not cover, by due date; imported rows of history and refunds wait for
     * nothing. A part without quantity covers by its won, a part without either is the whole line.
     */
    public static List<OpenDelivery> openDeliveries(Tx tx) {
        return tx.handle()
                .createQuery("""
                        select d."number", a."name", e."name", f."item",
                            coalesce(d."due_date", d."period_end", r."due_date") due
                        from (
                            select s."deal", min(s."line") first_line
                            from (
                                select l."deal", l."line", l."quantity", count(p."id") parts,
                                    l."supply" - coalesce(sum(case when p."id" is null then 0
                                        else coalesce(p."supply", l."supply") end), 0) supply_left,
                                    l."quantity" - coalesce(sum(case
                                        when p."id" is null then 0
                                        when p."quantity" is not null then p."quantity"
                                        when p."supply" is null or l."supply" = 0 then l."quantity"
                                        else round(l."quantity" * p."supply" / l."supply", 6) end), 0) quantity_left
                                from "deal" o
                                join "deal_line" l on l."deal" = o."id"
                                left join "fulfilment" p on p."deal_line" = l."id" and p."event" = 'DELIVERY'
                                where o."flat" = false and l."original" is null
                                group by l."deal", l."line", l."quantity", l."supply") s
                            where (s."quantity" is null and (s.parts = 0 or s.supply_left <> 0))
                                or (s.quantity_left <> 0 and sign(s.quantity_left) = sign(s."quantity"))
                            group by s."deal") w
                        join "deal" d on d."id" = w."deal"
                        join "deal_line" f on f."deal" = w."deal" and f."line" = w.first_line
                        join "agency" a on a."id" = d."agency"
                        join "enterprise" e on e."id" = d."supplier"
                        left join "request" r on r."id" = d."request"
                        order by 5 nulls last, d."number\"""")
                .map((row, context) -> new OpenDelivery(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class)))
                .list();
    }

    /**
     * @param code of the enterprise; null for none
     * @param bizNo its digits; null for none
     * @param certificate without its items
     */
    public record EndingCertificate(String code, String bizNo, String enterprise, Facts.Certificate certificate) {}

    /**
     * Certificates whose last day lies in the span, of enterprises that are not closed, by that day; one that its
     * enterprise holds longer under another number is not told.
     */
    public static List<EndingCertificate> certificatesEnding(Tx tx, LocalDate from, LocalDate to) {
        return tx.handle()
                .createQuery("""
                        select e."code", e."biz_no", e."name", c."kind", c."number", c."valid_from", c."end", c."valid_to",
                            c."status", c."status_date"
                        from "certification" c join "enterprise" e on e."id" = c."enterprise"
                        where c."end" = 'DATE' and c."valid_to" between ? and ?
                            and (e."status" is null or e."status" <> 'CLOSED')
                            and not exists (
                                select 1 from "certification" n
                                where n."enterprise" = c."enterprise" and n."kind" = c."kind" and n."id" <> c."id"
                                    and (n."end" = 'NONE' or n."valid_to" > c."valid_to")
                                    and (n."status" is null or n."status" = 'VALID'))
                        order by c."valid_to", e."name", c."kind\"""")
                .bind(0, from)
                .bind(1, to)
                .map((row, context) -> new EndingCertificate(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        new Facts.Certificate(
                                CertificationKind.of(row.getString(4)),
                                row.getString(5),
                                row.getObject(6, LocalDate.class),
                                End.valueOf(row.getString(7)),
                                row.getObject(8, LocalDate.class),
                                ListQueries.constant(CertificationStatus.class, row.getString(9)),
                                row.getObject(10, LocalDate.class),
                                null)))
                .list();
    }

    /** @param supply won without VAT, refunds taken off */
    public record MonthSum(YearMonth month, Won supply) {}

    /** What was contracted by month in a span of days, both inclusive; months without a contract are not there. */
    public static List<MonthSum> contracted(Tx tx, LocalDate from, LocalDate to) {
        return tx.handle()
                .createQuery("""
                        select s.y, s.m, sum(s."supply")
                        from (
                            select extract(year from coalesce(l."contract_date", d."contract_date")) y,
                                extract(month from coalesce(l."contract_date", d."contract_date")) m, l."supply"
                            from "deal_line" l join "deal" d on d."id" = l."deal"
                            where coalesce(l."contract_date", d."contract_date") between ? and ?) s
                        group by s.y, s.m order by s.y, s.m""")
                .bind(0, from)
                .bind(1, to)
                .map((row, context) -> new MonthSum(YearMonth.of(row.getInt(1), row.getInt(2)), Won.of(row.getLong(3))))
                .list();
    }

    /**
     * @param yearStart month in which its fiscal year begins; null means January
     * @param year a fiscal year of which its whole purchases or its own figures are known
     */
    public record KnownYear(String code, String name, Integer yearStart, int year) {}

    /** Agencies and years since one of which a rate can be told, by name. */
    public static List<KnownYear> knownYears(Tx tx, int since) {
        return tx.handle()
                .createQuery("""
                        select a."code", a."name", a."fiscal_year_start", k.y
                        from (
                            select "agency", "year" y from "spending" where "scope" = 'ALL'
                            union select "agency", "year" from "reported") k
                        join "agency" a on a."id" = k."agency"
                        where k.y >= ? order by a."name", a."code", k.y""")
                .bind(0, since)
                .map((row, context) -> {
                    int start = row.getInt(3);
                    Integer known = row.wasNull() ? null : (Integer) start;
                    return new KnownYear(row.getString(1), row.getString(2), known, row.getInt(4));
                })
                .list();
    }
}
