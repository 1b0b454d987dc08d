package kr.gachi.desk.domain;

import java.util.Map;

/**
 * A person at an agency or an enterprise: the only place of personal data (개인정보보호법 §15, §21).
 *
 * @param agency exactly one of agency and enterprise is set
 * @param consent how the person agreed, as written
 */
public record Contact(
        Id<Contact> id,
        int version,
        Id<Agency> agency,
        Id<Enterprise> enterprise,
        String department,
        String name,
        ContactRole role,
        String phone,
        String email,
        String consent,
        String note,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Contact> {
    public Contact {
        extra = Extra.copy(extra);
    }
}
