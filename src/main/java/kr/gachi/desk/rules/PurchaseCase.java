package kr.gachi.desk.rules;

import java.util.List;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;

/**
 * One purchase to be credited.
 *
 * @param kind null unknown
 * @param supply 공급가액; null unknown, negative for a cancellation or refund
 * @param vat null unknown; 0 for exempt and zero-rated
 * @param dealRole for information: the certificates are always those of the supplier on the invoice
 * @param ownProduction null unknown
 * @param itemCode 8 or 10 digits; null unknown
 * @param certificates all that the supplier on the invoice holds or held (중개 the member, 재판매 the cooperative)
 * @param amountBasis null means the default, VAT inside
 * @param dateBasis null means the default, 지급
 */
public record PurchaseCase(
        ItemKind kind,
        Won supply,
        Won vat,
        PurchaseDates dates,
        DealRole dealRole,
        Boolean ownProduction,
        String itemCode,
        List<Facts.Certificate> certificates,
        VatBasis amountBasis,
        DateBasis dateBasis) {
    public PurchaseCase {
        dates = dates == null ? PurchaseDates.NONE : dates;
        certificates = certificates == null ? List.of() : List.copyOf(certificates);
        amountBasis = amountBasis == null ? VatBasis.INCL_VAT : amountBasis;
        dateBasis = dateBasis == null ? DateBasis.PAYMENT : dateBasis;
    }

    /** The amount on the basis; null while a part of it is unknown. */
    public Won amount() {
        if (supply == null || amountBasis == VatBasis.EXCL_VAT) {
            return supply;
        }
        return vat == null ? null : supply.plus(vat);
    }
}
