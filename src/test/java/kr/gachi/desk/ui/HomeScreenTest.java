package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
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

        waitFor(() -> text("performance-agency") != null
                && !text("performance-agency").isEmpty()
                && said.startsWith(text("performance-agency")));
        assertNull(failure.get());
    }

    @Test
    void whatACardHasNoRoomForIsAListOfJustThat(FxRobot robot) {
        waitFor(() -> find("home-waiting-0", Button.class) != null);
        int waiting = desk.todayList().page().waiting().size();

        robot.clickOn("#home-waiting-more");

        waitFor(() -> find("requests-table", TableView.class) != null
                && table("requests-table").getItems().size() == waiting);
        assertTrue(waiting < desk.requestList().requests().size());
        assertNull(failure.get());
    }

    @Test
    void aCardWithoutAListShowsAllOfItself(FxRobot robot) {
        waitFor(() -> find("home-targets-0", Button.class) != null);
        int targets = Integer.parseInt(text("home-targets-count"));

        robot.clickOn("#home-targets-more");

        waitFor(() -> find("home-targets-" + (targets - 1), Button.class) != null);
        assertFalse(find("home-targets-more", Hyperlink.class).isVisible());
        assertNull(failure.get());
    }

    private static String count(List<?> things) {
        return things.isEmpty() ? "" : String.valueOf(things.size());
    }
}
