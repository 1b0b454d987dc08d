package kr.gachi.desk.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.gachi.desk.domain.CertificationKind;

/**
 * What is searched for; everything may be empty or null but {@code limit}.
 *
 * <p>Certificates and area belong to the enterprise, item and capacity to the product: an enterprise passes those if one
 * of its products does, a product passes the others if its enterprise does. Agencies and requests pass no such filter.
 *
 * @param text forgiving; blank means all that pass the filters
 * @param kind null for all kinds
 * @param certificates all of them must count on {@code validOn}
 * @param validOn null: whenever
 * @param areas 시군구 codes; one that is served is enough; empty for no filter
 * @param item code (its beginning is enough) or text that the product's name, spec or keywords hold
 * @param capacity least 월공급능력; products that do not state theirs do not pass
 */
public record SearchQuery(
        String text,
        Entry.Kind kind,
        List<CertificationKind> certificates,
        LocalDate validOn,
        Set<String> areas,
        String item,
        BigDecimal capacity,
        int limit) {
    public SearchQuery {
        text = text == null ? "" : text;
        certificates = certificates == null ? List.of() : List.copyOf(certificates);
        areas = areas == null ? Set.of() : Set.copyOf(areas);
    }

    public static SearchQuery of(String text, int limit) {
        return new SearchQuery(text, null, List.of(), null, Set.of(), null, null, limit);
    }

    boolean filtersEnterprises() {
        return !certificates.isEmpty() || !areas.isEmpty();
    }

    boolean filtersProducts() {
        return item != null && !item.isBlank() || capacity != null;
    }
}
