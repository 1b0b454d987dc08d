package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecedentsTest {
    @TempDir
    Path folder;

    private Desk desk;
    private String earlier;
    private String later;

    @BeforeEach
    void buyTwice() {
        desk = SmallWorld.open(folder);
        earlier = bought(LocalDate.of(2026, 12, 1));
        later = bought(LocalDate.of(2026, 12, 5));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void tellsTheLatestFirstWithPriceAndArticle() {
        List<Precedents.Precedent> found = desk.precedents().find("현수막", null);
        assertEquals(
                List.of(later, earlier),
                found.stream().map(Precedents.Precedent::dealNo).toList());
        assertEquals("§25①5", found.get(0).article());
        assertEquals(1_155_000, found.get(0).totalWon().value());
        assertEquals(LocalDate.of(2026, 12, 5), found.get(0).contractDate());
    }

    @Test
    void leavesOutRefundsAndWhatSaysSomethingElse() {
        desk.deals().refund(later, 1, BigDecimal.TEN, LocalDate.of(2026, 12, 9));
        assertEquals(2, desk.precedents().find("현수막", null).size());
        assertEquals(List.of(), desk.precedents().find("현수막 없는말", null));
    }

    @Test
    void asksOneAgencyOnly() {
        assertEquals(2, desk.precedents().find("현수막", "A001").size());
        DeskException refused =
                assertThrows(DeskException.class, () -> desk.precedents().find("현수막", "A404"));
        assertEquals("agency.unknown", refused.problem().code());
    }

    private String bought(LocalDate day) {
        Order order = new Order(
                "R001",
                DealRole.BROKERAGE,
                List.of(Order.Pick.read("1=P1*30").orElseThrow()),
                List.of(),
                false,
                null,
                30);
        String quote = desk.quoting(new Text(Language.KO))
                .create(order)
                .quotes()
                .get(0)
                .quoteNo();
        return desk.awarding()
                .award(quote, new Awarding.Terms(day, null, "수의계약", "§25①5"))
                .deals()
                .get(0)
                .dealNo();
    }
}
