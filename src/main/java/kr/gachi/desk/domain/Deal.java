package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A contract or order with one supplier.
 *
 * @param supplier who is on the invoice: the member (중개) or the cooperative (재판매)
 * @param amendment 변경차수; null or 0 for the first
 * @param flat came as a 구매 row of its own and leaves as one
 */
public record Deal(
        Id<Deal> id,
        int version,
        String number,
        Id<Agency> agency,
        String department,
        Id<Request> request,
        String requestNumber,
        Id<Quote> quote,
        String quoteNumber,
        Id<Enterprise> supplier,
        DealRole role,
        String method,
        String article,
        LocalDate contractDate,
        LocalDate periodStart,
        LocalDate periodEnd,
        LocalDate dueDate,
        Integer amendment,
        BigDecimal commissionRate,
        boolean flat,
        String note,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Deal> {
    public Deal {
        extra = Extra.copy(extra);
    }
}
