package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * One line of a deal: what performance counts.
 *
 * @param purchaseNo 구매번호 under which reports name it
 * @param contractDate own date of a refund or change; null means the deal's
 * @param supply 공급가액, negative for a refund; never null
 * @param tax null unknown
 * @param maker 제조기업 in a resale
 * @param original 원구매번호 of the line that this one cancels or refunds
 * @param facts what was known about the supplier when the deal was made or last moved; null for imported history, which
 *     is judged by the directory
 */
public record DealLine(
        Id<DealLine> id,
        int version,
        Id<Deal> deal,
        int line,
        String purchaseNo,
        ItemKind kind,
        String item,
        String spec,
        String itemCode,
        BigDecimal quantity,
        String unit,
        Won unitPrice,
        TaxType taxType,
        Won supply,
        Won tax,
        Boolean ownProduction,
        Id<Enterprise> maker,
        LocalDate contractDate,
        String original,
        Facts facts,
        String note,
        Map<String, String> extra,
        Origin origin)
        implements Entity<DealLine> {
    public DealLine {
        extra = Extra.copy(extra);
    }

    /** Supply plus tax; null while the tax is unknown. */
    public Won total() {
        return tax == null ? null : supply.plus(tax);
    }
}
