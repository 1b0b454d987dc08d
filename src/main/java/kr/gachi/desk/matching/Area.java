package kr.gachi.desk.matching;

/** What an enterprise's service area means for the place of delivery; judged by {@code rules}, given as a fact. */
public enum Area {
    /** The whole place lies in the stated service area. */
    SERVED,
    /** The place is wider than the stated area: not excluded, a caution. */
    PARTLY,
    /** No area is stated; the firm's own 시·도 holds the place: not excluded, a caution. */
    ASSUMED,
    /** Outside the stated area or, where none is stated, outside the firm's own 시·도: excluded. */
    OUTSIDE,
    /** Nobody knows the place of delivery, or the firm's region: not excluded, a caution. */
    UNKNOWN
}
