package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Won;

/**
 * A deal in the list.
 *
 * @param item of its first line; null unknown
 * @param items how many lines it has
 * @param supply won without VAT
 * @param flat came as a row of history: nobody waits for it
 * @param begun what has happened at least in part
 * @param open what is still to come, whole or in part
 */
public record DealRow(
        String number,
        String agency,
        String supplier,
        String item,
        int items,
        LocalDate contractDate,
        LocalDate dueDate,
        Won supply,
        boolean flat,
        Set<Event> begun,
        Set<Event> open) {
    public DealRow {
        begun = Set.copyOf(begun);
        open = Set.copyOf(open);
    }

    public boolean awaitsDelivery() {
        return !flat && open.contains(Event.DELIVERY);
    }

    /** Something has been delivered that nobody has inspected yet. */
    public boolean awaitsInspection() {
        return !flat && begun.contains(Event.DELIVERY) && open.contains(Event.INSPECTION);
    }

    /** Something has passed inspection that is not paid yet. */
    public boolean awaitsPayment() {
        return !flat && begun.contains(Event.INSPECTION) && open.contains(Event.PAYMENT);
    }

    /** 결의 is the agency's own matter: nobody here waits for it. */
    public boolean isDone() {
        return flat || open.stream().allMatch(each -> each == Event.RESOLUTION);
    }

    public boolean isLate(LocalDate today) {
        return awaitsDelivery() && dueDate != null && dueDate.isBefore(today);
    }

    /** What a search in the list looks at. */
    public String words() {
        return Stream.of(number, agency, supplier, item)
                .filter(each -> each != null)
                .collect(Collectors.joining("\n"));
    }
}
