package kr.gachi.desk.domain;

import java.time.LocalDate;

/**
 * A market event, contribution project, campaign, course, mall or agreement.
 */
public record Program(
        Id<Program> id,
        int version,
        String number,
        ProgramKind kind,
        String title,
        Id<Agency> agency,
        LocalDate startsOn,
        LocalDate endsOn,
        String place,
        Won goal,
        Won raised,
        String stage,
        String note)
        implements Entity<Program> {}
