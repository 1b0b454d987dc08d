package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kr.gachi.desk.app.lists.AgencyLine;
import kr.gachi.desk.app.lists.AgencyPage;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.DateBasis;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class AgencyScreenTest extends WindowTest {
    private static final int PEOPLE = 1;
    private static final int YEAR = 3;
    private static final int REQUESTS = 4;

    @Test
    void findsAnAgencyAndLeadsToItsPerformance(FxRobot robot) {
        open(robot, "A140");
        robot.interact(() -> find("agency-performance", Button.class).fire());

        waitFor(() -> line("A140").name().equals(text("performance-agency")));
        assertNull(failure.get());
    }

    @Test
    void savesHowAnAgencyCountsAndTakesItBack(FxRobot robot) {
        open(robot, "A140");
        DateBasis before = page("A140").agency().dateBasis();
        @SuppressWarnings("unchecked")
        ComboBox<DateBasis> basis = find("agency-dateBasis", ComboBox.class);
        robot.interact(() -> basis.setValue(DateBasis.INSPECTION));
        waitFor(() -> page("A140").agency().dateBasis() == DateBasis.INSPECTION);

        waitFor(() -> find("status-undo", Hyperlink.class).isVisible());
        robot.clickOn("#status-undo");
        waitFor(() -> page("A140").agency().dateBasis() == before);
        assertNull(failure.get());
    }

    @Test
    void addsAPersonWhoseNameNoWorkTells(FxRobot robot) {
        open(robot, "A140");
        tab(robot, PEOPLE);
        int people = page("A140").relations().contacts().size();
        robot.clickOn("#contact-add");
        robot.interact(() -> find("contact-name", TextField.class).setText("홍가람"));
        robot.interact(() -> find("contact-phone", TextField.class).requestFocus());

        waitFor(() -> page("A140").relations().contacts().size() == people + 1);
        waitFor(() -> table("agency-contacts").getItems().size() == people + 1);
        assertTrue(page("A140").relations().contacts().stream().anyMatch(each -> "홍가람".equals(each.name())));
        assertTrue(
                desk.workHistory().works().stream()
                        .noneMatch(each -> each.toString().contains("홍가람")),
                "a person's name went into the history");
        assertNull(failure.get());
    }

    @Test
    void aTargetIsWrittenInPerCentAndKeptForItsYearAndCategory(FxRobot robot) {
        open(robot, "A110");
        tab(robot, YEAR);
        robot.interact(() -> table("agency-categories")
                .getSelectionModel()
                .select(List.of(Category.values()).indexOf(Category.GREEN)));
        robot.interact(() -> find("target-rate", TextField.class).requestFocus());
        robot.interact(() -> find("target-rate", TextField.class).setText("52.5"));
        robot.interact(() -> find("target-evidence", TextField.class).requestFocus());

        waitFor(() -> page("A110").target(2026, Category.GREEN).rate() != null);
        assertEquals(0, page("A110").target(2026, Category.GREEN).rate().compareTo(new BigDecimal("0.525")));
        waitFor(() -> "52.5%".equals(text("target-rate")));
        assertNull(failure.get());
    }

    @Test
    void whatIsBeingTypedStaysWhileAnotherFieldIsSaved(FxRobot robot) {
        open(robot, "A140");
        TextField address = find("agency-address", TextField.class);
        TextField aliases = find("agency-aliases", TextField.class);
        robot.interact(address::requestFocus);
        robot.interact(() -> address.setText("시험로 1"));
        robot.interact(aliases::requestFocus);
        robot.interact(() -> aliases.setText("아직 적는 "));

        waitFor(() -> "시험로 1".equals(page("A140").agency().address())
                && find("status-undo", Hyperlink.class).isVisible());
        waitFor(() -> "시험로 1".equals(text("agency-address")));
        assertEquals("아직 적는 ", aliases.getText());
        robot.interact(address::requestFocus);
        waitFor(() -> page("A140").agency().aliases().equals(List.of("아직 적는")));
        assertNull(failure.get());
    }

    @Test
    void aRequestOfTheAgencyIsOpenedFromIt(FxRobot robot) {
        AgencyLine asking = desk.agencies().agencies().stream()
                .filter(each -> each.requests() > 0)
                .findFirst()
                .orElseThrow();
        open(robot, asking.code());
        tab(robot, REQUESTS);
        assertEquals(asking.requests(), table("agency-requests").getItems().size());
        robot.interact(() -> table("agency-requests").getSelectionModel().select(0));
        robot.interact(() -> table("agency-requests").requestFocus());
        robot.type(KeyCode.ENTER);

        waitFor(() ->
                text("crumb").contains(page(asking.code()).requests().get(0).number()));
        assertNull(failure.get());
    }

    private void open(FxRobot robot, String code) {
        robot.interact(() -> shell.go("agencies", code));
        waitFor(() -> find("agency-title", javafx.scene.control.Label.class) != null
                && text("agency-title").equals(line(code).name()));
    }

    private void tab(FxRobot robot, int tab) {
        robot.interact(
                () -> find("agency-tabs", TabPane.class).getSelectionModel().select(tab));
    }

    private AgencyLine line(String code) {
        return desk.agencies().agencies().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private AgencyPage page(String code) {
        return desk.agencies().agency(line(code).id());
    }
}
