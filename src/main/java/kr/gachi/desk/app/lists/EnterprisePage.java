package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Won;

/**
 * An enterprise with all that belongs to it.
 *
 * @param relations its people and what was spoken with it
 * @param offers quotes in their latest edition, newest first
 */
public record EnterprisePage(
        Enterprise enterprise,
        List<Certificate> certificates,
        List<Product> products,
        Relations.Page relations,
        List<Offer> offers,
        List<Delivery> deliveries) {

    /**
     * What of a quote is its.
     *
     * @param on day of the quote; null unknown
     * @param supply won without VAT
     */
    public record Offer(String quoteNo, String agency, LocalDate on, QuoteState state, Won supply) {}

    /** Offers that were accepted. */
    public List<Offer> won() {
        return offers.stream()
                .filter(each -> each.state() == QuoteState.ACCEPTED)
                .toList();
    }

    public record Certificate(Certification certification, CertificateState state) {}

    /**
     * A line of a deal.
     *
     * @param on day of the contract; null unknown
     * @param supply won without VAT; negative for refunds
     */
    public record Delivery(String dealNo, String agency, LocalDate on, String item, Won supply) {}
}
