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
 * @param sanction one that keeps it from public contracts on the as-of date; null for none on record
 */
public record Candidate(
        Product product,
        Enterprise enterprise,
        Evidence evidence,
        Area area,
        List<Certificate> certificates,
        Sanction sanction) {

    /** @param lastDay last day on which it holds; null unknown */
    public record Sanction(String kind, LocalDate lastDay) {}

    /** @param lastDay last day on which it counts; null for none by law or unknown */
    public record Certificate(CertificationKind kind, LocalDate lastDay) {}

    public Candidate {
        certificates = List.copyOf(certificates);
    }
}
