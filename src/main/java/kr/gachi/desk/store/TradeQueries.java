package kr.gachi.desk.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Won;

/** What the lists of quotes and deals show: a few columns of each, added up by the database. */
public final class TradeQueries {
    private TradeQueries() {}

    /**
     * @param requestNo null without a request
     * @param title of the request; null unknown
     * @param total VAT inside, rounding taken off
     * @param dealNo of the contract that stands on it; null for none
     */
    public record QuoteLine(
            Id<Quote> id,
            String number,
            int edition,
            QuoteState state,
            String agency,
            String requestNo,
            String title,
            String seller,
            Won total,
            LocalDate date,
            LocalDate validUntil,
            String dealNo) {}

    /** The latest edition of every quote, newest first. */
    public static List<QuoteLine> quotes(Tx tx) {
        return tx.handle()
                .createQuery("""
                        select q."id", q."number", q."edition", q."state", a."name", r."number", r."title", e."name",
                            coalesce(l.total, 0) + coalesce(q."rounding", 0), q."date", q."valid_until", d."number"
                        from "quote" q
                        left join "agency" a on a."id" = q."agency"
                        left join "request" r on r."id" = q."request"
                        left join "enterprise" e on e."id" = q."seller"
                        left join "deal" d on d."quote" = q."id"
                        left join (
                            select "quote", sum("supply" + coalesce("tax", 0)) total
                            from "quote_line" group by "quote") l on l."quote" = q."id"
                        where not exists (
                            select 1 from "quote" n where n."number" = q."number" and n."edition" > q."edition")
                        order by q."date" desc, q."number" desc""")
                .map((row, context) -> new QuoteLine(
                        new Id<>(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getInt(3),
                        QuoteState.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        Won.of(row.getLong(9)),
                        row.getObject(10, LocalDate.class),
                        row.getObject(11, LocalDate.class),
                        row.getString(12)))
                .list();
    }

    /** How many quotes have gone out and wait for the agency's word. */
    public static long waitingQuotes(Tx tx) {
        return tx.handle()
                .createQuery("select count(*) from \"quote\" where \"state\" = 'SENT'")
                .mapTo(Long.class)
                .one();
    }

    /**
     * @param item of the first line
     * @param items how many lines, without those that take others back
     * @param supply won without VAT
     * @param flat came as a row of history
     * @param toCover how many lines something can happen to
     */
    public record DealSums(
            Id<Deal> id,
            String number,
            String agency,
            String supplier,
            String item,
            int items,
            LocalDate contractDate,
            LocalDate dueDate,
            Won supply,
            boolean flat,
            int toCover) {}

    /**
     * Deals, those to work on before the rows of history, each part newest first.
     *
     * @param history whether with those that came as rows of history
     */
    public static List<DealSums> deals(Tx tx, boolean history) {
        return tx.handle()
                .createQuery("""
                        select d."id", d."number", a."name", e."name", f."item", coalesce(l.items, 0), d."contract_date",
                            d."due_date", coalesce(l.supply, 0), d."flat", coalesce(l.to_cover, 0)
                        from "deal" d
                        join "agency" a on a."id" = d."agency"
                        join "enterprise" e on e."id" = d."supplier"
                        left join (
                            select "deal", min("line") first_line, sum("supply") supply,
                                sum(case when "original" is null then 1 else 0 end) items,
                                sum(case when "quantity" = 0 then 0 else 1 end) to_cover
                            from "deal_line" group by "deal") l on l."deal" = d."id"
                        left join "deal_line" f on f."deal" = d."id" and f."line" = l.first_line
                        where not d."flat" or ?
                        order by d."flat", d."contract_date" desc nulls last, d."number" desc""")
                .bind(0, history)
                .map((row, context) -> new DealSums(
                        new Id<>(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDate.class),
                        Won.of(row.getLong(9)),
                        row.getBoolean(10),
                        row.getInt(11)))
                .list();
    }

    /**
     * How far a kind of event has come in a deal.
     *
     * @param covered how many lines it has covered wholly
     */
    public record Happened(Id<Deal> deal, Event event, int covered) {}

    /**
     * Of every deal the events that have happened at all. A part without quantity covers by its won.
     *
     * @param history whether with those that came as rows of history
     */
    public static List<Happened> happened(Tx tx, boolean history) {
        return tx.handle()
                .createQuery("""
                        select c."deal", c."event", sum(c.covered)
                        from (
                            select s."deal", s."event",
                                case when s."quantity" is null
                                    then case when s.supply_left = 0 then 1 else 0 end
                                    else case when sign(s.quantity_left) = sign(s."quantity") then 0 else 1 end
                                end covered
                            from (
                                select l."deal", f."event", l."id", l."quantity",
                                    l."supply" - sum(coalesce(f."supply", l."supply")) supply_left,
                                    l."quantity" - sum(case
                                        when f."quantity" is not null then f."quantity"
                                        when f."supply" is null or l."supply" = 0 then l."quantity"
                                        else round(l."quantity" * f."supply" / l."supply", 6) end) quantity_left
                                from "deal" d
                                join "deal_line" l on l."deal" = d."id"
                                join "fulfilment" f on f."deal_line" = l."id"
                                where (not d."flat" or ?) and (l."quantity" is null or l."quantity" <> 0)
                                group by l."deal", f."event", l."id", l."quantity", l."supply") s) c
                        group by c."deal", c."event\"""")
                .bind(0, history)
                .map((row, context) -> new Happened(
                        new Id<>(row.getObject(1, UUID.class)), Event.valueOf(row.getString(2)), row.getInt(3)))
                .list();
    }
}
