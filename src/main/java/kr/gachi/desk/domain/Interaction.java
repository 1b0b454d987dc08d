package kr.gachi.desk.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A call, visit or mail, and what comes next.
 */
public record Interaction(
        Id<Interaction> id,
        int version,
        InteractionKind kind,
        Instant at,
        Id<Agency> agency,
        Id<Enterprise> enterprise,
        Id<Request> request,
        Id<Contact> contact,
        String text,
        String nextAction,
        LocalDate nextOn,
        String owner,
        Boolean done)
        implements Entity<Interaction> {}
