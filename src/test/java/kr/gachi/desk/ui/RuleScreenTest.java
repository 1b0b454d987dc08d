package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class RuleScreenTest extends WindowTest {

    @Test
    void changesARowAndTakesItBack(FxRobot robot) {
        robot.interact(() -> shell.go("rules", "SEV-DIS@2025-01-01"));
        waitFor(() -> table("rules-table").getItems().size() == 1);
        robot.interact(() -> table("rules-table").getSelectionModel().select(0));
        waitFor(() -> text("rule-title").equals("SEV-DIS@2025-01-01"));

        TextField value = find("rule-value", TextField.class);
        robot.interact(value::requestFocus);
        robot.interact(value::selectAll);
        robot.write("0.012").type(KeyCode.TAB);
        waitFor(() -> value().compareTo(new BigDecimal("0.012")) == 0);

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        waitFor(() -> value().compareTo(new BigDecimal("0.011")) == 0);
        assertNull(failure.get());
    }

    @Test
    void saysWhyAValueIsNotTaken(FxRobot robot) {
        robot.interact(() -> shell.go("rules", "SEV-DIS@2025-01-01"));
        waitFor(() -> table("rules-table").getItems().size() == 1);
        robot.interact(() -> table("rules-table").getSelectionModel().select(0));
        waitFor(() -> text("rule-title").equals("SEV-DIS@2025-01-01"));

        TextField value = find("rule-value", TextField.class);
        robot.interact(value::requestFocus);
        robot.interact(value::selectAll);
        robot.write("조금").type(KeyCode.TAB);
        waitFor(() -> !all(".field-refusal").isEmpty());
        assertEquals(0, value().compareTo(new BigDecimal("0.011")));
    }

    private BigDecimal value() {
        return desk.ruleBooks()
                .rulebook()
                .find("SEV-DIS@2025-01-01")
                .orElseThrow()
                .value();
    }
}
