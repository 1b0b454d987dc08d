package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kr.gachi.desk.app.Dealt;
import kr.gachi.desk.app.lists.DealRow;
import kr.gachi.desk.domain.Event;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class DealScreenTest extends WindowTest {

    @Test
    void recordsAPartOfADeliveryAndTakesItBack(FxRobot robot) {
        Dealt.OfDeal deal = open(robot);
        robot.clickOn("#deal-step-DELIVERY");
        choose(robot, 0, deal);
        type(robot, "deal-quantity", "100000000");
        robot.type(KeyCode.ENTER);
        waitFor(() -> stage.getScene().lookup("#deal-quantity-refusal").isVisible());
        type(robot, "deal-quantity", "1");
        type(robot, "deal-on", "11.20");
        robot.type(KeyCode.ENTER);
        waitFor(() -> delivered(deal).compareTo(BigDecimal.ONE) == 0);
        Dealt.Happened part = desk.deals().show(deal.dealNo()).lines().get(0).events().stream()
                .filter(each -> each.event() == Event.DELIVERY)
                .findFirst()
                .orElseThrow();
        assertEquals(TODAY.withDayOfMonth(20), part.on());
        waitFor(() -> !table("deal-events").getItems().isEmpty());
        waitFor(() -> find("status-undo", Hyperlink.class).isVisible());
        robot.clickOn("#status-undo");
        waitFor(() -> delivered(deal).signum() == 0);
        waitFor(() -> table("deal-events").getItems().isEmpty());
        assertNull(failure.get());
    }

    @Test
    void recordsAllThatIsOpenWhereNothingElseIsSaid(FxRobot robot) {
        Dealt.OfDeal deal = open(robot);
        String before = text("place-deals-count");
        robot.clickOn("#deal-step-DELIVERY");
        robot.type(KeyCode.ENTER);
        waitFor(() -> !row(deal.dealNo()).awaitsDelivery());
        waitFor(() -> !before.equals(text("place-deals-count")));
        assertTrue(row(deal.dealNo()).awaitsInspection());
        waitFor(() -> stage.getScene().lookup("#deal-step-DELIVERY").isDisabled());
        assertNull(failure.get());
    }

    @Test
    void takesGoodsBackOnTheirLine(FxRobot robot) {
        Dealt.OfDeal deal = open(robot);
        robot.clickOn("#deal-refund");
        robot.type(KeyCode.ENTER);
        waitFor(() -> stage.getScene().lookup("#deal-quantity-refusal").isVisible());
        type(robot, "deal-quantity", "1");
        robot.type(KeyCode.ENTER);
        waitFor(() ->
                desk.deals().show(deal.dealNo()).lines().size() == deal.lines().size() + 1);
        Dealt.OfLine last =
                desk.deals().show(deal.dealNo()).lines().get(deal.lines().size());
        assertEquals(BigDecimal.ONE.negate(), last.quantity().stripTrailingZeros());
        assertEquals(desk.deals().show(deal.dealNo()).lines().get(0).purchaseNo(), last.original());
        assertNull(failure.get());
    }

    @Test
    void narrowsToWhatWaits(FxRobot robot) {
        go(robot, "deals");
        int all = desk.tradeList().deals().size();
        waitFor(() -> table("deals-table").getItems().size() == all);
        robot.clickOn("#deals-filter-delivery");
        long waiting = desk.tradeList().openDeliveries();
        waitFor(() -> table("deals-table").getItems().size() == waiting);
        assertTrue(waiting > 0);
        assertNull(failure.get());
    }

    /** A contract of which nothing has been delivered. */
    private Dealt.OfDeal open(FxRobot robot) {
        DealRow row = desk.tradeList().deals().stream()
                .filter(each -> each.awaitsDelivery() && each.begun().isEmpty())
                .filter(each -> desk.deals().show(each.number()).lines().get(0).quantity() != null)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> shell.go("deals", row.number()));
        waitFor(() -> text("deal-title") != null && text("deal-title").startsWith(row.number()));
        return desk.deals().show(row.number());
    }

    @SuppressWarnings("unchecked")
    private void choose(FxRobot robot, int index, Dealt.OfDeal deal) {
        ComboBox<Dealt.OfLine> lines = find("deal-line", ComboBox.class);
        robot.interact(() -> lines.getItems().stream()
                .filter(each ->
                        each != null && each.line() == deal.lines().get(index).line())
                .findFirst()
                .ifPresent(lines::setValue));
    }

    private void type(FxRobot robot, String id, String text) {
        robot.interact(() -> find(id, TextInputControl.class).setText(text));
        robot.interact(() -> find(id, TextInputControl.class).requestFocus());
    }

    private BigDecimal delivered(Dealt.OfDeal deal) {
        return desk.deals().show(deal.dealNo()).lines().get(0).covered(Event.DELIVERY);
    }

    private DealRow row(String number) {
        return desk.tradeList().deals().stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
