package kr.gachi.desk.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A file kept by its content: what came in, and every document that went out.
 *
 * @param owner {@code KIND:KEY} of the record it belongs to
 * @param kind 사업자등록증, 인증서, 요청원본, 견적서 …
 * @param number of an issued document; null else
 */
public record Attachment(
        Id<Attachment> id,
        int version,
        String owner,
        String kind,
        String name,
        String sha256,
        long size,
        LocalDate validUntil,
        String number,
        Instant addedAt)
        implements Entity<Attachment> {}
