package kr.gachi.desk.domain;

/**
 * An enterprise or institution in a programme.
 *
 * @param head count of people, never persons
 */
public record Participant(
        Id<Participant> id,
        int version,
        Id<Program> program,
        Id<Enterprise> enterprise,
        String institution,
        String part,
        Integer head,
        Won amount,
        String note)
        implements Entity<Participant> {}
