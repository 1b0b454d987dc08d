package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.lists.EnterprisePage;
import kr.gachi.desk.app.lists.EnterpriseRow;
import kr.gachi.desk.app.lists.Relations;
import kr.gachi.desk.app.lists.Saved;
import kr.gachi.desk.app.lists.TodayPage;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Interaction;
import kr.gachi.desk.domain.InteractionKind;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.store.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.openOrStart(Location.embedded(folder), new Session("시험", TODAY));
        desk.sampleData().load(Progress.NONE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatWasAgreedNextWantsDoingUntilItIsDone() {
        EnterpriseRow row = desk.directory().enterprises().get(3);
        Relations.Page page = page(row).relations();
        Saved<Interaction> call = desk.relations()
                .save(Shape.of(Interaction.class)
                        .with(
                                page.newInteraction(InteractionKind.CALL),
                                Map.of(
                                        "text", "인증 갱신을 물음",
                                        "nextAction", "인증서 사본 받기",
                                        "nextOn", TODAY.plusDays(1))));

        List<TodayPage.Due> agreed = agreed();
        assertEquals(1, agreed.size());
        assertEquals("인증서 사본 받기", agreed.get(0).about());
        assertEquals(row.key(), agreed.get(0).number());
        assertEquals(1, agreed.get(0).days());
        assertEquals(
                page.interactions().size() + 1,
                page(row).relations().interactions().size());
        assertFalse(call.work().arguments().toString().contains("사본"), "a work tells no more than with whom");

        desk.relations().save(Shape.of(Interaction.class).with(call.record(), "done", true));
        assertEquals(List.of(), agreed());
        desk.workHistory().undo(desk.works().last().orElseThrow().number());
        assertEquals(1, agreed().size());
    }

    @Test
    void tellsWhatAnEnterpriseOfferedAndWon() {
        Text text = new Text(Language.KO);
        String product = desk.sourcing(text)
                .match(List.of("R-2026-0039"), 1, 1)
                .get(0)
                .lines()
                .get(0)
                .suggestions()
                .get(0)
                .productCode();
        Quoted.OfQuote quote = desk.quoting(text)
                .create(new Order(
                        "R-2026-0039",
                        DealRole.BROKERAGE,
                        List.of(new Order.Pick(1, product, null, null)),
                        List.of(),
                        false,
                        null,
                        30))
                .quotes()
                .get(0);
        EnterpriseRow seller = desk.directory().enterprises().stream()
                .filter(each -> each.name().equals(quote.seller()))
                .findFirst()
                .orElseThrow();
        assertTrue(page(seller).won().isEmpty());

        desk.quoting(text).state(quote.quoteNo(), QuoteState.SENT, null);
        desk.quoting(text).state(quote.quoteNo(), QuoteState.ACCEPTED, null);

        EnterprisePage.Offer won = page(seller).won().get(0);
        assertEquals(quote.quoteNo(), won.quoteNo());
        assertEquals(quote.supplyWon(), won.supply());
    }

    private EnterprisePage page(EnterpriseRow row) {
        return desk.directory().enterprise(row.id());
    }

    private List<TodayPage.Due> agreed() {
        return desk.todayList().page().due().stream()
                .filter(each -> each.kind() == TodayPage.Kind.TALK_WITH_ENTERPRISE)
                .toList();
    }
}
