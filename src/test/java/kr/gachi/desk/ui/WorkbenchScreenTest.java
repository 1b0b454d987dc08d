package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import kr.gachi.desk.app.Matched;
import kr.gachi.desk.app.Matched.Suggested;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class WorkbenchScreenTest extends WindowTest {
    private static final String REQUEST = "R-2026-0039";

    private List<Suggested> suggested;

    @BeforeEach
    void look(FxRobot robot) {
        suggested = desk.sourcing(new Text(Language.KO)).match(List.of(REQUEST), 1, 10).get(0).lines().stream()
                .findFirst()
                .map(Matched.OfLine::suggestions)
                .orElseThrow();
        robot.interact(() -> shell.go("request", REQUEST));
        waitFor(() -> all(".card").size() == suggested.size());
        assertTrue(suggested.size() >= 3, "there is something to compare");
    }

    @Test
    void comparesTheFirstOnesByKeyAndNamesTheCheapest(FxRobot robot) {
        robot.type(KeyCode.C);
        waitFor(() -> grid(robot) != null);
        assertEquals(
                suggested.stream().limit(3).map(Suggested::enterprise).toList(),
                grid(robot).getChildren().stream()
                        .filter(each -> row(each) == 0)
                        .map(each -> ((Label) each.lookup(".section-title")).getText())
                        .toList());
        Won least = suggested.stream()
                .limit(3)
                .map(Suggested::total)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<String> best = grid(robot).getChildren().stream()
                .filter(each -> row(each) == 1 && each.lookup(".badge") != null)
                .map(each -> ((Label) each.lookup(".argument")).getText())
                .distinct()
                .toList();
        assertEquals(List.of("%,d원".formatted(least.value())), best);
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> grid(robot) == null);
        assertNull(failure.get());
    }

    @Test
    void comparesWhatIsMarkedAndTakesOneOfThem(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE, KeyCode.C);
        waitFor(() -> grid(robot) != null);
        String second = suggested.get(1).productCode();
        assertEquals(2, robot.lookup("#compare .rank").queryAll().size());
        robot.interact(
                () -> robot.lookup("#compare-choose-" + second).queryButton().fire());
        waitFor(() -> desk.requestList().page(REQUEST).lines().get(0).isChosen());
        waitFor(() -> find("basket-credits", GridPane.class) != null);
        assertTrue(all("#basket-credits .figure-label").stream()
                .anyMatch(each -> ((Label) each).getText().startsWith("+")));
        assertNull(failure.get());
    }

    @Test
    void everySentenceCanBeCopied(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String card = clipboard(robot);
        assertTrue(card.contains(suggested.get(0).enterprise()));
        assertTrue(card.contains(suggested.get(0).route().because()));

        Label sentence = (Label) all(".card .argument").iterator().next();
        robot.interact(() -> Event.fireEvent(
                sentence, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null)));
        waitFor(() -> robot.lookup("#copy-sentence").tryQuery().isPresent());
        robot.clickOn("#copy-sentence");
        waitFor(() -> !clipboardNow().equals(card));
        assertEquals(sentence.getText(), clipboard(robot));
        assertNull(failure.get());
    }

    private static GridPane grid(FxRobot robot) {
        return robot.lookup("#compare").tryQueryAs(GridPane.class).orElse(null);
    }

    private static int row(Node node) {
        Integer row = GridPane.getRowIndex(node);
        return row == null ? 0 : row;
    }

    private static String clipboard(FxRobot robot) {
        String[] text = new String[1];
        robot.interact(() -> text[0] = clipboardNow());
        return text[0];
    }

    private static String clipboardNow() {
        return String.valueOf(Clipboard.getSystemClipboard().getString());
    }
}
