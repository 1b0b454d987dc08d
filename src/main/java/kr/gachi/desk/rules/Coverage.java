package kr.gachi.desk.rules;

/** What service areas mean for a place. */
public enum Coverage {
    /** The whole place lies in the areas. */
    COVERED,
    /** The place is wider than the areas but touches them. */
    PARTLY,
    OUTSIDE,
    /** Nobody knows the place, or the areas cannot be read. */
    UNKNOWN_PLACE,
    /** No areas are stated and the place lies in the firm's own 시·도. */
    HOME_ONLY
}
