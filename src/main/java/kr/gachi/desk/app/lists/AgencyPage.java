package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Department;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Spending;
import kr.gachi.desk.domain.Target;
import kr.gachi.desk.domain.Won;

/**
 * An agency with all that belongs to it.
 *
 * @param departments by name
 * @param relations its people and what was spoken with it
 * @param requests newest first
 * @param purchases newest first
 */
public record AgencyPage(
        Agency agency,
        List<Department> departments,
        Relations.Page relations,
        List<Target> targets,
        List<Spending> spending,
        List<Reported> reported,
        List<Asked> requests,
        List<Bought> purchases) {

    public record Asked(String number, String title, RequestStage stage, LocalDate receivedOn, LocalDate dueDate) {}

    /**
     * A line of a deal.
     *
     * @param on day of the contract; null unknown
     * @param supply won without VAT; negative for refunds
     */
    public record Bought(String dealNo, String supplier, LocalDate on, String item, Won supply) {}

    /** What is known of its whole purchases in a year, the latest word; a new record where nobody has said. */
    public Spending spending(int year) {
        return spending.stream()
                .filter(each -> each.year() == year)
                .max(Comparator.comparing(Spending::asOf, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseGet(() -> fresh(Spending.class, Map.of("year", year)));
    }

    /** Its own target; a new record where it has none. */
    public Target target(int year, Category category) {
        return targets.stream()
                .filter(each -> each.year() == year && each.category() == category)
                .findFirst()
                .orElseGet(() -> fresh(Target.class, Map.of("year", year, "category", category)));
    }

    /** What it said last of a category; a new record where it has said nothing. */
    public Reported reported(int year, Category category) {
        return reported.stream()
                .filter(each -> each.year() == year && each.category() == category)
                .max(Comparator.comparing(Reported::asOf, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseGet(() -> fresh(Reported.class, Map.of("year", year, "category", category)));
    }

    private <T extends Record> T fresh(Class<T> type, Map<String, ?> said) {
        Shape<T> shape = Shape.of(type);
        return shape.with(shape.with(shape.blank(Id.random()), "agency", agency.id()), said);
    }
}
