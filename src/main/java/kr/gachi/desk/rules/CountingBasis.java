package kr.gachi.desk.rules;

import java.util.Collection;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Basis;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.VatBasis;

/** How an agency counts: amounts with or without VAT, and the event whose day decides. No statute fixes either. */
public record CountingBasis(VatBasis amount, DateBasis date) {

    /**
     * The basis of a category in a year: its own 실적기준, else that for all, else the agency's, else VAT inside and 지급.
     *
     * @param rows the agency's 실적기준 of any year
     * @param category null asks for the basis of all
     */
    public static CountingBasis of(Agency agency, Collection<Basis> rows, int year, Category category) {
        VatBasis amount = agency.amountBasis() == null ? VatBasis.INCL_VAT : agency.amountBasis();
        DateBasis date = agency.dateBasis() == null ? DateBasis.PAYMENT : agency.dateBasis();
        for (Basis row : Stream.concat(inYear(rows, year, null), inYear(rows, year, category))
                .toList()) {
            amount = row.amountBasis() == null ? amount : row.amountBasis();
            date = row.dateBasis() == null ? date : row.dateBasis();
        }
        return new CountingBasis(amount, date);
    }

    private static Stream<Basis> inYear(Collection<Basis> rows, int year, Category category) {
        return rows.stream().filter(row -> row.year() == year && row.category() == category);
    }
}
