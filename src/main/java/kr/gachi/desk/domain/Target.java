package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.util.Map;

/**
 * 구매목표 of an agency for a year and category, where it differs from the rule or is agreed.
 *
 * @param rate fraction, 0.03 is 3 %
 */
public record Target(
        Id<Target> id,
        int version,
        Id<Agency> agency,
        int year,
        Category category,
        BigDecimal rate,
        Won amount,
        String evidence,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Target> {
    public Target {
        extra = Extra.copy(extra);
    }
}
