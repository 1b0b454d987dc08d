package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gachi.desk.excel.table.Cell;
import kr.gachi.desk.excel.table.TableRow;
import org.junit.jupiter.api.Test;

class HeaderFinderTest {
    private final HeaderFinder finder = new HeaderFinder(List.of(
            Heading.of("name", "기업명", "업체명", "상호"),
            Heading.of("bizNo", "사업자등록번호", "사업자번호"),
            Heading.of("item", "품명", "내용"),
            Heading.of("quantity", "수량"),
            Heading.of("price", "단가", "예산단가"),
            Heading.of("amount", "금액")));

    @Test
    void ignoresWhatPeopleAddToHeadings() {
        Header header = found(row(1, "품 명*", "사업자\n등록번호", "단가(원)", "[필수] 수 량", "상호\u00a0(법인명)", "(금액)", "※비고"));
        assertEquals(
                Map.of(
                        "품 명*", "item",
                        "사업자 등록번호", "bizNo",
                        "단가(원)", "price",
                        "[필수] 수 량", "quantity",
                        "상호 (법인명)", "name",
                        "(금액)", "amount"),
                header.mapping());
        assertEquals(
                List.of("※비고"),
                header.extras().stream().map(Header.Column::heading).toList());
    }

    @Test
    void readsFullWidthAndNumberedHeadings() {
        Header header = found(row(1, "①기업명", "2. 사업자번호", "（수량）", "Ｎｏ"));
        assertEquals(3, header.mapping().size());
    }

    @Test
    void findsTheHeadBehindTitlesAndPreamble() {
        Header header = found(
                row(1, "2026년 품명별 수량 조사"),
                row(3, "품명", "복사용지 외"),
                row(4, "수량", "총 50"),
                row(6, "", "품명", "수량", "단가"),
                row(7, "", "용지", "3", "500"));
        assertEquals(6, header.row());
        assertEquals(1, header.indexOf("item").orElseThrow());
        assertTrue(header.indexOf("name").isEmpty());
    }

    @Test
    void findsNoHeadInSentencesOrFigures() {
        assertEquals(Optional.empty(), finder.find(List.of(row(1, "품명 및 수량은 아래와 같음"), row(2, "1", "2", "3"))));
        assertEquals(Optional.empty(), finder.find(List.of(row(1, "품명", "가", "나"))));
        assertEquals(Optional.empty(), finder.find(List.of()));
    }

    @Test
    void joinsAHeadOfTwoRows() {
        Header header = found(
                row(1, "구매 목록"), row(3, "품명", "수량", "예산", "", "비고"), row(4, "", "", "단가", "금액", ""), row(5, "용지", "3"));
        assertEquals(3, header.firstRow());
        assertEquals(4, header.row());
        assertEquals(Map.of("품명", "item", "수량", "quantity", "예산 단가", "price", "예산 금액", "amount"), header.mapping());
    }

    @Test
    void joinsALowerRowThatOnlySplitsColumns() {
        Header header =
                found(row(1, "품명", "수량", "금액", ""), row(2, "", "", "금액(원)", "재원"), row(3, "용지", "3", "9", "구비"));
        assertEquals(2, header.row());
        assertEquals(2, header.indexOf("amount").orElseThrow());
        assertEquals("amount", header.columns().get(3).duplicateOf());
    }

    @Test
    void takesNoTitleIntoTheHead() {
        Header header = found(row(1, "구매 예정 목록", "", "(단위: 천원)"), row(2, "품명", "수량", "금액"), row(3, "용지", "3", "9"));
        assertEquals(2, header.firstRow());
        assertEquals("금액", header.columns().get(2).heading());
    }

    @Test
    void joinsARowOfUnits() {
        Header header = found(row(1, "품명", "수량", "단가"), row(2, "", "(개)", "(천원)"), row(3, "용지", "3", "5"));
        assertEquals(2, header.row());
        assertEquals(1000, header.wonScale("price"));
    }

    @Test
    void takesNoDataRowIntoTheHead() {
        Header header = found(row(1, "품명", "수량", "비고"), row(2, "용지", "세 박스", "금액 미정"), row(3, "책", "둘"));
        assertEquals(1, header.row());
    }

    @Test
    void prefersTheBetterOfTwoColumnsForOneField() {
        Header header = found(row(1, "내용", "품명", "수량"));
        assertEquals(1, header.indexOf("item").orElseThrow());
        assertEquals("item", header.columns().get(0).duplicateOf());
    }

    @Test
    void tellsTheScaleOfAmounts() {
        Header header = found(row(1, "품명", "단가(원)", "금액(단위: 백만원)"));
        assertEquals(1, header.wonScale("price"));
        assertEquals(1_000_000, header.wonScale("amount"));
    }

    @Test
    void recognisesItsOwnRepetition() {
        Header header = found(row(1, "품명", "수량", "예산", ""), row(2, "", "", "단가", "금액"));
        assertTrue(header.repeatedBy(row(40, "품 명", "수량", "예산")));
        assertTrue(header.repeatedBy(row(41, "", "", "단가", "금액")));
        assertFalse(header.repeatedBy(row(42, "품명표", "수량계", "3")));
        assertFalse(header.repeatedBy(row(43, "용지", "3")));
    }

    private Header found(TableRow... rows) {
        return finder.find(List.of(rows)).orElseThrow();
    }

    static TableRow row(int number, String... texts) {
        List<Cell> cells = new ArrayList<>();
        Arrays.stream(texts).forEach(text -> cells.add(Cell.text(text)));
        return TableRow.of(number, cells.toArray(Cell[]::new));
    }
}
