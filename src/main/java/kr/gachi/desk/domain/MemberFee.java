package kr.gachi.desk.domain;

import java.time.LocalDate;

/**
 * A fee that a member owes the cooperative, outside of deals.
 *
 * @param amount won; null unknown
 * @param paidOn null while it is open
 */
public record MemberFee(
        Id<MemberFee> id,
        int version,
        Id<Enterprise> enterprise,
        String title,
        LocalDate dueOn,
        Won amount,
        LocalDate paidOn,
        String note)
        implements Entity<MemberFee> {}
