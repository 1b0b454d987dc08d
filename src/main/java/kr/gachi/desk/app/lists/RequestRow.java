package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.domain.Won;

/**
 * A request in the list.
 *
 * @param budget as the agency gave it; null unknown
 * @param lines how many items it asks for
 * @param decided how many of them have a product chosen
 */
public record RequestRow(
        Id<Request> id,
        String number,
        String agency,
        String department,
        String title,
        LocalDate receivedOn,
        LocalDate dueDate,
        Won budget,
        String owner,
        RequestStage stage,
        int lines,
        int decided) {

    /** What a search in the list looks at. */
    public String words() {
        return Stream.of(number, agency, department, title, owner, stage.word())
                .filter(each -> each != null)
                .collect(Collectors.joining("\n"));
    }
}
