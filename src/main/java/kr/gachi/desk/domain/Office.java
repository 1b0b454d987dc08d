package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The cooperative itself: letterhead and habits; its firm's data is the enterprise.
 *
 * @param copyCode letter that numbers of this copy carry
 * @param commissionRate fraction
 * @param defaultRole null makes the role a required option
 * @param seal hash of the 직인 picture among the attachments
 */
public record Office(
        Id<Office> id,
        int version,
        Id<Enterprise> enterprise,
        String copyCode,
        String account,
        BigDecimal commissionRate,
        DealRole defaultRole,
        String seal,
        String actor,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Office> {
    public Office {
        extra = Extra.copy(extra);
    }
}
