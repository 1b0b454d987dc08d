package kr.gachi.desk.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitsTest {
    @Test
    void readsOneUnitInManySpellings() {
        assertTrue(Units.same("EA", "개"));
        assertTrue(Units.same("BOX", "상자"));
        assertTrue(Units.same("매", "장"));
        assertTrue(Units.same("㎡", "m2"));
        assertTrue(Units.same("명/월", "인/개월"));
        assertTrue(Units.same("1식", "식"));
    }

    @Test
    void keepsUnitsApartThatMeanOtherThings() {
        assertEquals(Optional.empty(), Units.convert(new BigDecimal("10"), "개", "박스", null));
        assertEquals(Optional.empty(), Units.convert(new BigDecimal("6"), "명", "인/월", null));
        assertEquals(Optional.empty(), Units.convert(new BigDecimal("6"), "권", "박스", "1포=10매"));
        assertEquals(Optional.empty(), Units.convert(null, "개", "개", null));
        assertEquals(Optional.empty(), Units.convert(BigDecimal.ONE, " ", "개", null));
    }

    @Test
    void roundsPacksUpToWholeOnes() {
        assertEquals(Optional.of(new BigDecimal("3")), Units.convert(new BigDecimal("11"), "권", "박스", "1박스=5권"));
        assertEquals(Optional.of(new BigDecimal("2")), Units.convert(new BigDecimal("10"), "권", "BOX", "1박스=5권"));
    }

    @Test
    void opensPacksWhereTheSmallerUnitIsSold() {
        assertEquals(Optional.of(new BigDecimal("20")), Units.convert(new BigDecimal("4"), "상자", "권", "1박스=5권"));
    }

    @Test
    void followsChainsOfPackings() {
        assertEquals(
                Optional.of(new BigDecimal("2")),
                Units.convert(new BigDecimal("2,501".replace(",", "")), "매", "박스", "1박스=5권, 1권=500매"));
        assertEquals(
                Optional.of(new BigDecimal("1")), Units.convert(new BigDecimal("2500"), "장", "box", "1BOX=5권=2,500매"));
    }

    @Test
    void convertsMeasuresOfOneKind() {
        assertEquals(
                0,
                Units.convert(new BigDecimal("2"), "톤", "kg", null)
                        .orElseThrow()
                        .compareTo(new BigDecimal("2000")));
        assertEquals(
                0,
                Units.convert(new BigDecimal("500"), "ml", "L", null)
                        .orElseThrow()
                        .compareTo(new BigDecimal("0.5")));
    }
}
