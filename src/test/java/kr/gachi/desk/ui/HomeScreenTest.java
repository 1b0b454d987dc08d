package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import kr.gachi.desk.app.lists.TodayPage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class HomeScreenTest extends WindowTest {

    @Test
    void isOpenedAtStartAndCountsWhatTheRecordsSay(FxRobot robot) {
        waitFor(() -> find("home-waiting-0", Button.class) != null);
        TodayPage page = desk.todayList().page();

        assertTrue(text("home-day").contains("11월 24일 화"), text("home-day"));
        assertEquals(count(page.waiting()), text("home-waiting-count"));
        assertEquals(count(page.due()), text("home-due-count"));
        assertEquals(count(page.deliveries()), text("home-deliveries-count"));
        assertEquals(count(page.certificates()), text("home-certificates-count"));
        assertEquals(desk.requestList().waiting(), page.waiting().size());
        assertNull(failure.get());
    }

    @Test
    void aRowLeadsToItsRecord(FxRobot robot) {
        waitFor(() -> find("home-certificates-0", Button.class) != null);
        TodayPage.Ending first = desk.todayList().page().certificates().get(0);

        robot.clickOn("#home-certificates-0");

        waitFor(() -> find("enterprise-title", Label.class) != null
                && first.enterprise().equals(text("enterprise-title")));
        assertNull(failure.get());
    }

    @Test
    void tellsAgenciesThatAreShortOfATargetAndLeadsToTheirYear(FxRobot robot) {
        waitFor(() -> find("home-targets-0", Button.class) != null);
        String said = find("home-targets-0", Button.class).getAccessibleText();

        robot.clickOn("#home-targets-0");

        waitFor(() -> find("performance-agency", ComboBox.class) != null
                && find("performance-agency", ComboBox.class).getValue() != null
                && said.startsWith(String.valueOf(
                        find("performance-agency", ComboBox.class).getValue())));
        assertNull(failure.get());
    }

    private static String count(List<?> things) {
        return things.isEmpty() ? "" : String.valueOf(things.size());
    }
}
