package kr.gachi.desk.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;

/** What enterprises have still to deliver under contracts. */
public final class PromisedQueries {
    private PromisedQueries() {}

    /**
     * @param enterprise who makes it: the maker in a resale, else the supplier
     * @param unit null unknown
     * @param open ordered and not delivered, above zero
     */
    public record Promised(Id<Enterprise> enterprise, String item, String unit, BigDecimal open) {}

    /**
     * Of contracts that are due until a day or without a date; rows of history are done.
     *
     * @param until inclusive; null for all
     */
    public static List<Promised> open(Tx tx, Collection<Id<Enterprise>> makers, LocalDate until) {
        if (makers.isEmpty()) {
            return List.of();
        }
        String marks = makers.stream().map(each -> "?").collect(Collectors.joining(", "));
        var query = tx.handle().createQuery("""
                        select coalesce(l."maker", d."supplier") maker, l."item", l."unit",
                            sum(l."quantity" - coalesce(f.delivered, 0)) open
                        from "deal" d
                        join "deal_line" l on l."deal" = d."id"
                        left join (
                            select p."deal_line", sum(coalesce(p."quantity", o."quantity")) delivered
                            from "fulfilment" p
                            join "deal_line" o on o."id" = p."deal_line"
                            where p."event" = 'DELIVERY'
                            group by p."deal_line") f on f."deal_line" = l."id"
                        where not d."flat" and l."quantity" > 0 and l."original" is null
                            and (d."due_date" is null or cast(? as date) is null or d."due_date" <= ?)
                            and l."quantity" > coalesce(f.delivered, 0)
                            and coalesce(l."maker", d."supplier") in (""" + marks + """
                        )
                        group by coalesce(l."maker", d."supplier"), l."item", l."unit"
                        order by l."item", l."unit\"""");
        query.bind(0, until).bind(1, until);
        int place = 2;
        for (Id<Enterprise> each : makers) {
            query.bind(place++, each.value());
        }
        return query.map((row, context) -> new Promised(
                        new Id<>(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        Columns.plain(row.getBigDecimal(4))))
                .list();
    }
}
