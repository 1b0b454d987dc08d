package kr.gachi.desk.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.rules.Place;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.search.Entry;
import kr.gachi.desk.store.Tx;

/** Makes index entries of records, with what must be found together with each. */
final class DirectoryFeed {
    private static final int CHUNK = 1000;
    private static final String EVERYWHERE = "전국";

    private final Tx tx;
    private final Regions regions;
    private final Map<Id<Enterprise>, Enterprise> enterprises = new HashMap<>();
    private final Map<Id<Agency>, Agency> agencies = new HashMap<>();

    DirectoryFeed(Tx tx, Regions regions) {
        this.tx = tx;
        this.regions = regions;
    }

    /** Everything there is; products one by one, whatever their number. */
    void all(Consumer<Entry> sink) {
        tx.enterprises().each(each -> enterprises.put(each.id(), each));
        tx.agencies().each(each -> agencies.put(each.id(), each));
        Map<Id<Enterprise>, List<Certification>> certifications =
                tx.certifications().all().stream().collect(Collectors.groupingBy(Certification::enterprise));
        enterprises.values().forEach(each -> sink.accept(entry(each, certifications.get(each.id()))));
        tx.products().each(each -> sink.accept(new Entry.OfProduct(each, enterprises.get(each.enterprise()))));
        agencies.values().forEach(each -> sink.accept(entry(each)));
        requests(tx.requests().all(), sink);
    }

    /** @return those that are there; the others are gone */
    Set<Id<Enterprise>> enterprises(Collection<Id<Enterprise>> ids, Consumer<Entry> sink) {
        Set<Id<Enterprise>> there = new HashSet<>();
        for (List<Id<Enterprise>> part : parts(ids)) {
            Map<Id<Enterprise>, Enterprise> found = tx.enterprises().byId(part);
            Map<Id<Enterprise>, List<Certification>> certifications =
                    tx.certifications().in("enterprise", part).stream()
                            .collect(Collectors.groupingBy(Certification::enterprise));
            found.values().forEach(each -> sink.accept(entry(each, certifications.get(each.id()))));
            enterprises.putAll(found);
            there.addAll(found.keySet());
        }
        return there;
    }

    void productsOf(Collection<Id<Enterprise>> ids, Consumer<Entry> sink) {
        parts(ids).forEach(part -> put(tx.products().in("enterprise", part), sink));
    }

    /** Products in hand, with the enterprises that they belong to. */
    void products(List<Product> products, Consumer<Entry> sink) {
        put(products, sink);
    }

    Set<Id<Product>> products(Collection<Id<Product>> ids, Consumer<Entry> sink) {
        Set<Id<Product>> there = new HashSet<>();
        for (List<Id<Product>> part : parts(ids)) {
            Map<Id<Product>, Product> found = tx.products().byId(part);
            put(found.values(), sink);
            there.addAll(found.keySet());
        }
        return there;
    }

    /** A body's name stands with the bodies below it and with its requests. */
    Set<Id<Agency>> agencies(Collection<Id<Agency>> ids, Consumer<Entry> sink) {
        Map<Id<Agency>, Agency> found = tx.agencies().byId(ids);
        agencies.putAll(found);
        found.values().forEach(each -> sink.accept(entry(each)));
        tx.agencies().in("parent", found.keySet()).forEach(each -> sink.accept(entry(each)));
        requests(tx.requests().in("agency", found.keySet()), sink);
        return found.keySet();
    }

    Set<Id<Request>> requests(Set<Id<Request>> ids, Consumer<Entry> sink) {
        Map<Id<Request>, Request> found = tx.requests().byId(ids);
        requests(List.copyOf(found.values()), sink);
        return found.keySet();
    }

    private void put(Collection<Product> products, Consumer<Entry> sink) {
        Set<Id<Enterprise>> unknown = products.stream()
                .map(Product::enterprise)
                .filter(id -> !enterprises.containsKey(id))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            enterprises.putAll(tx.enterprises().byId(unknown));
        }
        products.forEach(each -> sink.accept(new Entry.OfProduct(each, enterprises.get(each.enterprise()))));
    }

    private void requests(List<Request> requests, Consumer<Entry> sink) {
        for (List<Request> part : parts(requests)) {
            Map<Id<Request>, List<RequestLine>> lines =
                    tx
                            .requestLines()
                            .in("request", part.stream().map(Request::id).toList())
                            .stream()
                            .collect(Collectors.groupingBy(RequestLine::request));
            part.forEach(each -> sink.accept(new Entry.OfRequest(
                    each,
                    lines.getOrDefault(each.id(), List.of()),
                    name(each.agency()).orElse(null))));
        }
    }

    private Entry entry(Agency agency) {
        return new Entry.OfAgency(
                agency, agency.parent() == null ? null : name(agency.parent()).orElse(null));
    }

    private Optional<String> name(Id<Agency> id) {
        Agency known = agencies.computeIfAbsent(
                id, missing -> tx.agencies().find(missing).orElse(null));
        return Optional.ofNullable(known).map(Agency::name);
    }

    private Entry entry(Enterprise enterprise, List<Certification> certifications) {
        List<Entry.Validity> validities = certifications == null
                ? List.of()
                : certifications.stream()
                        .flatMap(each -> validity(each).stream())
                        .toList();
        return new Entry.OfEnterprise(enterprise, validities, areas(enterprise));
    }

    /** Empty where nobody knows when it counts, as the rules have it: unknown is not valid. */
    private static Optional<Entry.Validity> validity(Certification each) {
        boolean dated = each.end() == End.DATE && each.validTo() != null;
        if (each.validFrom() == null || !dated && each.end() != End.NONE) {
            return Optional.empty();
        }
        LocalDate last = dated ? each.validTo() : null;
        if (each.status() == CertificationStatus.CANCELLED || each.status() == CertificationStatus.RETURNED) {
            if (each.statusDate() == null) {
                return Optional.empty();
            }
            LocalDate before = each.statusDate().minusDays(1);
            last = last == null || before.isBefore(last) ? before : last;
        }
        return Optional.of(new Entry.Validity(each.kind(), each.validFrom(), last));
    }

    private Set<String> areas(Enterprise enterprise) {
        List<String> written = enterprise.serviceAreas();
        if (written.isEmpty()) {
            return enterprise.sido() == null ? Set.of() : regions.extent(enterprise.sido());
        }
        if (written.contains(EVERYWHERE)) {
            return Set.of("*");
        }
        Place home = regions.read(enterprise.sido()).orElse(null);
        Set<String> areas = new HashSet<>();
        for (String area : written) {
            areas.addAll(regions.read(area, home).map(Place::parts).orElseGet(() -> regions.extent(area)));
        }
        return areas;
    }

    private static <T> List<List<T>> parts(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < list.size(); from += CHUNK) {
            parts.add(list.subList(from, Math.min(list.size(), from + CHUNK)));
        }
        return parts;
    }
}
