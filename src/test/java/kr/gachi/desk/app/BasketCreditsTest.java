package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.BasketCredits.Sum;
import kr.gachi.desk.app.Matched.Suggested;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.rules.Verdict;
import kr.gachi.desk.store.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasketCreditsTest {
    private static final String REQUEST = "R-2026-0039";

    @TempDir
    Path folder;

    @Test
    void sumsWhatTheSuggestionsInTheQuoteCountFor() {
        try (Desk desk = Desk.openOrStart(Location.embedded(folder), new Session("시험", LocalDate.of(2026, 11, 24)))) {
            desk.sampleData().load(Progress.NONE);
            Text text = new Text(Language.KO);
            List<Suggested> firsts = desk.sourcing(text).match(List.of(REQUEST), null, 1).get(0).lines().stream()
                    .limit(2)
                    .map(each -> each.suggestions().get(0))
                    .toList();
            List<Order.Pick> picks = List.of(pick(1, firsts.get(0)), pick(2, firsts.get(1)));

            List<Sum> brokered = credits(desk, text, picks, DealRole.BROKERAGE);

            assertFalse(brokered.isEmpty());
            for (Sum sum : brokered) {
                Won told = firsts.stream()
                        .flatMap(each -> each.credits().stream())
                        .filter(each -> each.category() == sum.category() && each.verdict() == Verdict.COUNTS)
                        .map(Matched.Credited::amountWon)
                        .reduce(Won.ZERO, Won::plus);
                assertEquals(told, sum.amount(), String.valueOf(sum.category()));
            }
            assertTrue(brokered.stream().anyMatch(each -> each.amount().value() > 0));
            // 재판매: the certificates of the cooperative count, not those of its members
            assertFalse(credits(desk, text, picks, DealRole.RESALE).equals(brokered));
        }
    }

    private static Order.Pick pick(int line, Suggested suggested) {
        return new Order.Pick(line, suggested.productCode(), null, null);
    }

    private static List<Sum> credits(Desk desk, Text text, List<Order.Pick> picks, DealRole role) {
        Quoting.Weighed weighed = desk.quoting(text).weigh(new Order(REQUEST, role, picks, List.of(), false, null, 30));
        return desk.basketCredits().of(REQUEST, role, weighed.created().quotes());
    }
}
