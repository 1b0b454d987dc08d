package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import javafx.scene.control.Button;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class HistoryScreenTest extends WindowTest {

    @Test
    void showsWhatAWorkChangedAndTakesItBack(FxRobot robot) {
        String before = name();
        String work = desk.records(new Text(Language.KO))
                .set("enterprise:SE0001", Map.of("name", "새이름협동조합"))
                .work();
        robot.interact(() -> shell.go("history", work));
        waitFor(() -> table("history-touched").getItems().size() == 1);
        assertEquals("새이름협동조합", name());

        robot.clickOn("#history-undo");
        waitFor(() -> name().equals(before));
        robot.interact(() -> shell.go("history", work));
        waitFor(() -> find("history-undo", Button.class).isDisabled());
        assertTrue(desk.workHistory().works().get(0).work().undoes() != null);
        assertNull(failure.get());
    }

    private String name() {
        return String.valueOf(desk.records(new Text(Language.KO))
                .show("enterprise:SE0001")
                .fields()
                .get("name"));
    }
}
