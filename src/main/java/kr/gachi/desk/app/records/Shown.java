package kr.gachi.desk.app.records;

import java.util.List;
import java.util.Map;

/**
 * A record as it is shown.
 *
 * @param key in full; {@code KIND:KEY} leads back to it
 * @param title what a person calls it by
 * @param version rises with each change
 * @param state of a certificate on the day that "today" means, or where a request, quote stands; null if it has none
 * @param because why the state is so; null if nothing is to be said
 * @param fields values by field of the sheet, each key present, null unknown
 * @param headings of the fields in the reader's language
 * @param names of the records that reference fields lead to, by field
 * @param extra columns of imports that the program does not know, by heading
 * @param origin where an imported row stood; null else
 * @param related what points to it, kind by kind
 */
public record Shown(
        String kind,
        String key,
        String title,
        int version,
        String state,
        String because,
        Map<String, Object> fields,
        Map<String, String> headings,
        Map<String, String> names,
        Map<String, String> extra,
        Source origin,
        List<Related> related) {

    /** @param row as a person counts */
    public record Source(String file, String sheet, int row) {}

    /**
     * Records of one kind that point to the shown one.
     *
     * @param title of the kind in the reader's language
     * @param count of all of them
     * @param records the first of them
     */
    public record Related(String kind, String title, int count, List<Entry> records) {}

    /** A related record in one line. */
    public record Entry(String address, String title, String state, String because) {}
}
