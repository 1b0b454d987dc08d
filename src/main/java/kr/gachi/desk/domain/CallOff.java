package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an agency has called off from a contract by unit price (단가계약).
 *
 * @param on day of the call
 * @param dueDate null unknown
 */
public record CallOff(
        Id<CallOff> id,
        int version,
        String number,
        Id<DealLine> dealLine,
        LocalDate on,
        BigDecimal quantity,
        LocalDate dueDate,
        String place,
        String note)
        implements Entity<CallOff> {}
