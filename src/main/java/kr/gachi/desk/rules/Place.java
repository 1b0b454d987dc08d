package kr.gachi.desk.rules;

import java.util.Set;

/**
 * Somewhere in the country as text names it, at the time and under the name it was written.
 *
 * @param sido code of the 시·도; null for wider areas and 전국
 * @param sigungu code of the 시·군·구; null where the text names none
 * @param parts the smallest districts that it is made of, the same whatever they were called at a time
 */
public record Place(String sido, String sigungu, Set<String> parts) {
    public Place {
        parts = Set.copyOf(parts);
    }

    public boolean within(Set<String> area) {
        return area.containsAll(parts);
    }

    public boolean touches(Set<String> area) {
        return parts.stream().anyMatch(area::contains);
    }
}
