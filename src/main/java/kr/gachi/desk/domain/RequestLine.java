package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One wanted item.
 *
 * @param budgetUnitPrice won per unit, on the request's VAT basis; null unknown
 */
public record RequestLine(
        Id<RequestLine> id,
        int version,
        Id<Request> request,
        int line,
        String item,
        String spec,
        BigDecimal quantity,
        String unit,
        Won budgetUnitPrice,
        String itemCode,
        String note,
        Map<String, String> extra,
        Origin origin)
        implements Entity<RequestLine> {
    public RequestLine {
        extra = Extra.copy(extra);
    }
}
