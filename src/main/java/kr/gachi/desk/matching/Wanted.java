package kr.gachi.desk.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;

/**
 * One line of a request as matching reads it; every part but {@code item} may be null (unknown).
 *
 * @param item 품명 as the agency wrote it; empty where only a specification was given
 * @param title of the request: context, never an answer by itself
 * @param kind of the request: never excludes, agencies file lunch boxes under 용역
 * @param budgetUnitPrice won per {@code unit} on {@code budgetVat}; a null basis counts as VAT inside
 * @param place where it is to be delivered, in words; what that means for a supplier is {@link Area}
 * @param asOf the date that "today" means
 */
public record Wanted(
        String item,
        String spec,
        BigDecimal quantity,
        String unit,
        Won budgetUnitPrice,
        VatBasis budgetVat,
        String itemCode,
        String title,
        ItemKind kind,
        LocalDate dueDate,
        String place,
        LocalDate asOf) {
    public Wanted {
        item = item == null ? "" : item;
    }

    public static Wanted of(Request request, RequestLine line, String place, LocalDate asOf) {
        return new Wanted(
                line.item(),
                line.spec(),
                line.quantity(),
                line.unit(),
                line.budgetUnitPrice(),
                request.budgetVat(),
                line.itemCode(),
                request.title(),
                request.kind(),
                request.dueDate(),
                place,
                asOf);
    }

    /** Only words: for trying out the text evidence. */
    public static Wanted of(String item, String spec, String title) {
        return new Wanted(item, spec, null, null, null, null, null, title, null, null, null, null);
    }

    /** Months until delivery in which a supplier can make it, at least one; one where the due date is unknown. */
    public BigDecimal months() {
        if (dueDate == null || asOf == null) {
            return BigDecimal.ONE;
        }
        long days = ChronoUnit.DAYS.between(asOf, dueDate);
        return BigDecimal.valueOf(Math.max(30, days)).divide(BigDecimal.valueOf(30), 4, RoundingMode.DOWN);
    }
}
