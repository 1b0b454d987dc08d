package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What an enterprise sells.
 *
 * @param code 제품코드, unique over all enterprises
 * @param packing 포장 as written, such as {@code 1박스=5권}
 * @param unitPrice won per unit on {@code priceBasis}; null unknown
 * @param itemCode 물품분류번호 (8) or 세부품명번호 (10 digits)
 * @param ownProduction 직접생산; null unknown
 * @param leadDays days from order to delivery
 * @param monthlyCapacity units a month
 * @param picture file name or hash of an attachment
 */
public record Product(
        Id<Product> id,
        int version,
        String code,
        Id<Enterprise> enterprise,
        ItemKind kind,
        String name,
        String spec,
        String unit,
        String packing,
        Won unitPrice,
        VatBasis priceBasis,
        TaxType taxType,
        String itemCode,
        Boolean ownProduction,
        Integer leadDays,
        BigDecimal monthlyCapacity,
        BigDecimal minimumQuantity,
        List<String> keywords,
        String picture,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Product> {
    public Product {
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        extra = Extra.copy(extra);
    }
}
