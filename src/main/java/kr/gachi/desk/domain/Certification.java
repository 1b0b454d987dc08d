package kr.gachi.desk.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A certificate of an enterprise, an interval. A firm holds many at once.
 *
 * @param validFrom first day; null unknown
 * @param end how it ends; {@code validTo} (last day, inclusive) is set exactly for {@link End#DATE}
 * @param statusDate day of withdrawal or return; the certificate counts until the day before
 * @param items 대상품목: item codes it covers; empty means not listed
 */
public record Certification(
        Id<Certification> id,
        int version,
        Id<Enterprise> enterprise,
        CertificationKind kind,
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
        implements Entity<Certification> {
    public Certification {
        items = items == null ? List.of() : List.copyOf(items);
        extra = Extra.copy(extra);
    }
}
