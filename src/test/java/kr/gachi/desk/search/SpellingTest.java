package kr.gachi.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final Vocabulary WORDS = Vocabulary.of(List.of("현수막 = 플래카드", "사물함 = 스틸락커", "[표기]", "라커|락커|로커"));

    @Test
    void findsTheWordBehindOneWrongLetter() {
        assertEquals("플래카드", WORDS.meant("플래카트").word());
        assertEquals("플래카드", WORDS.meant("플레카드").word());
        assertEquals("현수막", WORDS.meant("현숨악").word());
    }

    @Test
    void leavesShortOrDistantWordsAlone() {
        assertNull(WORDS.meant("현수"));
        assertNull(WORDS.meant("플라카트"));
        assertNull(WORDS.meant("carpet"));
    }

    @Test
    void countsASwapOfNeighboursAsOneSlip() {
        assertTrue(Spelling.isOneOff("abcd", "acbd"));
        assertTrue(Spelling.isOneOff("abcd", "abd"));
        assertFalse(Spelling.isOneOff("abcd", "dcba"));
        assertFalse(Spelling.isOneOff("", "a"));
    }

    @Test
    void readsLoanWordsInTheSpellingsThatTheListTells() {
        List<Mention> read = new Reader(WORDS).read("스틸로커");
        assertEquals("사물함", read.get(0).senses().get(0).name);
    }
}
