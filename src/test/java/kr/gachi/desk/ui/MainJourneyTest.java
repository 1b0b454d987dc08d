package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kr.gachi.desk.app.lists.RequestPage;
import kr.gachi.desk.app.lists.RequestRow;
import kr.gachi.desk.domain.ChoiceState;
import kr.gachi.desk.domain.RequestStage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** From a telephone call to a saved quote, by hand and by keyboard alone. */
class MainJourneyTest extends WindowTest {
    private static final String MAIL = "플래카드 30장\n기념타올 600세트\n도시락 120개";
    private static final int MOST_KEYS = 25;

    private int keys;

    @Test
    void aCallBecomesAQuoteByKeyboardAlone(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.N);
        type(robot, "call-agency", "한빛구청");
        waitFor(() -> find("call-agency-found", ListView.class).getItems().size() == 1);
        press(robot, KeyCode.ENTER);
        waitFor(() -> find("call-wanted", TextInputControl.class).isFocused());
        paste(robot, MAIL);
        waitFor(() -> table("call-items").getItems().size() == 3);
        press(robot, KeyCode.TAB);
        waitFor(() -> find("call-due", TextInputControl.class).isFocused());
        type(robot, "call-due", "12.18");
        press(robot, KeyCode.ENTER);

        waitFor(() -> find("request-lines", ListView.class) != null
                && find("request-lines", ListView.class).isFocused());
        String number = desk.requestList().requests().get(0).number();
        for (int line = 1; line <= 3; line++) {
            int decided = line;
            waitFor(() ->
                    find("request-lines", ListView.class).getSelectionModel().getSelectedIndex() == decided - 1
                            && !all(".card").isEmpty());
            press(robot, KeyCode.ENTER);
            waitFor(() -> decided(number) == decided);
        }
        waitFor(() -> !find("quote", javafx.scene.control.Button.class).isDisabled());
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> !desk.requestList().page(number).quotes().isEmpty());

        RequestPage page = desk.requestList().page(number);
        assertEquals("한빛구청", page.agency().name());
        assertEquals(TODAY.withMonth(12).withDayOfMonth(18), page.request().dueDate());
        assertEquals(3, page.lines().size());
        assertTrue(keys <= MOST_KEYS, keys + " keys");
        assertNull(failure.get());
    }

    @Test
    void aRequestIsAnsweredAndTakenBack(FxRobot robot) {
        RequestRow row = desk.requestList().requests().stream()
                .filter(each ->
                        each.stage() == RequestStage.RECEIVED && each.title().contains("신년 홍보물"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> shell.go("request", row.number()));
        waitFor(() -> !all(".card").isEmpty());
        String code = all(".card").iterator().next().getId().substring("card-".length());
        robot.clickOn("#choose-" + code);
        waitFor(() -> decided(row.number()) == 1);
        waitFor(() -> find("status-undo", javafx.scene.control.Hyperlink.class).isVisible());
        robot.clickOn("#status-undo");
        waitFor(() -> decided(row.number()) == 0);
        assertNull(failure.get());
    }

    @Test
    void aDeclineIsRecordedWithItsReason(FxRobot robot) {
        RequestRow row = desk.requestList().requests().get(0);
        robot.interact(() -> shell.go("request", row.number()));
        waitFor(() -> !all(".card").isEmpty());
        robot.type(KeyCode.D);
        waitFor(() -> robot.lookup("#dialog-text").tryQuery().isPresent());
        robot.interact(() ->
                robot.lookup("#dialog-text").queryAs(TextInputControl.class).setText("지난번 납품이 늦음"));
        robot.type(KeyCode.ENTER);
        waitFor(() -> desk.requestList().page(row.number()).lines().stream()
                .flatMap(each -> each.decisions().stream())
                .anyMatch(each -> each.state() == ChoiceState.DECLINED && "지난번 납품이 늦음".equals(each.why())));
        assertNull(failure.get());
    }

    private long decided(String number) {
        return desk.requestList().page(number).lines().stream()
                .filter(RequestPage.Line::isChosen)
                .count();
    }

    /** Every key counts, held ones too. */
    private void press(FxRobot robot, KeyCode... codes) {
        keys += codes.length;
        robot.push(codes);
    }

    private void paste(FxRobot robot, String text) {
        robot.interact(() -> {
            javafx.scene.input.ClipboardContent content = new javafx.scene.input.ClipboardContent();
            content.putString(text);
            javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
        });
        press(robot, KeyCode.CONTROL, KeyCode.V);
    }

    /** Text is what the person has to say, not a key press of ours. */
    private void type(FxRobot robot, String id, String text) {
        waitFor(() -> find(id, TextInputControl.class) != null
                && find(id, TextInputControl.class).isFocused());
        robot.write(text);
    }
}
