package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void countsHangulTwice() {
        assertEquals(3, CellText.width("A4x"));
        assertEquals(8, CellText.width("가나다라"));
        assertEquals(6, CellText.width("㈜한빛"));
        assertEquals(4, CellText.width("１２"));
        assertEquals(6, CellText.width("①2×3"));
    }

    @Test
    void knowsWhatCouldBeTakenForAFormula() {
        for (String text : List.of("=1", "+1", "-1", "@x", "\tx", "\rx")) {
            assertTrue(CellText.looksLikeFormula(text), text);
        }
        for (String text : List.of("", "1=1", " =1", "한빛", "'=1")) {
            assertFalse(CellText.looksLikeFormula(text), text);
        }
    }

    @Test
    void dropsOnlyWhatNoWorkbookHolds() {
        assertEquals("가\t나\n다", CellText.clean("가\u0000\t나\n\u0008다\uffff\ud800"));
        assertEquals("_x005F_x0041_", CellText.clean("_x0041_"));
        assertEquals(32_767, CellText.clean("가".repeat(40_000)).length());
    }

    @Test
    void countsLinesByWidth() {
        assertEquals(1, CellText.lines("짧은 글", 20));
        assertEquals(3, CellText.lines("한 줄\n두 줄\n세 줄", 20));
        assertEquals(5, CellText.lines("가".repeat(50), 20));
        assertEquals(2, CellText.lines("5m×0.9m, 실사출력", 13.5), "a word that does not fit goes to the next line");
        assertEquals(2, CellText.lines("A4 ABCDEFGHIJKLMNOPQRST", 20));
    }
}
