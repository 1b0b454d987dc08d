package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A dated price of a product.
 *
 * @param agency null for all agencies
 * @param minimumQuantity from this quantity on; null from one
 * @param price won per unit without VAT
 * @param purchasePrice what the cooperative pays in a resale, without VAT
 * @param validTo last day, inclusive; null open
 */
public record Offer(
        Id<Offer> id,
        int version,
        Id<Product> product,
        Id<Agency> agency,
        BigDecimal minimumQuantity,
        Won price,
        Won purchasePrice,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Offer> {
    public Offer {
        extra = Extra.copy(extra);
    }
}
