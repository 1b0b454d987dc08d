package kr.gachi.desk.domain;

import java.time.LocalDate;
import java.util.Map;

/**
 * 누계: what an agency itself says it has bought so far in a category.
 */
public record Reported(
        Id<Reported> id,
        int version,
        Id<Agency> agency,
        int year,
        Category category,
        Won amount,
        LocalDate asOf,
        String source,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Reported> {
    public Reported {
        extra = Extra.copy(extra);
    }
}
