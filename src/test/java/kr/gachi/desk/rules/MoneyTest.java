package kr.gachi.desk.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** VAT to the won, cutting, amounts in words. */
class MoneyTest {
    private static final Money MONEY = Money.on(Rulebook.shipped(), LocalDate.parse("2026-11-23"));

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "10000000, TAXABLE, 1000000",
        "35009,    TAXABLE, 3500",
        "9,        TAXABLE, 0",
        "10,       TAXABLE, 1",
        "0,        TAXABLE, 0",
        "-35009,   TAXABLE, -3501",
        "35009,    EXEMPT,  0",
        "35009,    ZERO,    0",
    })
    void taxOfALineIsTheFloorAlsoOfADiscount(long supply, TaxType type, long tax) {
        assertEquals(Won.of(tax), MONEY.tax(Won.of(supply), type));
    }

    @ParameterizedTest(name = "{0} {1} → {2} + {3}")
    @CsvSource({
        "22000000, TAXABLE, 20000000, 2000000",
        "1000,     TAXABLE, 909,      91",
        "16,       TAXABLE, 15,       1",
        "5,        TAXABLE, 5,        0",
        "-1000,    TAXABLE, -909,     -91",
        "1000,     EXEMPT,  1000,     0",
        "1000,     ZERO,    1000,     0",
    })
    void takesVatOutOfAPrice(long price, TaxType type, long supply, long tax) {
        assertEquals(new Money.Split(Won.of(supply), Won.of(tax)), MONEY.split(Won.of(price), type));
    }

    @Test
    void partsOfAPriceAlwaysAddUp() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Won price = Won.of(random.nextLong(1_000_000_000_000L));
            Money.Split split = MONEY.split(price, TaxType.TAXABLE);
            assertEquals(price, split.supply().plus(split.tax()));
            long tenTimes = split.supply().value() * 11;
            // half up: never further from the price than half a won of supply
            assertTrue(2 * Math.abs(tenTimes - price.value() * 10) <= 11, price.toString());
        }
    }

    @ParameterizedTest(name = "{0} by {1} → {2}")
    @CsvSource({"31956, 10, -6", "31956, 100, -56", "31956, 1000, -956", "30000, 10000, 0", "31956, 1, 0", "0, 1000, 0"
    })
    void cutsDownToAMultiple(long total, int unit, long rounding) {
        assertEquals(Won.of(rounding), Money.rounding(Won.of(total), unit));
    }

    @Test
    void aCutIsAlwaysDownwardAndSmallerThanTheUnit() {
        Random random = new Random(9);
        for (int unit : new int[] {1, 10, 100, 1_000, 10_000}) {
            for (int i = 0; i < 1_000; i++) {
                Won total = Won.of(random.nextLong(10_000_000_000L));
                Won cut = Money.rounding(total, unit);
                assertTrue(cut.value() <= 0 && cut.value() > -unit);
                assertEquals(0, total.plus(cut).value() % unit);
            }
        }
    }

    @Test
    void refusesAUnitThatIsNone() {
        assertThrows(IllegalArgumentException.class, () -> Money.rounding(Won.of(1), 0));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "31900,               일금 삼만일천구백원정",
        "1100000,             일금 일백일십만원정",
        "110000,              일금 일십일만원정",
        "1000,                일금 일천원정",
        "10000,               일금 일만원정",
        "10000000,            일금 일천만원정",
        "100000000,           일금 일억원정",
        "111111111,           일금 일억일천일백일십일만일천일백일십일원정",
        "10,                  일금 일십원정",
        "1,                   일금 일원정",
        "0,                   일금 영원정",
        "100010001,           일금 일억일만일원정",
        "1000000000000,       일금 일조원정",
        "9200000000000000000, 일금 구백이십경원정",
        "20304050,            일금 이천삼십만사천오십원정",
        "-1000,               일금 마이너스 일천원정",
    })
    void writesEveryLeadingOne(long amount, String words) {
        assertEquals(words, Money.inWords(Won.of(amount)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 12, 123, 10_203, 45_006_007, 890_000_000_001L, Long.MAX_VALUE})
    void wordsCanBeReadBack(long amount) {
        assertEquals(amount, read(Money.inWords(Won.of(amount))));
    }

    @Test
    void anyAmountInWordsCanBeReadBack() {
        Random random = new Random(10);
        for (int i = 0; i < 10_000; i++) {
            long amount = random.nextLong(1L << (1 + random.nextInt(61)));
            if (amount > 0) {
                assertEquals(amount, read(Money.inWords(Won.of(amount))));
            }
        }
    }

    @Test
    void asksForTheRateOfTheDay() {
        Rulebook none = Rulebook.of(List.of());
        assertAll(
                () -> assertEquals("0.1", MONEY.vatRate().toPlainString()),
                () -> assertThrows(IllegalStateException.class, () -> Money.on(none, LocalDate.EPOCH)));
    }

    /** Reads words the other way round, digit by digit. */
    private static long read(String words) {
        long total = 0;
        long four = 0;
        int digit = 0;
        for (char c : words.substring(3, words.length() - 2).toCharArray()) {
            int value = "일이삼사오육칠팔구".indexOf(c) + 1;
            int place = "십백천".indexOf(c);
            int myriad = "만억조경".indexOf(c);
            if (value > 0) {
                digit = value;
            } else if (place >= 0) {
                assertTrue(digit > 0, "a place without digit in " + words);
                four += digit * (long) Math.pow(10, place + 1);
                digit = 0;
            } else {
                assertTrue(myriad >= 0 && four + digit > 0, words);
                total += (four + digit) * (long) Math.pow(10, 4 * (myriad + 1));
                four = 0;
                digit = 0;
            }
        }
        return total + four + digit;
    }
}
