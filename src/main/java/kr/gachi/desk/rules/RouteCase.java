package kr.gachi.desk.rules;

import java.time.LocalDate;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.WorksKind;

/**
 * A need to be contracted. Every part may be null: unknown.
 *
 * @param worksKind for works only
 * @param amount the whole need, government-supplied material aside; a negative one says nothing and counts as unknown
 * @param vat whether the amount has VAT inside
 * @param date day of the contract, which chooses the rows
 */
public record RouteCase(
        Regime regime,
        ItemKind kind,
        WorksKind worksKind,
        Won amount,
        AmountVat vat,
        LocalDate date,
        Supplier supplier) {
    public RouteCase {
        supplier = supplier == null ? Supplier.NOBODY : supplier;
        amount = amount != null && amount.isNegative() ? null : amount;
    }
}
