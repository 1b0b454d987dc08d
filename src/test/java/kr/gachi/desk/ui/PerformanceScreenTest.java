package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kr.gachi.desk.app.PerformanceAnswer;
import kr.gachi.desk.app.PerformanceAnswer.CategoryView;
import kr.gachi.desk.app.Period;
import kr.gachi.desk.domain.Category;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class PerformanceScreenTest extends WindowTest {

    @Test
    void showsTheFiguresOfTheReportAndTheRowsBehindThem(FxRobot robot) {
        go(robot, "performance");
        choose(robot, "performance-agency", "A140");
        PerformanceAnswer answer = desk.performanceReports().report(new Period("A140", 2026, null, null));
        CategoryView social = answer.categories().stream()
                .filter(each -> each.category() == Category.SOC_ENT)
                .findFirst()
                .orElseThrow();
        waitFor(() -> shown().contains(social));

        robot.interact(() -> table("performance-categories").getSelectionModel().select(shown().indexOf(social)));

        long rows = answer.purchases().stream()
                .filter(each -> each.credits().stream().anyMatch(credit -> credit.category() == Category.SOC_ENT))
                .count();
        waitFor(() -> table("performance-rows").getItems().size() == rows);
        assertTrue(rows > 0);
        assertNull(failure.get());
    }

    @Test
    void saysNoRateFromAPartOfTheData(FxRobot robot) {
        go(robot, "performance");
        choose(robot, "performance-agency", "A110");
        waitFor(() -> text("performance-basis").contains("우리 연계분"));
        assertEquals(
                List.of(),
                shown().stream()
                        .map(each -> (CategoryView) each)
                        .filter(each -> each.rate() != null)
                        .filter(each -> each.category() != Category.SOC_ENT)
                        .toList());
    }

    private List<?> shown() {
        return table("performance-categories").getItems();
    }
}
