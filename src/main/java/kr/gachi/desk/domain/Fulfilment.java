package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What happened to a deal line, whole or in part.
 *
 * @param quantity null where only won were said
 * @param supply null means the whole line
 */
public record Fulfilment(
        Id<Fulfilment> id,
        int version,
        Id<DealLine> dealLine,
        Event event,
        LocalDate on,
        BigDecimal quantity,
        Won supply,
        Won tax,
        String note,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Fulfilment> {
    public Fulfilment {
        extra = Extra.copy(extra);
    }
}
