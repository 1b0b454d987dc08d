package kr.gachi.desk.rules;

/** Who may be contracted beyond what anyone may; the base of a WHO row names it. */
enum Standing {
    SPECIAL,
    SOCIAL,
    YOUTH,
    SMALL
}
