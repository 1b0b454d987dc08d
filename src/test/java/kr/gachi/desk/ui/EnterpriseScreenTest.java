package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kr.gachi.desk.app.lists.EnterpriseRow;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.feedback.DeskException;
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

    @Test
    void fieldsLeftInQuickSuccessionAreAllSaved(FxRobot robot) {
        EnterpriseRow row = show(robot);
        robot.interact(() -> {
            leave("enterprise-homepage", "https://gachi.example.kr");
            leave("enterprise-email", "new@gachi.example.kr");
            leave("enterprise-intro", "새로 쓴 소개");
        });
        waitFor(() -> "새로 쓴 소개".equals(enterprise(row).intro()));
        assertEquals("https://gachi.example.kr", enterprise(row).homepage());
        assertEquals("new@gachi.example.kr", enterprise(row).email());
        waitFor(() -> background.running().get() == null);
        assertEquals("new@gachi.example.kr", text("enterprise-email"));
        assertNull(failure.get());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver(FxRobot robot) {
        EnterpriseRow row = show(robot);
        desk.directory().save(Shape.of(Enterprise.class).with(enterprise(row), "intro", "다른 사람이 쓴 소개"));
        robot.interact(() -> leave("enterprise-intro", "내가 쓴 소개"));
        waitFor(() -> failure.get() != null);
        assertEquals("data.stale", ((DeskException) failure.get()).problem().code());
        assertEquals("다른 사람이 쓴 소개", enterprise(row).intro());
    }

    @Test
    void closingWhileAChangeIsUnderWayLosesNothing(FxRobot robot) {
        EnterpriseRow row = show(robot);
        CountDownLatch held = new CountDownLatch(1);
        robot.interact(() -> {
            background.work("enterprise.saving", progress -> await(held), done -> {});
            leave("enterprise-homepage", "https://gachi.example.kr");
            find("enterprise-email", TextField.class).requestFocus();
            find("enterprise-email", TextField.class).setText("last@gachi.example.kr");
            // as DeskApp.stop does
            stage.getScene().getRoot().requestFocus();
            held.countDown();
            background.close();
        });
        assertEquals("https://gachi.example.kr", enterprise(row).homepage());
        assertEquals("last@gachi.example.kr", enterprise(row).email());
        assertNull(failure.get());
    }

    @Test
    void aCallIsNotedAndItsNextActionWantsDoing(FxRobot robot) {
        EnterpriseRow row = show(robot);
        robot.interact(
                () -> find("enterprise-tabs", TabPane.class).getSelectionModel().select(4));
        robot.clickOn("#talk-add-CALL");
        robot.interact(() -> {
            leave("talk-text", "단가표를 다시 물음");
            leave("talk-nextAction", "단가표 받기");
            leave("talk-nextOn", "11.25");
        });
        waitFor(() -> desk.directory().enterprise(row.id()).relations().interactions().stream()
                .anyMatch(each -> TODAY.plusDays(1).equals(each.nextOn()) && "단가표 받기".equals(each.nextAction())));
        waitFor(() -> table("enterprise-talks").getItems().size() == 1);
        go(robot, "home");
        waitFor(() -> find("home-due-0", Button.class) != null
                && find("home-due-0", Button.class).getAccessibleText().contains("단가표 받기"));
        robot.clickOn("#home-due-0");
        waitFor(() -> row.name().equals(text("enterprise-title")));
        assertNull(failure.get());
    }

    private EnterpriseRow show(FxRobot robot) {
        go(robot, "enterprises");
        waitFor(() -> table("enterprises-table").getItems().size() > 10);
        EnterpriseRow row = desk.directory().enterprises().get(3);
        robot.interact(() -> shell.go("enterprises", row.key()));
        waitFor(() -> row.name().equals(text("enterprise-title")));
        return row;
    }

    private Enterprise enterprise(EnterpriseRow row) {
        return desk.directory().enterprise(row.id()).enterprise();
    }

    /** Types into a field and leaves it, before any answer can have come. */
    private void leave(String id, String text) {
        find(id, TextInputControl.class).requestFocus();
        find(id, TextInputControl.class).setText(text);
        find("enterprises-search", TextField.class).requestFocus();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
