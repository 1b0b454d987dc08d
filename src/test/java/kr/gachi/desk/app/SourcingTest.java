package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.ChoiceState;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.rules.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcingTest {
    @TempDir
    Path folder;

    private Desk desk;
    private Sourcing sourcing;

    @BeforeEach
    void open() {
        desk = SmallWorld.open(folder);
        sourcing = desk.sourcing(new Text(Language.KO));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void suggestsWithReasonsThatAddUp() {
        Matched.OfLine line = match(1);
        assertTrue(line.answered());
        Matched.Suggested first = line.suggestions().get(0);
        assertEquals("P1", first.productCode());
        assertEquals("001-81-00011", first.bizNo());
        assertEquals(
                first.score(),
                first.reasons().stream().map(Matched.Reason::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertEquals(1_050_000, first.total().value());
    }

    @Test
    void excludesByServiceAreaAndSaysWhatWouldFit() {
        Matched.OfLine line = match(1);
        assertTrue(
                line.suggestions().stream().noneMatch(each -> each.productCode().equals("P4")));
        Matched.Excluded out = line.excluded().get(0);
        assertEquals("P4", out.productCode());
        assertEquals("area", out.code());
        assertNotNull(out.wouldFit());
        Matched.Why why = sourcing.why("R001", 1, "E3");
        assertEquals("EXCLUDED", why.state());
        assertEquals("RANKED", sourcing.why("R001", 1, "001-81-00011").state());
        assertEquals("NOT_FOUND", sourcing.why("R001", 1, "온밥 사회적기업").state());
    }

    @Test
    void staysSilentWhereNothingFits() {
        Matched.OfLine line = match(4);
        assertFalse(line.answered());
        assertTrue(line.suggestions().isEmpty());
    }

    @Test
    void leavesTheAmountOpenWhileALineHasNoPrice() {
        // nothing answers the bicycles, so nobody knows what the whole request costs
        RouteView route = match(1).suggestions().get(0).route();
        assertEquals(List.of("amount"), route.missing());
    }

    @Test
    void creditsTheMembersOwnCertificates() {
        Matched.Credited credit = match(2).suggestions().get(0).credits().get(0);
        assertEquals(Category.SOC_ENT, credit.category());
        assertEquals(Verdict.COUNTS, credit.verdict());
        assertEquals(880_000, credit.amountWon().value());
    }

    @Test
    void tellsWhichRequestIsNotThere() {
        List<Matched.OfRequest> answers = sourcing.match(List.of("R404", "R001"), null, 3);
        assertEquals("request.unknown", answers.get(0).problem().code());
        assertEquals(4, answers.get(1).lines().size());
    }

    @Test
    void keepsOneChoiceAProductWithItsReasons() {
        assertNotNull(sourcing.choose("R001", 1, "P1", ChoiceState.CHOSEN, null, null));
        assertNotNull(sourcing.choose("R001", 1, "P1", ChoiceState.DECLINED, null, "사정이 바뀜"));
        desk.store().read(tx -> {
            assertEquals(1, tx.choices().count());
            assertFalse(tx.choices().all().get(0).reasons().isEmpty());
            assertEquals(RequestStage.MATCHING, Keys.request(tx, "R001").stage());
            return null;
        });
    }

    private Matched.OfLine match(int line) {
        return sourcing.match(List.of("R001"), line, 10).get(0).lines().get(0);
    }
}
