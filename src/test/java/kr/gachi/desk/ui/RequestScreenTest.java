package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

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
}
