package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.ListQueries;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Store.Written;
import kr.gachi.desk.store.Tx;

/** The enterprises of the directory: the list, one of them in full, and changes of its facts. */
public final class Directory {
    private final Store store;

    public Directory(Store store) {
        this.store = store;
    }

    /** Every enterprise, by name. */
    public List<EnterpriseRow> enterprises() {
        return store.read(tx -> {
            LocalDate today = tx.session().today();
            Map<Id<Enterprise>, List<EnterpriseRow.Held>> certificates = new HashMap<>();
            for (ListQueries.CertificateLine line : ListQueries.certificates(tx)) {
                certificates
                        .computeIfAbsent(line.enterprise(), none -> new ArrayList<>())
                        .add(held(line.certificate(), today));
            }
            return ListQueries.enterprises(tx).stream()
                    .map(each -> row(each, certificates.getOrDefault(each.id(), List.of())))
                    .toList();
        });
    }

    /**
     * The key of the enterprise that sells a product.
     *
     * @throws DeskException {@code data.gone}
     */
    public String makerOf(String productCode) {
        return store.read(tx -> tx.products()
                .one("code", productCode)
                .map(each -> tx.enterprises().get(each.enterprise()).key())
                .orElseThrow(() -> new DeskException(Problem.error("data.gone", productCode))));
    }

    /** @throws DeskException {@code data.gone} */
    public EnterprisePage enterprise(Id<Enterprise> id) {
        return store.read(tx -> {
            LocalDate today = tx.session().today();
            return new EnterprisePage(
                    tx.enterprises().get(id),
                    tx.certifications().where("enterprise", id).stream()
                            .sorted(Comparator.comparing(Certification::kind))
                            .map(each -> new EnterprisePage.Certificate(
                                    each, CertificateState.of(Facts.Certificate.of(each), today)))
                            .toList(),
                    tx.products().where("enterprise", id).stream()
                            .sorted(Comparator.comparing(Product::name))
                            .toList(),
                    Relations.page(tx, Relations.Owner.ofEnterprise(id)),
                    ListQueries.offeredBy(tx, id).stream()
                            .map(each -> new EnterprisePage.Offer(
                                    each.number(), each.agency(), each.on(), each.state(), each.supply()))
                            .toList(),
                    ListQueries.dealtBy(tx, id).stream()
                            .map(each -> new EnterprisePage.Delivery(
                                    each.number(), each.agencyName(), each.on(), each.item(), each.supply()))
                            .toList());
        });
    }

    /**
     * Stores an enterprise, new or changed.
     *
     * @throws DeskException {@code enterprise.nameMissing}, {@code enterprise.bizNoTaken}, {@code data.stale}
     */
    public Saved<Enterprise> save(Enterprise enterprise) {
        if (enterprise.name() == null || enterprise.name().isBlank()) {
            throw new DeskException(Problem.error("enterprise.nameMissing"));
        }
        Written<Enterprise> written = store.write("work.enterprise.save", List.of(enterprise.name()), tx -> {
            refuseTwin(tx, enterprise);
            return tx.enterprises().save(enterprise);
        });
        return new Saved<>(written.result(), written.work());
    }

    private static void refuseTwin(Tx tx, Enterprise enterprise) {
        if (enterprise.bizNo() == null) {
            return;
        }
        tx.enterprises()
                .one("bizNo", enterprise.bizNo())
                .filter(each -> !each.id().equals(enterprise.id()))
                .ifPresent(each -> {
                    throw new DeskException(Problem.error("enterprise.bizNoTaken", enterprise.bizNo(), each.name()));
                });
    }

    private static EnterpriseRow.Held held(Facts.Certificate certificate, LocalDate today) {
        return new EnterpriseRow.Held(
                certificate.kind().name(), CertificateState.of(certificate, today), certificate.validTo());
    }

    private static EnterpriseRow row(ListQueries.EnterpriseLine line, List<EnterpriseRow.Held> certificates) {
        String area = Stream.of(line.sido(), line.sigungu())
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(" "));
        return new EnterpriseRow(
                line.id(),
                line.code(),
                line.name(),
                line.bizNo(),
                area.isEmpty() ? null : area,
                line.status(),
                line.member(),
                line.products(),
                certificates);
    }
}
