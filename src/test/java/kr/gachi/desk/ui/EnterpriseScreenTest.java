package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kr.gachi.desk.app.lists.EnterpriseRow;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class EnterpriseScreenTest extends WindowTest {

    @Test
    void findsAsIsTypedAndShowsWhatBelongsToIt(FxRobot robot) {
        go(robot, "enterprises");
        waitFor(() -> table("enterprises-table").getItems().size() > 10);
        String name = desk.directory().enterprises().get(3).name();
        robot.clickOn("#enterprises-search").write(name);
        waitFor(() -> table("enterprises-table").getItems().size() == 1);
        robot.type(KeyCode.DOWN);
        waitFor(() -> name.equals(text("enterprise-title")));
        assertEquals(name, text("enterprise-name"));
        assertNull(failure.get());
    }

    @Test
    void savesAFactAsItsFieldIsLeftAndTakesItBack(FxRobot robot) {
        go(robot, "enterprises");
        waitFor(() -> table("enterprises-table").getItems().size() > 10);
        EnterpriseRow row = desk.directory().enterprises().get(3);
        robot.clickOn("#enterprises-search").write(row.name()).type(KeyCode.DOWN);
        waitFor(() -> row.name().equals(text("enterprise-title")));
        String before = text("enterprise-homepage");
        robot.clickOn("#enterprise-homepage");
        robot.interact(() -> find("enterprise-homepage", TextField.class).setText("https://gachi.example.kr"));
        robot.type(KeyCode.TAB);
        waitFor(() -> find("status-undo", javafx.scene.control.Hyperlink.class).isVisible());
        assertEquals(
                "https://gachi.example.kr",
                desk.directory().enterprise(row.id()).enterprise().homepage());
        robot.clickOn("#status-undo");
        waitFor(() -> before.equals(text("enterprise-homepage")));
        assertNull(failure.get());
    }

    @Test
    void whatCannotBeReadSaysSoBesideItselfAndIsNotSaved(FxRobot robot) {
        go(robot, "enterprises");
        waitFor(() -> table("enterprises-table").getItems().size() > 10);
        EnterpriseRow row = desk.directory().enterprises().get(3);
        robot.clickOn("#enterprises-search").write(row.name()).type(KeyCode.DOWN);
        waitFor(() -> row.name().equals(text("enterprise-title")));
        robot.clickOn("#enterprise-bizNo");
        robot.interact(() -> find("enterprise-bizNo", TextField.class).setText("12"));
        robot.type(KeyCode.TAB);
        waitFor(() -> stage.getScene().lookup("#enterprise-bizNo-refusal").isVisible());
        assertTrue(text("enterprise-bizNo-refusal").contains("10자리"));
        assertEquals(
                row.bizNo(),
                desk.directory().enterprise(row.id()).enterprise().bizNo().digits());
    }
}
