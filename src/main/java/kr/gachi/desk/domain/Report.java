package kr.gachi.desk.domain;

import java.time.LocalDate;

/**
 * An issued performance report; its files are attachments and never change.
 *
 * @param corrects number of the report that this one amends
 * @param json canonical JSON as issued
 */
public record Report(
        Id<Report> id,
        int version,
        String number,
        Id<Agency> agency,
        int year,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate issuedOn,
        String fingerprint,
        String corrects,
        String why,
        String json)
        implements Entity<Report> {}
