package kr.gachi.desk.domain;

import java.util.Map;

/**
 * 실적기준: how an agency counts in a year, for one category or all.
 *
 * @param category null for all
 */
public record Basis(
        Id<Basis> id,
        int version,
        Id<Agency> agency,
        int year,
        Category category,
        VatBasis amountBasis,
        DateBasis dateBasis,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Basis> {
    public Basis {
        extra = Extra.copy(extra);
    }
}
