package kr.gachi.desk.app;

import java.time.LocalDate;
import java.util.List;

/**
 * What a contract or quote needs to be proved, and what there is.
 *
 * @param day on which everything must be good: the due date, else today
 * @param method way of contract; null while it is open, then everything is asked for
 */
public record Evidence(String address, LocalDate day, String method, List<Item> items) {
    /** How a document stands. */
    public enum State {
        /** There, and good on the day as far as its end is known. */
        THERE,
        /** There, and ends before the day. */
        LAPSING,
        /** There, and over today. */
        LAPSED,
        /** On record, but without a file. */
        WITHOUT_FILE,
        MISSING
    }

    /**
     * One document of one enterprise.
     *
     * @param code of the checklist
     * @param validUntil last day; null for none or unknown
     * @param file name in the pack; null for none
     * @param note why it is asked for, or what is on record
     */
    public record Item(
            String enterprise,
            String code,
            String document,
            State state,
            LocalDate validUntil,
            String file,
            String note) {}

    /** Those that must be looked after before sending. */
    public List<Item> wanting() {
        return items.stream().filter(each -> each.state() != State.THERE).toList();
    }
}
