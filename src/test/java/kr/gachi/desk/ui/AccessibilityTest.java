package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Everything that the keyboard reaches says what it is. */
class AccessibilityTest extends WindowTest {

    @Test
    void everyControlHasAName(FxRobot robot) {
        Set<String> nameless = new TreeSet<>();
        for (Place place : Places.of(desk, null)) {
            if (place.group() != null) {
                go(robot, place.id());
                look(place.id(), nameless);
                lookAtTheFirstRecord(robot, place.id(), nameless);
            }
        }
        robot.interact(() -> shell.go("request", "R-2026-0039"));
        waitFor(() -> !all(".card").isEmpty());
        look("request", nameless);
        assertEquals(Set.of(), nameless);
    }

    /** What stands beside a list shows only when a row is selected, and on one of several tabs. */
    private void lookAtTheFirstRecord(FxRobot robot, String place, Set<String> nameless) {
        TableView<?> table = find(place + "-table", TableView.class);
        if (table == null || stage.getScene().lookup("#" + place + "-detail") == null) {
            return;
        }
        waitFor(() -> !table.getItems().isEmpty() || place.equals("quotes"));
        if (table.getItems().isEmpty()) {
            return;
        }
        robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
        waitFor(() -> {
            Node title = stage.getScene().lookup("#" + place + "-detail .record-title");
            return title != null && !((Label) title).getText().isEmpty();
        });
        look(place + " record", nameless);
        all("#" + place + "-detail .tab-pane").stream().map(TabPane.class::cast).forEach(tabs -> {
            for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
                int opened = tab;
                robot.interact(() -> tabs.getSelectionModel().select(opened));
                look(place + " tab " + tab, nameless);
            }
        });
    }

    private void look(String place, Set<String> nameless) {
        WaitForAsyncUtils.waitForFxEvents();
        List<Node> all = new ArrayList<>();
        collect(stage.getScene().getRoot(), all);
        Set<Node> labelled = new java.util.HashSet<>();
        all.stream()
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).getLabelFor())
                .forEach(labelled::add);
        all.stream()
                .filter(each -> each.isFocusTraversable() && !each.isDisabled())
                .filter(each -> !labelled.contains(each) && !isNamed(each))
                .forEach(each -> nameless.add(place + ": " + each.getClass().getSimpleName() + " #" + each.getId() + " "
                        + each.getStyleClass()));
    }

    private static boolean isNamed(Node node) {
        boolean said =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        return said
                || node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank();
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) {
            return;
        }
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, all));
        }
    }
}
