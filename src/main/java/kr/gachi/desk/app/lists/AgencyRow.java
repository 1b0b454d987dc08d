package kr.gachi.desk.app.lists;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Id;

/**
 * An agency to choose from.
 *
 * @param area where it sits, as written; null unknown
 * @param names what else people call it
 */
public record AgencyRow(Id<Agency> id, String code, String name, String type, String area, List<String> names) {
    public AgencyRow {
        names = List.copyOf(names);
    }

    /** What a search looks at. */
    public String words() {
        return Stream.concat(Stream.of(name, code, area), names.stream())
                .filter(each -> each != null)
                .collect(Collectors.joining("\n"));
    }
}
