package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.Calls.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people paste from mails and write down on the telephone. */
class PastedListTest {
    @TempDir
    Path folder;

    private List<Item> understood(String pasted) {
        try (Desk desk = SmallWorld.open(folder)) {
            return desk.calls().understood(pasted);
        }
    }

    private static Item item(String item, long quantity, String unit) {
        return new Item(item, null, BigDecimal.valueOf(quantity), unit);
    }

    @Test
    void splitsQuantitiesOffSentences() {
        assertEquals(
                List.of(item("플래카드", 30, "장"), item("기념타올", 600, "세트"), item("텀블러", 300, "개")),
                understood("1. 플래카드 30장\n- 기념타올 600세트\n③ 텀블러: 300 개"));
    }

    @Test
    void readsRowsOfATableWithoutHeading() {
        assertEquals(
                List.of(item("A4 복사용지", 50, "박스"), item("손소독제", 120, "개")),
                understood("1\tA4 복사용지\t50박스\n2\t손소독제\t120개"));
    }

    @Test
    void readsRowsOfATableWithItsHeading() {
        List<Item> items = understood("품명\t규격\t수량\t단위\n복사용지\tA4 80g\t50\t박스");
        assertEquals(List.of(new Item("복사용지", "A4 80g", BigDecimal.valueOf(50), "박스")), items);
    }

    @Test
    void aLineWithoutAQuantityIsKept() {
        assertEquals(List.of(new Item("청사 정기 소독", null, null, null)), understood("청사 정기 소독"));
    }

    @Test
    void nothingIsNothing() {
        assertEquals(List.of(), understood("  \n"));
    }
}
