package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.domain.CommissionBase;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.RemittanceKind;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;

/** What is settled between the cooperative and its members, as the command line shows it. Null is unknown. */
public final class Settled {
    private Settled() {}

    /**
     * One payment of an agency for a line, and what follows from it for the member.
     *
     * @param supplyWon what the agency paid, without VAT
     * @param commissionWon without VAT; null in a resale
     * @param purchaseWon what the cooperative owes the maker, without VAT; null in brokerage
     */
    public record Entry(
            String dealNo,
            int line,
            String purchaseNo,
            String agency,
            DealRole role,
            String item,
            TaxType taxType,
            LocalDate on,
            Won supplyWon,
            Won taxWon,
            Won commissionWon,
            Won commissionTaxWon,
            Won purchaseWon,
            Won purchaseTaxWon) {}

    /** Money that went. */
    public record Remitted(
            String number, RemittanceKind kind, String dealNo, LocalDate on, Won amountWon, String note) {}

    /**
     * Two sums side by side, with VAT.
     *
     * @param dueWon what has fallen due
     * @param remittedWon what was paid of it
     * @param unknown how many entries cannot be reckoned
     */
    public record Balance(Won dueWon, Won remittedWon, int unknown) {
        public Won openWon() {
            return dueWon.minus(remittedWon);
        }
    }

    /**
     * A member's month.
     *
     * @param commissionBefore what the member owed before the month
     * @param purchaseBefore what the cooperative owed before the month
     */
    public record OfMember(
            String enterpriseKey,
            String enterprise,
            String bizNo,
            String month,
            List<Entry> entries,
            List<Remitted> remitted,
            Balance commissionBefore,
            Balance commission,
            Balance purchaseBefore,
            Balance purchase) {}

    /**
     * A deal's line.
     *
     * @param purchaseWon price of the whole line to the cooperative, without VAT; null in brokerage or unknown
     * @param marginWon supply less purchase
     */
    public record Line(
            int line,
            String item,
            TaxType taxType,
            Won supplyWon,
            Won taxWon,
            Won deliveredWon,
            Won invoicedWon,
            Won paidWon,
            Won purchaseWon,
            Won marginWon) {}

    /**
     * A deal from order to settlement; amounts of the agency with VAT.
     *
     * @param commissionWon of the whole deal, without VAT; null in a resale or unknown
     * @param receivableWon invoiced and not paid by the agency
     */
    public record OfDeal(
            String dealNo,
            String agency,
            String supplier,
            DealRole role,
            BigDecimal rate,
            CommissionBase base,
            Won supplyWon,
            Won taxWon,
            Won commissionWon,
            Won commissionTaxWon,
            Won earnedWon,
            Won earnedTaxWon,
            Won receivableWon,
            List<Line> lines) {}
}
