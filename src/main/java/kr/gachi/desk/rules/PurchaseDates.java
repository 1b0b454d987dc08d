package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import kr.gachi.desk.domain.DateBasis;

/** The days of one purchase; null is unknown or not yet. */
public record PurchaseDates(
        LocalDate contract,
        LocalDate delivery,
        LocalDate inspection,
        LocalDate invoice,
        LocalDate resolution,
        LocalDate payment) {

    public static final PurchaseDates NONE = new PurchaseDates(null, null, null, null, null, null);

    /** Exactly the day of the basis: another never stands in for it. */
    public LocalDate on(DateBasis basis) {
        return switch (basis) {
            case CONTRACT -> contract;
            case DELIVERY -> delivery;
            case INSPECTION -> inspection;
            case INVOICE -> invoice;
            case RESOLUTION -> resolution;
            case PAYMENT -> payment;
        };
    }

    /** Only the day of one basis. */
    public static PurchaseDates only(DateBasis basis, LocalDate day) {
        return new PurchaseDates(
                basis == DateBasis.CONTRACT ? day : null,
                basis == DateBasis.DELIVERY ? day : null,
                basis == DateBasis.INSPECTION ? day : null,
                basis == DateBasis.INVOICE ? day : null,
                basis == DateBasis.RESOLUTION ? day : null,
                basis == DateBasis.PAYMENT ? day : null);
    }

    /** Null if there is none. */
    public LocalDate earliest() {
        return Stream.of(contract, delivery, inspection, invoice, resolution, payment)
                .filter(day -> day != null)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
