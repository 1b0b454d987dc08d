package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.gachi.desk.domain.Won;

/**
 * One wanted item of an agency's list. Null is what the list does not say.
 *
 * @param row as a person counts
 * @param unitPrice won per unit, on the list's own VAT basis ({@link RequestHints#budgetVat})
 * @param amount won for the line, on the same basis
 * @param extra further columns, heading → text, and what could not be read as a number
 */
public record RequestItem(
        int row,
        String item,
        String spec,
        BigDecimal quantity,
        String unit,
        Won unitPrice,
        Won amount,
        String itemCode,
        String note,
        Map<String, String> extra) {
    public RequestItem {
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    RequestItem withMoreSpec(String more) {
        return new RequestItem(row, item, join(spec, more), quantity, unit, unitPrice, amount, itemCode, note, extra);
    }

    RequestItem withMoreNote(String more) {
        return new RequestItem(row, item, spec, quantity, unit, unitPrice, amount, itemCode, join(note, more), extra);
    }

    private static String join(String before, String more) {
        return before == null ? more : more == null ? before : before + " " + more;
    }
}
