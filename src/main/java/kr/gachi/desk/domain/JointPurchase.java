package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 공동구매: several orderers, one item.
 *
 * @param minimumQuantity below it the purchase does not take place
 */
public record JointPurchase(
        Id<JointPurchase> id,
        int version,
        String number,
        String title,
        Id<Product> product,
        BigDecimal minimumQuantity,
        LocalDate opensOn,
        LocalDate closesOn,
        String stage,
        String note)
        implements Entity<JointPurchase> {}
