package kr.gachi.desk.domain;

import java.time.Instant;

/**
 * A file whose rows were taken over; rows point here instead of repeating name and hash.
 *
 * @param sha256 hex digest of its bytes
 */
public record ImportedFile(Id<ImportedFile> id, int version, String name, String sha256, long size, Instant importedAt)
        implements Entity<ImportedFile> {}
