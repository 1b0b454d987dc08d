package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.paper.Seal;

/**
 * What stands on a 구매실적 확인서: purchases that count in at least one category, each once.
 *
 * @param number null until issued
 * @param scope {@link Scope#ALL} if the records hold all of the agency's purchases; anything else is 우리 연계분
 * @param totals per category; never added up
 * @param issuer the cooperative
 * @param seal set over the representative's name; null none
 */
public record CertificateDocument(
        String number,
        String agency,
        int year,
        LocalDate from,
        LocalDate to,
        LocalDate issuedOn,
        VatBasis amountBasis,
        DateBasis dateBasis,
        Scope scope,
        List<Total> totals,
        List<Item> items,
        Issuer issuer,
        Seal seal) {

    /** What counts in one category. */
    public record Total(Category category, int lines, Won recognised) {}

    /** Who certifies. */
    public record Issuer(String name, String bizNo, String address, String phone, String representative) {}

    /**
     * A line of the list; the fields are those that agencies attach to their own filing.
     *
     * @param amount won by the certificate's basis
     * @param enterpriseKinds 기업유형: the categories in which the line counts, in words
     */
    public record Item(
            LocalDate date,
            ItemKind kind,
            String item,
            String spec,
            BigDecimal quantity,
            Won unitPrice,
            Won amount,
            String supplier,
            String bizNo,
            String enterpriseKinds,
            String certificateNo,
            String validity,
            String method,
            String department,
            String note) {}

    public CertificateDocument {
        totals = List.copyOf(totals);
        items = List.copyOf(items);
    }
}
