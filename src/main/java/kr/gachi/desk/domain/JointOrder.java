package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one agency or department orders in a joint purchase.
 */
public record JointOrder(
        Id<JointOrder> id,
        int version,
        Id<JointPurchase> jointPurchase,
        Id<Agency> agency,
        String department,
        BigDecimal quantity,
        LocalDate deliverOn,
        String place,
        String note)
        implements Entity<JointOrder> {}
