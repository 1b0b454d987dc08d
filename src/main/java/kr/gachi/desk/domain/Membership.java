package kr.gachi.desk.domain;

import java.time.LocalDate;

/**
 * That an enterprise is a member of the cooperative, from when to when.
 *
 * @param joinedOn first day
 * @param leftOn last day, inclusive; null while it is a member
 * @param shares 출자좌수; null unknown
 * @param paidIn 출자금 in won; null unknown
 */
public record Membership(
        Id<Membership> id,
        int version,
        Id<Enterprise> enterprise,
        LocalDate joinedOn,
        LocalDate leftOn,
        Integer shares,
        Won paidIn,
        String note)
        implements Entity<Membership> {

    /** Whether the enterprise is a member on the day, both ends in; an unknown start does not make one. */
    public boolean isOn(LocalDate day) {
        return joinedOn != null && !day.isBefore(joinedOn) && (leftOn == null || !day.isAfter(leftOn));
    }
}
