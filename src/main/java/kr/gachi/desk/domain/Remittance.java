package kr.gachi.desk.domain;

import java.time.LocalDate;

/**
 * Money that went between the cooperative and a member.
 *
 * @param deal for which it went; null for several together
 * @param amount won with VAT, negative if it went back
 */
public record Remittance(
        Id<Remittance> id,
        int version,
        String number,
        RemittanceKind kind,
        Id<Enterprise> enterprise,
        Id<Deal> deal,
        LocalDate on,
        Won amount,
        String note)
        implements Entity<Remittance> {}
