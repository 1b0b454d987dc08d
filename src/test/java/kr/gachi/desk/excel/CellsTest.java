package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.SizeClass;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.table.Cell;
import kr.gachi.desk.excel.table.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void tellsBlankClearedAndValueApart() {
        assertInstanceOf(Reading.Empty.class, Cells.text(Cell.text(" \u00a0\u200b")));
        for (String dash : List.of("-", " - ", "－", "–", "—")) {
            assertInstanceOf(Reading.Cleared.class, Cells.text(Cell.text(dash)), dash);
            assertInstanceOf(Reading.Cleared.class, Cells.won(Cell.text(dash)), dash);
            assertInstanceOf(Reading.Cleared.class, Cells.date(Cell.text(dash)), dash);
            assertInstanceOf(Reading.Cleared.class, Cells.bizNo(Cell.text(dash)), dash);
        }
        assertEquals("그대로", Cells.text(Cell.blank()).over("그대로"));
        assertNull(Cells.text(Cell.text("-")).over("그대로"));
        assertEquals("새것", Cells.text(Cell.text("새것")).over("그대로"));
        assertEquals("그대로", Cells.text(Cell.text("\ufffd")).over("그대로"));
    }

    @Test
    void cleansText() {
        assertEquals(
                "가온 누리 협동조합",
                Cells.text(Cell.text("  가온\r\n누리\u00a0\u3000협동\u200b조합\u0007 ")).orNull());
        assertEquals(
                "한글",
                Cells.text(Cell.text("\u1112\u1161\u11ab\u1100\u1173\u11af")).orNull());
        assertEquals("80", Cells.text(Cell.number("80")).orNull());
    }

    @Test
    void refusesFailedFormulasAndDestroyedLetters() {
        assertEquals("cell.error", code(Cells.text(new Cell.Failed("#REF!"))));
        assertEquals("cell.notCalculated", code(Cells.won(new Cell.Failed(Cell.Failed.NOT_CALCULATED))));
        assertEquals("cell.garbled", code(Cells.text(Cell.text("가\ufffd누리"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24",
                "2026.11.24.",
                "2026. 11. 24",
                "2026/11/24",
                "20261124",
                "2026년 11월 24일",
                "26.11.24",
                "'26.11.24.",
                "２０２６－１１－２４",
                "2026-11-24 14:30",
                "2026-11-24T14:30:05",
                "2026. 11. 24.(화)",
                "2026.11.24 (화요일) 오후 2시 30분까지",
                "46350",
                " 2026-11-24 "
            })
    void readsDatesAsPeopleWriteThem(String written) {
        assertEquals(DAY, Cells.date(Cell.text(written)).orNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13-01",
                "20261340",
                "내일쯤",
                "2026.11",
                "11/24",
                "11/24/2026",
                "2026-11-24~2026-12-01",
                "261124",
                "1826-11-24",
                "4635",
                "미정",
                "2026년 11월"
            })
    void refusesWhatIsNoDate(String written) {
        assertEquals("cell.notADate", code(Cells.date(Cell.text(written))));
    }

    @Test
    void readsDateCellsAndSerialNumbers() {
        assertEquals(
                DAY,
                Cells.date(new Cell.Moment(LocalDateTime.of(2026, 11, 24, 9, 0)))
                        .orNull());
        assertEquals(DAY, Cells.date(Cell.number("46350")).orNull());
        assertEquals(DAY, Cells.date(Cell.number("46350.5")).orNull());
        assertEquals(DAY, Cells.date(Cell.number("20261124")).orNull());
        NumberStyle mac = new NumberStyle(NumberStyle.Kind.GENERAL, "", true);
        assertEquals(DAY, Cells.date(new Cell.Num(new BigDecimal("44888"), mac)).orNull());
        // a year is no day of 1905
        assertEquals("cell.notADate", code(Cells.date(Cell.number("2026"))));
        assertEquals("cell.notADate", code(Cells.date(Cell.number("20261341"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "1000=1000",
                "1,000=1000",
                "1,000원=1000",
                "￦1,000=1000",
                "₩ 1,000=1000",
                "\\1,000=1000",
                "１，０００=1000",
                "(1,000)=-1000",
                "△1,000=-1000",
                "▲1,000원=-1000",
                "-1,000=-1000",
                "−5=-5",
                "0=0",
                "일금 1,000원정=1000",
                "120만원=1200000",
                "1.5억=150000000",
                "1억 2천만원=120000000",
                "3천5백만원=35000000",
                "2만5천원=25000",
                "120천원=120000",
                "1만 2,500=12500",
                "1000.00=1000",
                "KRW 1,000=1000",
                "(1,000원)=-1000",
                "+5=5"
            })
    void readsWon(String written, long won) {
        assertEquals(Won.of(won), Cells.won(Cell.text(written)).orNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "333.3",
                "1,00",
                "10,00",
                "1.000",
                "견적 요망",
                "약 1,000원",
                "1,000원(VAT별도)",
                "1,000~2,000",
                "만원",
                "1만2만",
                "5천 2000",
                "1,000,00",
                "0.000000001억",
                "3%",
                "--5",
                "(-5)",
                "1e5",
                "99999999999999999999"
            })
    void refusesWhatIsNotExactlyWon(String written) {
        assertEquals("cell.notWon", code(Cells.won(Cell.text(written))));
    }

    @Test
    void readsWonFromNumbersAndByTheScaleOfTheColumn() {
        assertEquals(Won.of(23_000), Cells.won(Cell.number("23000")).orNull());
        assertEquals(Won.of(23_500), Cells.won(Cell.number("23.5"), 1000).orNull());
        assertEquals("cell.notWon", code(Cells.won(Cell.number("333.333333333333"))));
        assertEquals("cell.notWon", code(Cells.won(new Cell.Num(new BigDecimal("1"), NumberStyle.PERCENT))));
        assertEquals("cell.notWon", code(Cells.won(new Cell.Moment(DAY.atStartOfDay()))));
    }

    @Test
    void readsQuantitiesAndWholeNumbers() {
        assertEquals(new BigDecimal("2.5"), Cells.quantity(Cell.text("２.50")).orNull());
        assertEquals(new BigDecimal("1200"), Cells.quantity(Cell.text("1,200")).orNull());
        assertEquals("cell.notANumber", code(Cells.quantity(Cell.text("50박스"))));
        assertEquals(2026, Cells.integer(Cell.text("2026년")).orNull());
        assertEquals(3, Cells.integer(Cell.number("3")).orNull());
        assertEquals("cell.notANumber", code(Cells.integer(Cell.number("3.5"))));
        assertEquals("cell.notANumber", code(Cells.integer(Cell.text("9999999999"))));
    }

    @Test
    void readsRatiosAndRefusesAmbiguousOnes() {
        for (Cell cell : List.of(
                Cell.text("3%"),
                Cell.text("３ ％"),
                Cell.text("0.03"),
                Cell.number("0.03"),
                new Cell.Num(new BigDecimal("0.03"), NumberStyle.PERCENT))) {
            assertEquals(new BigDecimal("0.03"), Cells.ratio(cell).orNull(), cell.toString());
        }
        assertEquals(BigDecimal.ONE, Cells.ratio(Cell.text("100%")).orNull());
        assertEquals("cell.notARatio", code(Cells.ratio(Cell.text("3"))));
        assertEquals("cell.notARatio", code(Cells.ratio(Cell.number("35"))));
        assertEquals("cell.notARatio", code(Cells.ratio(Cell.text("-3%"))));
    }

    @Test
    void readsYesNoAndTheTradesWords() {
        for (String yes : List.of("예", "Y", "ｙｅｓ", "○", "O", "있음")) {
            assertEquals(true, Cells.yesNo(Cell.text(yes)).orNull(), yes);
        }
        for (String no : List.of("아니오", "아니요", "N", "X", "없음", "0")) {
            assertEquals(false, Cells.yesNo(Cell.text(no)).orNull(), no);
        }
        assertEquals(true, Cells.yesNo(new Cell.Bool(true)).orNull());
        assertInstanceOf(Reading.Cleared.class, Cells.yesNo(Cell.text("모름")));
        assertEquals("cell.notYesNo", code(Cells.yesNo(Cell.text("아마도"))));
        assertEquals(
                TaxType.TAXABLE, Cells.choice(TaxType.class, Cell.text(" 과 세 ")).orNull());
        assertEquals(
                SizeClass.SMALL,
                Cells.choice(SizeClass.class, Cell.text("소기업·소상공인")).orNull());
        Reading<TaxType> wrong = Cells.choice(TaxType.class, Cell.text("반세"));
        assertEquals("cell.notAChoice", code(wrong));
        assertTrue(wrong.problem().arguments().get(1).toString().contains("과세"));
    }

    @Test
    void readsLists() {
        assertEquals(
                List.of("여성기업", "사회적기업", "마을기업"),
                Cells.list(Cell.text("여성기업, 사회적기업;마을기업\n여성기업,")).orNull());
        assertEquals(List.of("광주", "전남"), Cells.list(Cell.text("광주·전남")).orNull());
        assertEquals(
                List.of("4015150301"), Cells.list(Cell.number("4015150301")).orNull());
        assertInstanceOf(Reading.Empty.class, Cells.list(Cell.text(" , ,")));
    }

    @Test
    void keepsIdentifiersWhole() {
        assertEquals("0012", Cells.identifier(Cell.text(" ００12 ")).orNull());
        assertEquals("4015150301", Cells.identifier(Cell.number("4015150301")).orNull());
        assertEquals(
                "123456789012345",
                Cells.identifier(Cell.number("123456789012345")).orNull());
        NumberStyle zeros = new NumberStyle(NumberStyle.Kind.DIGITS, "00000", false);
        assertEquals(
                "00012",
                Cells.identifier(new Cell.Num(new BigDecimal("12"), zeros)).orNull());
        assertEquals("cell.scientific", code(Cells.identifier(Cell.text("4.01515E+09"))));
        assertEquals("cell.scientific", code(Cells.identifier(Cell.number("1234567890123450000"))));
        assertEquals("cell.idIsDate", code(Cells.identifier(new Cell.Moment(DAY.atStartOfDay()))));
    }

    @Test
    void readsBusinessNumbersAndNeverPadsThem() {
        assertEquals(
                "0128112342", Cells.bizNo(Cell.text("012-81-12342")).orNull().digits());
        assertEquals(
                "0128112342", Cells.bizNo(Cell.text("０１２ 81 12342")).orNull().digits());
        assertEquals(
                "1208112342", Cells.bizNo(Cell.number("1208112342")).orNull().digits());
        assertEquals("cell.bizNoLength", code(Cells.bizNo(Cell.number("128112342"))));
        assertEquals("cell.bizNoLength", code(Cells.bizNo(Cell.text("012-81-1234"))));
        assertEquals("cell.bizNoLength", code(Cells.bizNo(Cell.text("모름"))));
        assertEquals("cell.scientific", code(Cells.bizNo(Cell.text("1.28112E+09"))));
    }

    @Test
    void tellsTheThreeKindsOfEnd() {
        assertEquals(
                new Ending(End.DATE, DAY), Cells.ending(Cell.text("2026.11.24")).orNull());
        assertEquals(new Ending(End.NONE, null), Cells.ending(Cell.text("없 음")).orNull());
        assertInstanceOf(Reading.Empty.class, Cells.ending(Cell.blank()));
        assertInstanceOf(Reading.Cleared.class, Cells.ending(Cell.text("-")));
        assertEquals("cell.notADate", code(Cells.ending(Cell.text("3년"))));
    }

    @Test
    void everyReaderTakesEveryKindOfCell() {
        List<Cell> cells = List.of(
                Cell.blank(),
                Cell.text("글"),
                Cell.text("9".repeat(1000)),
                Cell.text("1" + ",000".repeat(30_000)),
                Cell.text("2억".repeat(30_000)),
                Cell.text("( ".repeat(30_000)),
                Cell.text("2026년 ".repeat(30_000)),
                Cell.text("1.".repeat(30_000)),
                Cell.number("1e300"),
                Cell.number("-0.000001"),
                new Cell.Moment(LocalDateTime.of(1900, 1, 1, 0, 0)),
                new Cell.Bool(false),
                new Cell.Failed("#N/A"));
        List<Function<Cell, Reading<?>>> readers = List.of(
                Cells::text,
                Cells::identifier,
                Cells::bizNo,
                Cells::date,
                Cells::ending,
                Cells::won,
                Cells::quantity,
                Cells::integer,
                Cells::ratio,
                Cells::yesNo,
                Cells::list,
                cell -> Cells.choice(TaxType.class, cell));
        for (Function<Cell, Reading<?>> reader : readers) {
            for (Cell cell : cells) {
                Reading<?> reading = reader.apply(cell);
                assertEquals(reading.isRefused(), reading.problem() != null);
                if (reading.isRefused()) {
                    assertTrue(reading.problem().arguments().toString().length() < 300);
                }
            }
        }
    }

    private static String code(Reading<?> reading) {
        return reading.isRefused() ? reading.problem().code() : reading.toString();
    }
}
