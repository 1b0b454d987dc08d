package kr.gachi.desk.domain;

import java.util.List;
import java.util.Map;

/**
 * A buying public body; bodies form a tree.
 *
 * @param amountBasis null means the contract's default, VAT inside
 * @param dateBasis null means the default, 지급
 * @param spendingSource null means the default, 총구매액
 * @param fiscalYearStart month in which the fiscal year begins; null means January
 */
public record Agency(
        Id<Agency> id,
        int version,
        String code,
        String name,
        Id<Agency> parent,
        BizNo bizNo,
        List<String> aliases,
        List<String> formerNames,
        String type,
        Regime regime,
        String sido,
        String sigungu,
        String address,
        VatBasis amountBasis,
        DateBasis dateBasis,
        SpendingSource spendingSource,
        Integer fiscalYearStart,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Agency> {
    public Agency {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
        extra = Extra.copy(extra);
    }
}
