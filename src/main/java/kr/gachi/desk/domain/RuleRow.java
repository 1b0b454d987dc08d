package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One dated row of law, recommendation or setting (source and article stand beside the figure).
 *
 * @param code such as {@code NC-GEN}
 * @param regime null for both contract laws
 * @param subject what it is about where one code has several rows at a time, such as a certificate's name
 * @param value null where the figure is uncertain or the row has none
 * @param unit WON, RATIO, DAYS, MONTHS, YEARS, FLAG, TEXT …
 * @param base denominator kind of a target
 * @param validFrom null for an open start; both dates inclusive
 * @param active false for drafts, which are never applied
 */
public record RuleRow(
        Id<RuleRow> id,
        int version,
        String code,
        Regime regime,
        String subject,
        BigDecimal value,
        String unit,
        String base,
        LocalDate validFrom,
        LocalDate validTo,
        String article,
        String source,
        String note,
        LocalDate checkedOn,
        String checkedBy,
        boolean active)
        implements Entity<RuleRow> {
    /** {@code CODE[/STATE|/LOCAL]@VALID_FROM}; {@code @0000} is an open start. */
    public String ruleId() {
        return code + (regime == null ? "" : "/" + regime.name()) + "@" + (validFrom == null ? "0000" : validFrom);
    }
}
