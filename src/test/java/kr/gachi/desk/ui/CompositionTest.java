package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Hangul is composed syllable by syllable, and nothing happens to it half-way. */
class CompositionTest extends WindowTest {

    @Test
    void theListOnlyNarrowsWhileHangulIsComposed(FxRobot robot) {
        go(robot, "enterprises");
        waitFor(() -> table("enterprises-table").getItems().size() > 10);
        String name = desk.directory().enterprises().stream()
                .map(each -> each.name())
                .filter(each -> each.startsWith("가온"))
                .findFirst()
                .orElseThrow();
        robot.clickOn("#enterprises-search");
        int before = table("enterprises-table").getItems().size();
        for (String half : new String[] {"ㄱ", "가"}) {
            before = composes(robot, half, before, half);
        }
        commit(robot, "가");
        for (String half : new String[] {"ㅇ", "오", "온"}) {
            before = composes(robot, half, before, "가" + half);
        }
        commit(robot, "온");
        assertEquals("가온", text("enterprises-search"));
        assertTrue(table("enterprises-table").getItems().stream()
                .anyMatch(each ->
                        ((kr.gachi.desk.app.lists.EnterpriseRow) each).name().equals(name)));
        assertNull(failure.get());
    }

    private int composes(FxRobot robot, String composed, int before, String stands) {
        fire(robot, composed, "");
        assertEquals(stands, text("enterprises-search"), "what is composed is not touched");
        robot.interrupt();
        int now = table("enterprises-table").getItems().size();
        assertTrue(now > 0 && now <= before, "%s: %d of %d".formatted(stands, now, before));
        return now;
    }

    private void commit(FxRobot robot, String committed) {
        fire(robot, "", committed);
    }

    private void fire(FxRobot robot, String composed, String committed) {
        TextField field = find("enterprises-search", TextField.class);
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        robot.interact(() -> field.fireEvent(new InputMethodEvent(
                field, field, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
    }
}
