package kr.gachi.desk.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.domain.Won;

/** What the list of agencies and the page of one show of requests and deals. */
public final class AgencyQueries {
    private AgencyQueries() {}

    /**
     * @param otherNames what else people call it, as stored
     * @param requests all that it ever asked for
     * @param open those of them that are on their way
     * @param supply contracted in the span, won without VAT, refunds taken off; zero if nothing was
     */
    public record AgencyLine(
            Id<Agency> id,
            String code,
            String name,
            String otherNames,
            String type,
            Regime regime,
            String sido,
            String sigungu,
            int requests,
            int open,
            Won supply) {}

    /** By name. */
    public static List<AgencyLine> agencies(Tx tx, LocalDate from, LocalDate to) {
        return tx.handle()
                .createQuery("""
                        select a."id", a."code", a."name", concat(a."aliases", a."former_names"), a."type", a."regime",
                            a."sido", a."sigungu", r.n, r.on_way, w.supply
                        from "agency" a
                        left join (
                            select "agency", count(*) n,
                                sum(case when "stage" in ('SETTLED', 'CLOSED', 'CANCELLED') then 0 else 1 end) on_way
                            from "request" group by "agency") r on r."agency" = a."id"
                        left join (
                            select d."agency", sum(l."supply") supply
                            from "deal_line" l join "deal" d on d."id" = l."deal"
                            where coalesce(l."contract_date", d."contract_date") between ? and ?
                            group by d."agency") w on w."agency" = a."id"
                        order by a."name", a."code\"""")
                .bind(0, from)
                .bind(1, to)
                .map((row, context) -> new AgencyLine(
                        new Id<>(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        ListQueries.constant(Regime.class, row.getString(6)),
                        row.getString(7),
                        row.getString(8),
                        row.getInt(9),
                        row.getInt(10),
                        Won.of(row.getLong(11))))
                .list();
    }

    public record AskedLine(String number, String title, RequestStage stage, LocalDate receivedOn, LocalDate dueDate) {}

    /** What an agency has asked for, newest first. */
    public static List<AskedLine> askedBy(Tx tx, Id<Agency> agency) {
        return tx.handle()
                .createQuery("""
                        select "number", "title", "stage", "received_on", "due_date" from "request"
                        where "agency" = ? order by "received_on" desc nulls last, "number" desc""")
                .bind(0, agency.value())
                .map((row, context) -> new AskedLine(
                        row.getString(1),
                        row.getString(2),
                        RequestStage.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .list();
    }

    /** @param supply won without VAT; negative for refunds */
    public record BoughtLine(String number, String supplier, LocalDate on, String item, Won supply) {}

    /** What an agency has bought, newest first. */
    public static List<BoughtLine> boughtBy(Tx tx, Id<Agency> agency) {
        return tx.handle()
                .createQuery("""
                        select d."number", e."name", coalesce(l."contract_date", d."contract_date"), l."item", l."supply"
                        from "deal" d
                        join "deal_line" l on l."deal" = d."id"
                        join "enterprise" e on e."id" = d."supplier"
                        where d."agency" = ?
                        order by 3 desc nulls last, d."number" desc, l."line\"""")
                .bind(0, agency.value())
                .map((row, context) -> new BoughtLine(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        Won.of(row.getLong(5))))
                .list();
    }
}
