package kr.gachi.desk.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A priced answer to a request, in the name of its seller. A sent one never changes; a change makes the next edition.
 *
 * @param edition 1 for the first; a later one shares the number and names the one that it replaces
 * @param seller the member enterprise (중개) or the cooperative (재판매)
 * @param rounding zero or negative won, cut from the grand total
 * @param roundTo the multiple that the grand total was cut to; null none
 */
public record Quote(
        Id<Quote> id,
        int version,
        String number,
        int edition,
        Id<Quote> replaces,
        Id<Request> request,
        Id<Agency> agency,
        String department,
        DealRole role,
        Id<Enterprise> seller,
        LocalDate date,
        LocalDate validUntil,
        QuoteState state,
        LocalDate stateOn,
        String why,
        Won rounding,
        Integer roundTo,
        LocalDate dueDate,
        String place,
        String payment,
        List<String> notes)
        implements Entity<Quote> {
    public Quote {
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /** Whether it has gone out and may not change any more. */
    public boolean isFrozen() {
        return state != QuoteState.DRAFT;
    }
}
