package kr.gachi.desk.search;

import java.util.List;

/**
 * What a search found, best first.
 *
 * @param total how many there are in all, beyond the limit too
 */
public record Found(List<Hit> hits, long total) {
    /**
     * @param key what a person calls it by: product code, enterprise key, agency code, request number
     * @param id the record's own id
     * @param score 0..1, 1 for the best
     */
    public record Hit(Entry.Kind kind, String key, String id, String title, String subtitle, double score) {}

    public Found {
        hits = List.copyOf(hits);
    }
}
