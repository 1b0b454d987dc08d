package kr.gachi.desk.domain;

/** How an interval ends: on a date, never by law, or nobody knows. */
public enum End {
    DATE,
    NONE,
    UNKNOWN
}
