package kr.gachi.desk.domain;

import java.util.Map;

/**
 * A department of an agency.
 */
public record Department(
        Id<Department> id,
        int version,
        Id<Agency> agency,
        String name,
        String parent,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Department> {
    public Department {
        extra = Extra.copy(extra);
    }
}
