package kr.gachi.desk.rules;

/** Yes, no, or nobody knows. An unknown fact is never taken for either. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    /** null is unknown. */
    public static Truth of(Boolean known) {
        return known == null ? UNKNOWN : known ? YES : NO;
    }
}
