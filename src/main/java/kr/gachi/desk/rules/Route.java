package kr.gachi.desk.rules;

/** How an agency may buy, for review: never a verdict of lawfulness. */
public enum Route {
    /** Without written quote. */
    NO_QUOTE,
    /** Negotiated, one quote is enough (1인 견적). */
    SINGLE_QUOTE,
    /** Negotiated with two or more quotes, electronic or not. */
    TWO_QUOTES,
    /** Anything with competition, limited competition included. */
    OPEN_BID,
    /** A body outside both contract laws: its own rules. */
    AGENCY_RULES,
    /** The facts that are missing decide. */
    UNKNOWN
}
