package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kr.gachi.desk.domain.CommissionBase;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.Worded;
import kr.gachi.desk.rules.Money;

/**
 * How much of a deal is commission: the deal's own rate and base, else the office's. Brokerage is a taxable service of its
 * own, whatever is brokered.
 *
 * @param rate fraction; null unknown
 * @param money the VAT rate of the deal's day
 */
record CommissionTerms(BigDecimal rate, CommissionBase base, Money money) {
    /** Column beside those of the contract, on 계약 and 우리. */
    static final String BASE = "수수료기준";

    static CommissionTerms of(Deal deal, Office office, Money money) {
        BigDecimal rate = deal.commissionRate() == null ? office.commissionRate() : deal.commissionRate();
        String said = deal.extra().getOrDefault(BASE, office.extra().get(BASE));
        CommissionBase base = said == null
                ? CommissionBase.SUPPLY
                : Worded.read(CommissionBase.class, said).orElse(null);
        return new CommissionTerms(deal.role() == DealRole.BROKERAGE ? rate : null, base, money);
    }

    /** What the rate is applied to; null while it is unknown. */
    Won base(Won supply, Won tax) {
        if (base == null || base == CommissionBase.TOTAL && tax == null) {
            return null;
        }
        return base == CommissionBase.SUPPLY ? supply : supply.plus(tax);
    }

    /** Commission without VAT, fractions of a won dropped towards zero; null while something is unknown. */
    Won commission(Won amount) {
        return amount == null || rate == null ? null : share(amount, rate);
    }

    /** VAT of a commission. */
    Won tax(Won commission) {
        return commission == null ? null : share(commission, money.vatRate());
    }

    /** VAT of what is bought to be resold; null while the way of taxing is unknown. */
    Won tax(Won purchase, TaxType type) {
        return purchase == null || type == null
                ? null
                : type == TaxType.TAXABLE ? share(purchase, money.vatRate()) : Won.ZERO;
    }

    private static Won share(Won amount, BigDecimal rate) {
        return Won.of(BigDecimal.valueOf(amount.value())
                .multiply(rate)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact());
    }
}
