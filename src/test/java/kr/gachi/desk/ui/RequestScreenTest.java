package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.i18n.Language;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class RequestScreenTest extends WindowTest {

    @Test
    void listsRequestsAndComesBackToWhereThePersonWas(FxRobot robot) {
        go(robot, "requests");
        int all = desk.requestList().requests().size();
        waitFor(() -> table("requests-table").getItems().size() == all);
        robot.clickOn("#requests-search")
                .write(desk.requestList().requests().get(0).number());
        waitFor(() -> table("requests-table").getItems().size() == 1);
        go(robot, "enterprises");
        waitFor(() -> text("crumb").equals("기업"));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        waitFor(() -> text("crumb").equals("요청"));
        assertEquals(1, table("requests-table").getItems().size());
        assertNull(failure.get());
    }

    @Test
    void filtersAreKeptUnderANameAndCalledBackAfterARestart(FxRobot robot) {
        go(robot, "requests");
        waitFor(() -> !table("requests-table").getItems().isEmpty());
        robot.clickOn("#requests-filter-waiting");
        robot.interact(() -> find("requests-search", TextInputControl.class).setText("구청"));
        int all = desk.requestList().requests().size();
        long narrowed = desk.requestList().requests().stream()
                .filter(each -> each.stage().compareTo(RequestStage.QUOTED) < 0
                        && each.words().contains("구청"))
                .count();
        waitFor(() -> table("requests-table").getItems().size() == narrowed);
        kept(0);
        waitFor(() -> robot.lookup("#dialog-text").tryQuery().isPresent());
        robot.interact(() ->
                robot.lookup("#dialog-text").queryAs(TextInputControl.class).setText("구청 답하기"));
        robot.type(KeyCode.ENTER);

        robot.interact(() -> open(Language.KO, false, 1366, 768));
        go(robot, "requests");
        robot.interact(() -> {
            find("requests-search", TextInputControl.class).clear();
            find("requests-filter-waiting", ToggleButton.class).setSelected(false);
        });
        waitFor(() -> table("requests-table").getItems().size() == all);
        assertEquals("구청 답하기", menu().getItems().get(0).getText());
        kept(0);
        waitFor(() -> table("requests-table").getItems().size() == narrowed);

        Menu forget = (Menu) menu().getItems().get(menu().getItems().size() - 1);
        robot.interact(() -> forget.getItems().get(0).fire());
        waitFor(() -> menu().getItems().size() == 1);
        assertTrue(narrowed > 0 && narrowed < all);
        assertNull(failure.get());
    }

    @Test
    void manyRequestsGetTheirOwnerAsOneWork(FxRobot robot) {
        go(robot, "requests");
        waitFor(() -> table("requests-table").getItems().size() > 3);
        String before = desk.requestList().requests().get(3).owner();
        robot.interact(() -> table("requests-table").getSelectionModel().selectRange(0, 3));
        Platform.runLater(() -> table("requests-table").getContextMenu().getItems().stream()
                .filter(each -> each.getText().startsWith("고른 것 한 번에"))
                .findFirst()
                .orElseThrow()
                .fire());
        waitFor(() -> robot.lookup("#many-value").tryQuery().isPresent());
        robot.interact(() ->
                robot.lookup("#many-value").queryAs(TextInputControl.class).setText("하담당"));
        robot.interact(() -> robot.lookup("#many-change").queryButton().fire());
        waitFor(() -> owned("하담당") == 3);

        robot.interact(() -> table("requests-table").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> owned("하담당") == 0);
        assertEquals(before, desk.requestList().requests().get(3).owner());
        assertNull(failure.get());
    }

    private long owned(String owner) {
        return desk.requestList().requests().stream()
                .filter(each -> owner.equals(each.owner()))
                .count();
    }

    private MenuButton menu() {
        return find("requests-kept", MenuButton.class);
    }

    /** Later, for a dialog holds whoever opens it. */
    private void kept(int item) {
        Platform.runLater(() -> menu().getItems().get(item).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
