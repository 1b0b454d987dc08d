package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * A 시·도, a 시·군·구, a city's 구, or a wider area, for as long as it had this name and code.
 *
 * @param parent code of the region that holds it; null for 시·도 and wider areas
 * @param validFrom null for an open start
 * @param successors codes of what it became; several where it was divided
 * @param aliases short names
 * @param parts codes that say what it is made of, where its successors or districts do not
 */
record Region(
        String code,
        String name,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> successors,
        List<String> aliases,
        List<String> parts) {

    boolean holdsOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
    }

    /** The name without its last syllable 시, 군 or 구, if a name remains: 나주 for 나주시, none for 남구. */
    String stem() {
        return name.matches("..+[시군구]") ? name.substring(0, name.length() - 1) : null;
    }
}
