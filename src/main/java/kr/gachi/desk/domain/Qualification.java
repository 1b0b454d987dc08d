package kr.gachi.desk.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A licence, registration, insurance, tax clearance or sanction of an enterprise, an interval.
 *
 * @param validFrom first day; null unknown
 * @param end how it ends; {@code validTo} (last day, inclusive) is set exactly for {@link End#DATE}
 * @param statusDate day of withdrawal or return; the certificate counts until the day before
 * @param items 대상품목: item codes it covers; empty means not listed
 */
public record Qualification(
        Id<Qualification> id,
        int version,
        Id<Enterprise> enterprise,
        String kind,
        String number,
        LocalDate validFrom,
        End end,
        LocalDate validTo,
        CertificationStatus status,
        LocalDate statusDate,
        List<String> items,
        LocalDate issuedOn,
        String issuer,
        LocalDate checkedOn,
        String checkedBy,
        String source,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Qualification> {
    public Qualification {
        items = items == null ? List.of() : List.copyOf(items);
        extra = Extra.copy(extra);
    }
}
