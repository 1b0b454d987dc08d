package kr.gachi.desk.matching;

import java.util.List;

/**
 * The answer to one line.
 *
 * @param suggestions best first; empty where nothing in the directory answers the line
 * @param excluded those that would have stood among the suggestions but for one fact
 */
public record Ranked(List<Suggestion> suggestions, List<Exclusion> excluded) {
    public Ranked {
        suggestions = List.copyOf(suggestions);
        excluded = List.copyOf(excluded);
    }

    public boolean answered() {
        return !suggestions.isEmpty();
    }
}
