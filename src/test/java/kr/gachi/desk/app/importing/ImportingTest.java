package kr.gachi.desk.app.importing;

import static kr.gachi.desk.app.importing.Book.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.app.importing.ImportAnswer.SheetAnswer;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportingTest extends ImportCase {
    private static final Object[] AGENCIES = row("기관코드", "기관명");

    @Test
    void findsTheHeadBelowTitlesByTheWordsThatPeopleUse() throws IOException {
        Path file = new Book()
                .sheet(
                        "업체 현황",
                        row("2026년 사회적경제기업 현황"),
                        row(),
                        row("연번", "상 호", "사업자등록 번호", "소재지", "조합원 여부"),
                        row(1, "㈜가나인쇄", "012-81-12342", "전남 나주시", "예"),
                        row("소계", 1),
                        row(),
                        row("연번", "상 호", "사업자등록 번호", "소재지", "조합원 여부"),
                        row(2, "다라", "０１３－８１－００００７"),
                        row(3),
                        row("※ 2026. 11. 기준"))
                .write(file("업체.xlsx"));
        SheetAnswer sheet = sheet(run(file), "업체 현황");
        assertEquals("enterprises", sheet.kind());
        assertEquals(3, sheet.headerRow());
        assertEquals("2/0/0/5/0", counts(sheet));
        assertEquals("name", sheet.mapping().get("상 호"));
        assertEquals(List.of("row.sum"), told(sheet, 5));
        assertEquals(List.of("row.blank"), told(sheet, 6));
        assertEquals(List.of("row.repeatedHeader"), told(sheet, 7));
        assertEquals(List.of("cell.bizNoCheck"), told(sheet, 8));
        assertEquals(List.of("row.blank"), told(sheet, 9));
        assertEquals(List.of("row.note"), told(sheet, 10));
    }

    @Test
    void keepsColumnsThatItDoesNotKnowAndSaysSo() throws IOException {
        Path file = new Book()
                .sheet(
                        "제품",
                        row("제품코드", "기업번호", "구분", "품명", "단가", "판매가", "색상", "색상"),
                        row("P1", "E1", "물품", "현수막", 1000, "1,200원", "빨강", "파랑", "제목 없는 칸"))
                .sheet("기업", row("기업번호", "기업명"), row("E1", "가나"))
                .write(file("제품.xlsx"));
        SheetAnswer sheet = sheet(run(file), "제품");
        assertEquals("1/0/0/0/0", counts(sheet));
        assertEquals(List.of("column.second", "column.extra", "column.extra"), told(sheet, 1));
        Product product = desk.store().read(tx -> tx.products().all().get(0));
        assertEquals(1000, product.unitPrice().value());
        assertEquals(Map.of("판매가", "1,200원", "색상", "빨강", "색상 (2)", "파랑", "I열", "제목 없는 칸"), product.extra());
    }

    @Test
    void takesTheMeaningOfHeadingsFromAPerson() throws IOException {
        Path file = new Book()
                .sheet("표", row("거래처 이름", "우리 번호", "주소"), row("가나", "E1", "나주시"))
                .write(file("거래처.xlsx"));
        Map<String, String> mapping = new LinkedHashMap<>();
        mapping.put("거래처 이름", "기업명");
        mapping.put("우리 번호", "code");
        mapping.put("주소", null);
        SheetAnswer sheet = sheet(run(mapping, file), "표");
        assertEquals(Map.of("거래처 이름", "name", "우리 번호", "code"), sheet.mapping());
        Enterprise made =
                desk.store().read(tx -> tx.enterprises().one("code", "E1").orElseThrow());
        assertNull(made.address());
        assertEquals(Map.of("주소", "나주시"), made.extra());
        DeskException refused = assertThrows(DeskException.class, () -> run(Map.of("거래처 이름", "기업명", "주소", "어디"), file));
        assertEquals("mapping.unknownField", refused.problem().code());
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        Path file = new Book()
                .sheet("기관", AGENCIES, row("A1", "가"), row("A1", "가"), row("A2", "나"), row("A2", "다"))
                .write(file("기관.xlsx"));
        ImportAnswer first = run(file);
        assertNotNull(first.work());
        assertEquals("1/0/0/1/2", counts(sheet(first, "기관")));
        ImportAnswer again = run(file);
        assertNull(again.work());
        assertEquals("0/0/1/1/2", counts(sheet(again, "기관")));
    }

    @Test
    void triesTheSameAndKeepsNothing() throws IOException {
        Path file =
                new Book().sheet("기관", AGENCIES, row("A1", "가"), row("", "나")).write(file("기관.xlsx"));
        long revision = desk.store().revision();
        ImportAnswer tried = tryOut(file);
        assertFalse(tried.committed());
        assertNull(tried.work());
        assertEquals(revision, desk.store().revision());
        assertEquals(sheets(tried), sheets(run(file)));
    }

    @Test
    void resolvesReferencesWhateverTheOrderOfSheetsAndFiles() throws IOException {
        Path products = new Book()
                .sheet(
                        "제품",
                        row("제품코드", "사업자등록번호", "구분", "품명"),
                        row("P1", "012-81-12342", "물품", "현수막"),
                        row("P2", "012-81-55555", "물품", "배너"))
                .write(file("제품.xlsx"));
        Path firms = new Book()
                .sheet("기업", row("사업자등록번호", "기업명"), row("0128112342", "가나"))
                .write(file("기업.xlsx"));
        SheetAnswer sheet = sheet(run(products, firms), "제품");
        assertEquals("1/0/0/0/1", counts(sheet));
        assertEquals(List.of("reference.enterprise"), told(sheet, 3));
        new Book().sheet("기업", row("사업자등록번호", "기업명"), row("0128155555", "다라")).write(firms);
        run(firms);
        assertEquals("1/0/1/0/0", counts(sheet(run(products), "제품")));
    }

    @Test
    void namesColumnAndValueOfAReferenceThatLeadsNowhere() throws IOException {
        Path file = new Book()
                .sheet("기관", row("기관코드", "기관명", "상위 기관"), row("A1", "가", "A7"))
                .sheet(
                        "제품",
                        row("제품코드", "사업자번호", "기업번호", "구분", "품명"),
                        row("P1", "012-81-12342", "", "물품", "현수막"),
                        row("P2", "", "E7", "물품", "배너"),
                        row("P3", "", "", "물품", "명함"),
                        row("P4", "12345", "", "물품", "명함"))
                .sheet("가격", row("제품코드", "단가"), row("P7", 1000))
                .sheet("구매목표", row("수요기관코드", "연도", "분류"), row("A8", 2026, "마을기업제품"), row("", 2026, "마을기업제품"))
                .write(file("모두.xlsx"));
        ImportAnswer answer = run(file);
        assertEquals(List.of("reference.agency 상위 기관 A7"), places(sheet(answer, "기관")));
        assertEquals(
                List.of(
                        "reference.enterprise 사업자번호 012-81-12342",
                        "reference.enterprise 기업번호 E7",
                        "reference.enterpriseMissing 사업자번호 ",
                        "cell.bizNoLength 사업자번호 12345"),
                places(sheet(answer, "제품")));
        assertEquals(List.of("reference.product 제품코드 P7"), places(sheet(answer, "가격")));
        assertEquals(List.of("reference.agency 수요기관코드 A8", "cell.required 수요기관코드 "), places(sheet(answer, "구매목표")));
    }

    @Test
    void refusesPricesBelowZero() throws IOException {
        Path file = new Book()
                .sheet("기업", row("기업번호", "기업명"), row("E1", "가나"))
                .sheet(
                        "제품",
                        row("제품코드", "기업번호", "구분", "품명", "단가"),
                        row("P1", "E1", "물품", "현수막", 0),
                        row("P2", "E1", "물품", "할인", "△1,000"))
                .sheet("가격", row("제품코드", "단가", "매입단가"), row("P1", 1000, -1))
                .write(file("제품.xlsx"));
        ImportAnswer answer = run(file);
        assertEquals("1/0/0/0/1", counts(sheet(answer, "제품")));
        assertEquals(List.of("cell.negative 단가 △1,000"), places(sheet(answer, "제품")));
        assertEquals(List.of("cell.negative 매입단가 -1"), places(sheet(answer, "가격")));
    }

    private static List<String> places(SheetAnswer sheet) {
        return sheet.problems().stream()
                .filter(Problem::isError)
                .map(each -> each.code() + " " + each.place().column() + " "
                        + each.place().value())
                .toList();
    }

    @Test
    void importsNothingIfOneOfTheFilesCannotBeRead() throws IOException {
        Path good = new Book().sheet("기관", AGENCIES, row("A1", "가")).write(file("기관.xlsx"));
        Path bad = Files.write(file("깨짐.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertEquals(
                "file.damaged",
                assertThrows(DeskException.class, () -> run(good, bad))
                        .problem()
                        .code());
        assertEquals(0L, desk.store().read(tx -> tx.agencies().count()).longValue());
    }

    @Test
    void readsHiddenSheetsAndSaysSo() throws IOException {
        Path file = new Book()
                .sheet("기관", AGENCIES, row("A1", "가"))
                .hiddenSheet("부서", row("기관코드", "부서"), row("A1", "총무과"))
                .write(file("기관.xlsx"));
        SheetAnswer hidden = sheet(run(file), "부서");
        assertEquals("1/0/0/0/0", counts(hidden));
        assertEquals("sheet.hidden", hidden.problems().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "MS949", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsTextInEveryEncodingOfTheTrade(String charset) throws IOException {
        String text = "기관코드\t기관명\r\n0010\t\"나주시\t시청\"\r\n0011\t목포시\r\n";
        Path file = Files.write(file("기관.txt"), text.getBytes(Charset.forName(charset)));
        assertEquals("2/0/0/0/0", counts(sheets(run(file)).get(0)));
        assertEquals(
                "나주시 시청",
                desk.store()
                        .read(tx ->
                                tx.agencies().one("code", "0010").orElseThrow().name()));
    }

    @Test
    void keepsTheFirstThousandProblemsAndCountsAll() throws IOException {
        StringBuilder text = new StringBuilder("기관코드,기관명\n");
        for (int i = 0; i < 1_500; i++) {
            text.append(",이름").append(i).append('\n');
        }
        Path file = Files.writeString(file("기관.csv"), text, StandardCharsets.UTF_8);
        SheetAnswer sheet = sheets(run(file)).get(0);
        assertEquals(1_500, sheet.rejected());
        assertEquals(1_500, sheet.problemCount());
        assertEquals(1_000, sheet.problems().size());
    }

    @Test
    void refusesAFileWithoutRows() throws IOException {
        Path file = new Book().sheet("기관", AGENCIES).write(file("기관.xlsx"));
        assertEquals(
                "file.empty",
                assertThrows(DeskException.class, () -> run(file)).problem().code());
    }
}
