package kr.gachi.desk.domain;

import java.time.LocalDate;
import java.util.Map;

/**
 * 총구매액 of an agency in a year by kind; null is unknown, never zero.
 *
 * @param scope whether our records hold all of its priority purchases; rates need {@link Scope#ALL}
 */
public record Spending(
        Id<Spending> id,
        int version,
        Id<Agency> agency,
        int year,
        Won goods,
        Won services,
        Won works,
        Won smeGoods,
        Scope scope,
        String source,
        LocalDate asOf,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Spending> {
    public Spending {
        extra = Extra.copy(extra);
    }
}
