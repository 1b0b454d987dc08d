package kr.gachi.desk.excel;

import java.time.LocalDate;
import kr.gachi.desk.domain.VatBasis;

/**
 * What a list says of itself in lines above or below its table, such as {@code 납품장소 : 본관 1층}. Suggestions: nobody has
 * confirmed them. Null is not said.
 *
 * @param due as written
 * @param dueDate the date in it, if it holds exactly one
 * @param budgetVat whether its prices have VAT inside
 */
public record RequestHints(
        String title,
        String agency,
        String department,
        String due,
        LocalDate dueDate,
        String place,
        VatBasis budgetVat) {}
