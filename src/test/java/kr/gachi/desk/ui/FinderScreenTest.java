package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import kr.gachi.desk.app.DirectorySearch.Hit;
import kr.gachi.desk.app.lists.CertificateState;
import kr.gachi.desk.app.lists.EnterpriseRow;
import kr.gachi.desk.domain.CertificationKind;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class FinderScreenTest extends WindowTest {

    @Test
    @SuppressWarnings("unchecked")
    void aCertificateNarrowsToThoseWhoHoldItAndEnterOpensOne(FxRobot robot) {
        go(robot, "finder");
        waitFor(() -> table("finder-table").getItems().size() > 50);
        int all = table("finder-table").getItems().size();
        robot.interact(() -> ((ComboBox<CertificationKind>) find("finder-certificate", ComboBox.class))
                .setValue(CertificationKind.WOMEN));
        waitFor(() -> table("finder-table").getItems().size() < all);
        for (Object each : table("finder-table").getItems()) {
            assertTrue(holds(((Hit) each).key()), each + " holds it today");
        }
        robot.clickOn("#finder-words").type(KeyCode.DOWN).type(KeyCode.ENTER);
        waitFor(() -> text("crumb").equals("기업") && !text("enterprise-title").isEmpty());
        assertNull(failure.get());
    }

    @Test
    void aProductLeadsToItsMaker(FxRobot robot) {
        go(robot, "finder");
        robot.clickOn("#finder-products");
        robot.clickOn("#finder-words").write("현수막");
        waitFor(() -> !table("finder-table").getItems().isEmpty()
                && ((Hit) table("finder-table").getItems().get(0)).kind().equals("product"));
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        waitFor(() -> text("crumb").equals("기업") && !text("enterprise-title").isEmpty());
        assertNull(failure.get());
    }

    private boolean holds(String key) {
        EnterpriseRow row = desk.directory().enterprises().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return row.certificates().stream()
                .anyMatch(each -> each.kind().equals("여성기업")
                        && (each.state() == CertificateState.VALID || each.state() == CertificateState.ENDING));
    }
}
