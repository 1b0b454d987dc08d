package kr.gachi.desk.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gachi.desk.ui.Memory;

/** The filters of a list that a person has given names, remembered for the person. No controls. */
final class KeptFilters {
    private static final int LONGEST_NAME = 40;

    private final Memory memory;

    KeptFilters(Memory memory) {
        this.memory = memory.of("kept");
    }

    /**
     * What a list is narrowed to.
     *
     * @param query as typed into the search
     * @param on keys of the filters that are on
     */
    record Kept(String query, Set<String> on) {
        Kept {
            on = Set.copyOf(on);
        }
    }

    /** In the order of their names. */
    List<String> names() {
        return memory.keys().stream().sorted().toList();
    }

    Kept get(String name) {
        String[] parts = memory.text(name).split("\n", 2);
        Set<String> on = Arrays.stream(parts[0].split(" "))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        return new Kept(parts[1], on);
    }

    /** Replaces the one of the same name. */
    void keep(String name, Kept filter) {
        String shortened = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        memory.keep(shortened, String.join(" ", filter.on) + "\n" + filter.query);
    }

    void forget(String name) {
        memory.keep(name, null);
    }
}
