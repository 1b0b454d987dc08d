package kr.gachi.desk.app.importing;

import java.util.List;
import java.util.Objects;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Qualification;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.feedback.Problem;

/**
 * Which certificate a row is about. A number or start that comes later completes the one certificate that fits; where
 * several fit, a person must say which.
 */
final class ProofRows<T extends Record & Entity<T>> {
    private final Shape<T> shape;

    private ProofRows(Class<T> type) {
        this.shape = Shape.of(type);
    }

    static ProofRows<Certification> certifications() {
        return new ProofRows<>(Certification.class);
    }

    static ProofRows<Qualification> qualifications() {
        return new ProofRows<>(Qualification.class);
    }

    T match(Row row, List<T> under) {
        List<T> sameKind = under.stream()
                .filter(each -> shape.get(each, "kind").equals(row.changes().get("kind")))
                .toList();
        List<T> exact = sameKind.stream()
                .filter(each -> equal(row, each, "number") && equal(row, each, "validFrom"))
                .toList();
        if (exact.size() == 1 || row.about() != null) {
            return exact.isEmpty() ? null : exact.get(0);
        }
        List<T> fitting = sameKind.stream()
                .filter(each -> fits(row, each, "number") && fits(row, each, "validFrom"))
                .toList();
        if (fitting.size() > 1) {
            row.tell(Problem.error("certification.ambiguous", row.changes().get("kind"), fitting.size()), "kind");
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    T start(T blank) {
        return shape.with(shape.with(blank, "end", End.UNKNOWN), "status", CertificationStatus.VALID);
    }

    private boolean equal(Row row, T known, String field) {
        return Objects.equals(row.changes().get(field), shape.get(known, field));
    }

    private boolean fits(Row row, T known, String field) {
        return row.changes().get(field) == null || shape.get(known, field) == null || equal(row, known, field);
    }
}
