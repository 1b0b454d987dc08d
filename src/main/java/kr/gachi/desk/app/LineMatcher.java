package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Offer;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.matching.Area;
import kr.gachi.desk.matching.Candidate;
import kr.gachi.desk.matching.Evidence;
import kr.gachi.desk.matching.Ranked;
import kr.gachi.desk.matching.Ranking;
import kr.gachi.desk.matching.Units;
import kr.gachi.desk.matching.Wanted;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.rules.Truth;
import kr.gachi.desk.rules.Validity;
import kr.gachi.desk.search.DirectoryIndex;
import kr.gachi.desk.store.Tx;

/** Ranks products for lines; what it loads it keeps for the next line of the same command. */
final class LineMatcher {
    /** As many as the index compares in full. */
    static final int LOOKED_AT = 300;
    /** For so many the records are loaded at first; most lines are settled among them. */
    private static final int FIRST_ASKED = 60;

    private final Tx tx;
    private final DirectoryIndex index;
    private final Regions regions;
    private final Suppliers suppliers;
    private final LocalDate asOf;
    private final Map<Id<Product>, Product> products = new HashMap<>();
    private final Map<Id<Product>, List<Offer>> offers = new HashMap<>();
    private final Map<AreaKey, Area> areas = new HashMap<>();

    private record AreaKey(Id<Enterprise> enterprise, String place) {}

    /** @param index null for judging products that are named, without searching */
    LineMatcher(Tx tx, DirectoryIndex index, Regions regions, Suppliers suppliers) {
        this.tx = tx;
        this.index = index;
        this.regions = regions;
        this.suppliers = suppliers;
        this.asOf = tx.session().today();
    }

    Wanted wanted(Need need, RequestLine line) {
        return Wanted.of(need.request(), line, need.placeName(), asOf);
    }

    Ranked rank(Need need, RequestLine line, int top) {
        Wanted wanted = wanted(need, line);
        List<Evidence> found = Ranking.worthALook(index.find(wanted, LOOKED_AT));
        int asked = Math.min(found.size(), FIRST_ASKED);
        Ranked ranked = Ranking.rank(wanted, candidates(need, wanted, found.subList(0, asked)), top);
        while (asked < found.size()
                && !Ranking.isSettled(ranked, top, found.get(asked).strength())) {
            asked = Math.min(found.size(), asked * 2);
            ranked = Ranking.rank(wanted, candidates(need, wanted, found.subList(0, asked)), top);
        }
        return ranked;
    }

    /** What an enterprise's own products have to say, however little. */
    List<Evidence> evidence(Need need, RequestLine line, Id<Enterprise> enterprise) {
        return index.find(wanted(need, line), enterprise);
    }

    /** A product that a person has named for a line: facts and cautions without a search. */
    Ranked named(Need need, RequestLine line, Product product) {
        Evidence named = new Evidence(product.id(), product.enterprise(), 1, List.of(), List.of());
        Wanted wanted = wanted(need, line);
        return Ranking.rank(wanted, candidates(need, wanted, List.of(named)), 1);
    }

    private List<Candidate> candidates(Need need, Wanted wanted, List<Evidence> found) {
        List<Id<Product>> missing = found.stream()
                .map(Evidence::product)
                .filter(id -> !products.containsKey(id))
                .toList();
        if (!missing.isEmpty()) {
            products.putAll(tx.products().byId(missing));
            tx.table(Offer.class)
                    .in("product", missing)
                    .forEach(each -> offers.computeIfAbsent(each.product(), none -> new ArrayList<>())
                            .add(each));
        }
        List<Id<Agency>> bodies = offers.isEmpty() ? List.of() : Pricing.bodies(tx, need.agency());
        suppliers.load(found.stream().map(Evidence::enterprise).toList());
        List<Candidate> candidates = new ArrayList<>(found.size());
        for (Evidence each : found) {
            Product product = products.get(each.product());
            if (product != null) {
                Enterprise enterprise = suppliers.enterprise(product.enterprise());
                candidates.add(new Candidate(
                        offered(wanted, product, bodies),
                        enterprise,
                        each,
                        area(need, enterprise),
                        valid(enterprise.id()),
                        suppliers.sanction(enterprise.id())));
            }
        }
        return candidates;
    }

    /** The product at the price that the agency would get; a quote would say the same. */
    private Product offered(Wanted wanted, Product product, List<Id<Agency>> bodies) {
        List<Offer> dated = offers.getOrDefault(product.id(), List.of());
        if (dated.isEmpty()) {
            return product;
        }
        BigDecimal quantity = Units.convert(wanted.quantity(), wanted.unit(), product.unit(), product.packing())
                .orElse(null);
        return Pricing.nearest(dated, bodies, quantity, asOf)
                .map(each -> Shape.of(Product.class)
                        .with(product, Map.of("unitPrice", each.price(), "priceBasis", VatBasis.EXCL_VAT)))
                .orElse(product);
    }

    private List<Candidate.Certificate> valid(Id<Enterprise> enterprise) {
        return suppliers.certificates(enterprise).stream()
                .filter(each -> Validity.of(each, asOf).truth() == Truth.YES)
                .map(each -> new Candidate.Certificate(each.kind(), lastDay(each)))
                .toList();
    }

    /** A withdrawal that is to come ends it too. */
    private static LocalDate lastDay(Facts.Certificate certificate) {
        LocalDate last = certificate.end() == End.DATE ? certificate.validTo() : null;
        LocalDate withdrawn = certificate.statusDate() == null
                ? null
                : certificate.statusDate().minusDays(1);
        boolean sooner = withdrawn != null
                && certificate.status() != null
                && certificate.status() != CertificationStatus.VALID
                && (last == null || withdrawn.isBefore(last));
        return sooner ? withdrawn : last;
    }

    private Area area(Need need, Enterprise enterprise) {
        AreaKey key = new AreaKey(enterprise.id(), Objects.requireNonNullElse(need.placeName(), ""));
        return areas.computeIfAbsent(
                key, each -> switch (regions.coverage(enterprise.serviceAreas(), enterprise.sido(), need.place())) {
                    case COVERED -> Area.SERVED;
                    case PARTLY -> Area.PARTLY;
                    case HOME_ONLY -> Area.ASSUMED;
                    case OUTSIDE -> Area.OUTSIDE;
                    case UNKNOWN_PLACE -> Area.UNKNOWN;
                });
    }
}
