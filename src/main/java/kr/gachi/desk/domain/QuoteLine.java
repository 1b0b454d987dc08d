package kr.gachi.desk.domain;

import java.math.BigDecimal;

/**
 * One line of a quote; free lines have neither request line nor product.
 *
 * @param unitPrice won without VAT
 * @param supply 공급가액: floor(quantity × unitPrice)
 * @param tax 세액 of the line
 */
public record QuoteLine(
        Id<QuoteLine> id,
        int version,
        Id<Quote> quote,
        int line,
        Id<RequestLine> requestLine,
        Id<Product> product,
        Id<Enterprise> enterprise,
        ItemKind kind,
        String item,
        String spec,
        String unit,
        BigDecimal quantity,
        Won unitPrice,
        TaxType taxType,
        String itemCode,
        Boolean ownProduction,
        Won supply,
        Won tax,
        String note)
        implements Entity<QuoteLine> {
    public Won total() {
        return supply.plus(tax);
    }
}
