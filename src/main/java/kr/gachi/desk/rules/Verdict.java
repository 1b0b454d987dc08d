package kr.gachi.desk.rules;

/** Whether a purchase counts in a category; the better one comes first. */
public enum Verdict {
    COUNTS,
    UNKNOWN,
    EXCLUDED
}
