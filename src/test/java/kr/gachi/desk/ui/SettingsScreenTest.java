package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class SettingsScreenTest extends WindowTest {

    @Test
    void savesTheLetterheadAsItIsLeftAndBacksUp(FxRobot robot) {
        robot.interact(() -> shell.go("settings"));
        waitFor(() -> !text("office-name").isEmpty());
        TextField phone = find("office-phone", TextField.class);
        robot.interact(phone::requestFocus);
        robot.interact(phone::selectAll);
        robot.write("062-000-7777").type(KeyCode.TAB);
        waitFor(() -> "062-000-7777"
                .equals(desk.officeRecords(new Text(Language.KO))
                        .show()
                        .fields()
                        .get("phone")));

        robot.interact(
                () -> find("data-backup", javafx.scene.control.Button.class).fire());
        waitFor(() -> folder.resolve("backups").toFile().list() != null);
        assertTrue(folder.resolve("backups").toFile().list().length > 0);
        assertNull(failure.get());
    }
}
