package kr.gachi.desk.matching;

import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Product;

/**
 * A product with its enterprise, the text evidence, and the facts on the as-of date.
 *
 * @param certificates those that are valid on the as-of date
 */
public record Candidate(
        Product product, Enterprise enterprise, Evidence evidence, Area area, List<Certificate> certificates) {

    /** @param lastDay last day on which it counts; null for none by law or unknown */
    public record Certificate(CertificationKind kind, LocalDate lastDay) {}

    public Candidate {
        certificates = List.copyOf(certificates);
    }
}
