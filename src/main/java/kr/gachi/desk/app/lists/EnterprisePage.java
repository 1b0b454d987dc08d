package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Won;

/** An enterprise with all that belongs to it. */
public record EnterprisePage(
        Enterprise enterprise, List<Certificate> certificates, List<Product> products, List<Delivery> deliveries) {

    public record Certificate(Certification certification, CertificateState state) {}

    /**
     * A line of a deal.
     *
     * @param on day of the contract; null unknown
     * @param supply won without VAT; negative for refunds
     */
    public record Delivery(String dealNo, String agency, LocalDate on, String item, Won supply) {}
}
