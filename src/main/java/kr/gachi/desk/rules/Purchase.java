package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Won;

/**
 * One deal line of an agency with all that happened to it, as a performance report reads it. A report divides it by the
 * events of its date basis: three payments count on three days, what is still open counts on none.
 *
 * @param number 구매번호, unique among the agency's purchases
 * @param supply 공급가액 of the whole line, negative for a cancellation or refund
 * @param tax of the whole line; null unknown
 * @param contractDate null unknown
 * @param original 원구매번호 of the purchase that a negative one takes back; null while nobody has linked it
 * @param certificates those of the supplier on the invoice, as frozen or as the directory has them
 */
public record Purchase(
        String number,
        ItemKind kind,
        Won supply,
        Won tax,
        LocalDate contractDate,
        List<Happening> happenings,
        DealRole role,
        Boolean ownProduction,
        String itemCode,
        String original,
        List<Facts.Certificate> certificates) {

    /**
     * A delivery, inspection, invoice, resolution or payment.
     *
     * @param supply its part of the line; null means all that the others leave
     * @param tax null means its share of the line's tax
     */
    public record Happening(Event event, LocalDate on, Won supply, Won tax) {}

    public Purchase {
        happenings = List.copyOf(happenings);
        certificates = List.copyOf(certificates);
    }

    public boolean isNegative() {
        return supply.isNegative();
    }

    /** The day that stands in for a missing one, for the year only: the contract's, else the earliest; null without any. */
    LocalDate standInDay() {
        return contractDate != null
                ? contractDate
                : happenings.stream()
                        .flatMap(each -> Stream.ofNullable(each.on()))
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }
}
