package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Won;

/**
 * A quote in the list, in its latest edition.
 *
 * @param title of the request; null unknown
 * @param total VAT inside, rounding taken off
 * @param dealNo of the contract that stands on it; null for none
 */
public record QuoteRow(
        String number,
        int edition,
        QuoteState state,
        String agency,
        String title,
        String seller,
        Won total,
        LocalDate date,
        LocalDate validUntil,
        String requestNo,
        String dealNo) {
    /** An offer that ends within so many days wants a word with the agency. */
    public static final int NOTICE_DAYS = 7;

    /** As people call it: the number, with the edition from the second on. */
    public String label() {
        return edition == 1 ? number : number + "/" + edition;
    }

    public boolean isWaiting() {
        return state == QuoteState.SENT;
    }

    /** Days that the offer still stands, today not counted; negative once over, null where it does not matter any more. */
    public Long daysLeft(LocalDate today) {
        boolean offered = state == QuoteState.DRAFT || state == QuoteState.SENT;
        return offered && validUntil != null ? (Long) ChronoUnit.DAYS.between(today, validUntil) : null;
    }

    /** Whether the offer ends soon, or has ended without an answer. */
    public boolean isEnding(LocalDate today) {
        Long days = daysLeft(today);
        return days != null && days <= NOTICE_DAYS;
    }

    /** What a search in the list looks at. */
    public String words() {
        return Stream.of(number, agency, title, seller, requestNo, dealNo, state.word())
                .filter(each -> each != null)
                .collect(Collectors.joining("\n"));
    }
}
