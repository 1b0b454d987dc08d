package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kr.gachi.desk.app.Dealt;
import kr.gachi.desk.app.Order;
import kr.gachi.desk.app.QuotePage;
import kr.gachi.desk.app.lists.QuoteRow;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class QuoteScreenTest extends WindowTest {

    @Test
    void showsAQuoteAsItPrintsSendsItAndTakesThatBack(FxRobot robot) {
        String number = quote();
        robot.interact(() -> shell.go("quotes", number));
        waitFor(() -> number.equals(text("quote-title")));
        QuotePage page = page(number);
        assertEquals(page.paper().recipient(), text("quote-recipient"));
        assertTrue(text("quote-inWords").contains(page.paper().totalInWords()));
        assertTrue(text("quote-route").contains(page.route()));

        robot.clickOn("#quote-send");
        waitFor(() -> row(number).state() == QuoteState.SENT && undo().isVisible());
        waitFor(() -> "1".equals(text("place-quotes-count")));
        robot.clickOn("#status-undo");
        waitFor(() -> row(number).state() == QuoteState.DRAFT);
        assertNull(failure.get());
    }

    @Test
    void becomesAContractOnTheDayThatIsTyped(FxRobot robot) {
        String number = quote();
        robot.interact(() -> shell.go("quotes", number));
        waitFor(() -> number.equals(text("quote-title")));
        robot.clickOn("#quote-award");
        robot.interact(() -> find("quote-contractDate", TextInputControl.class).setText("13.40"));
        robot.clickOn("#quote-award-ok");
        waitFor(() -> stage.getScene().lookup("#quote-contractDate-refusal").isVisible());
        assertNull(row(number).dealNo());
        robot.interact(() -> find("quote-contractDate", TextInputControl.class).setText("11.20"));
        robot.clickOn("#quote-contractDate").type(KeyCode.ENTER);
        waitFor(() -> row(number).dealNo() != null);
        Dealt.OfDeal deal = desk.deals().show(row(number).dealNo());
        assertEquals(TODAY.withDayOfMonth(20), deal.contractDate());
        waitFor(() -> stage.getScene().lookup("#quote-deal").isVisible());
        robot.clickOn("#quote-deal");
        waitFor(() -> text("deal-title") != null && text("deal-title").startsWith(deal.dealNo()));
        assertNull(failure.get());
    }

    @Test
    void isLostForAReason(FxRobot robot) {
        String number = quote();
        robot.interact(() -> shell.go("quotes", number));
        waitFor(() -> number.equals(text("quote-title")));
        robot.clickOn("#quote-lose");
        waitFor(() -> robot.lookup("#dialog-text").tryQuery().isPresent());
        robot.interact(() ->
                robot.lookup("#dialog-text").queryAs(TextInputControl.class).setText("다른 곳이 더 쌈"));
        robot.type(KeyCode.ENTER);
        waitFor(() -> row(number).state() == QuoteState.LOST);
        assertEquals("다른 곳이 더 쌈", page(number).why());
        assertNull(failure.get());
    }

    private String quote() {
        return quote(desk);
    }

    /** A quote to a request of the sample data. */
    static String quote(kr.gachi.desk.Desk desk) {
        return desk.quoting(new Text(Language.KO))
                .create(new Order("R-2026-0039", DealRole.BROKERAGE, List.of(), List.of(), true, null, 30))
                .quotes()
                .get(0)
                .quoteNo();
    }

    private QuoteRow row(String number) {
        return desk.tradeList().quotes().stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private QuotePage page(String number) {
        return desk.quoteDocuments().page(number, new Text(Language.KO));
    }

    private Hyperlink undo() {
        return find("status-undo", Hyperlink.class);
    }
}
