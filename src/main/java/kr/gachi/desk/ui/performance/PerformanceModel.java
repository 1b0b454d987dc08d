package kr.gachi.desk.ui.performance;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kr.gachi.desk.app.PerformanceAnswer.CategoryView;
import kr.gachi.desk.app.PerformancePage;
import kr.gachi.desk.app.lists.AgencyYears;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.ui.Background;

/** Which agency, which year, which category, and what the report says of them. No controls. */
final class PerformanceModel {
    final ObservableList<AgencyYears.Choice> agencies = FXCollections.observableArrayList();
    final ObservableList<Integer> years = FXCollections.observableArrayList();
    final ObjectProperty<AgencyYears.Choice> agency = new SimpleObjectProperty<>();
    final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    final ObjectProperty<Category> category = new SimpleObjectProperty<>();

    private final ReadOnlyObjectWrapper<PerformancePage> page = new ReadOnlyObjectWrapper<>();
    private final Background background;
    private final AgencyYears choices;
    private final BiFunction<String, Integer, PerformancePage> report;
    private String wanted;

    /** @param report of an agency's code and a fiscal year */
    PerformanceModel(Background background, AgencyYears choices, BiFunction<String, Integer, PerformancePage> report) {
        this.background = background;
        this.choices = choices;
        this.report = report;
        agency.addListener((property, before, now) -> ask());
        year.addListener((property, before, now) -> ask());
    }

    /** The report that is shown; null while there is none. */
    ReadOnlyObjectProperty<PerformancePage> page() {
        return page.getReadOnlyProperty();
    }

    private record Choices(List<AgencyYears.Choice> agencies, List<Integer> years) {}

    /** Reads agencies, years and the report anew; stays with the agency and year that were chosen. */
    void reload() {
        background.look(choices, progress -> new Choices(choices.agencies(), choices.years()), this::offer);
    }

    /** Goes to an agency, now or as soon as the agencies are there. */
    void open(String code) {
        wanted = code;
        choose();
    }

    /** Those of which there is something to say: something counts or may count, or there is a target to reach. */
    static List<CategoryView> categories(PerformancePage page) {
        return page.answer().categories().stream()
                .filter(PerformanceModel::isTold)
                .toList();
    }

    private static boolean isTold(CategoryView each) {
        return each.target() != null
                || each.lines() > 0
                || !Won.ZERO.equals(each.recognised())
                || each.pending() == null
                || !Won.ZERO.equals(each.pending());
    }

    private void offer(Choices offered) {
        AgencyYears.Choice before = agency.get();
        Integer yearBefore = year.get();
        if (wanted == null && before != null) {
            wanted = before.code();
        }
        agencies.setAll(offered.agencies());
        years.setAll(offered.years());
        year.set(yearBefore != null ? yearBefore : offered.years().get(0));
        choose();
        ask();
    }

    private void choose() {
        if (!agencies.isEmpty()) {
            agency.set(agencies.stream()
                    .filter(each -> each.code().equals(wanted))
                    .findFirst()
                    .orElseGet(() -> agencies.get(0)));
            wanted = null;
        }
    }

    private void ask() {
        if (agency.get() == null || year.get() == null) {
            return;
        }
        String code = agency.get().code();
        int asked = year.get();
        background.look(this, progress -> report.apply(code, asked), this::show);
    }

    private void show(PerformancePage shown) {
        List<CategoryView> told = categories(shown);
        if (told.stream().noneMatch(each -> each.category() == category.get())) {
            category.set(told.isEmpty() ? null : told.get(0).category());
        }
        page.set(shown);
    }
}
