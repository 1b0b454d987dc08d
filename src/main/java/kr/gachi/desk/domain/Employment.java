package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * 취약계층 employment of an enterprise on a day, the condition of several negotiated contracts.
 *
 * @param vulnerableRatio fraction, 0.35 is 35 %
 */
public record Employment(
        Id<Employment> id,
        int version,
        Id<Enterprise> enterprise,
        LocalDate asOf,
        BigDecimal vulnerableRatio,
        Integer staff,
        Integer vulnerableStaff,
        String evidence,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Employment> {
    public Employment {
        extra = Extra.copy(extra);
    }
}
