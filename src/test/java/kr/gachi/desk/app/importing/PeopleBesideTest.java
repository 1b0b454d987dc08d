package kr.gachi.desk.app.importing;

import static kr.gachi.desk.app.importing.Book.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gachi.desk.app.exporting.WorkbookExport;
import kr.gachi.desk.app.importing.ImportAnswer.SheetAnswer;
import kr.gachi.desk.domain.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Persons in sheets that are not about persons. */
class PeopleBesideTest extends ImportCase {
    private static final Object[] PERSONS = row("대표자", "담당자", "전화", "이메일", "담당자 휴대폰");
    private static final Object[] OF_E1 = row("김대표", "이담당", "061-000-0001", "lee@example.kr", "010-0000-0001");

    @Test
    void areContactsOfTheFirmThatARowIsAbout() throws IOException {
        for (Book book : List.of(
                book("제품", row("제품코드", "기업번호", "구분", "품명"), row("P1", "E1", "물품", "현수막")),
                book("인증", row("기업번호", "인증종류", "시작일"), row("E1", "여성기업", "2026-01-01")),
                book("자격", row("기업번호", "종류", "시작일"), row("E1", "소독업 신고", "2026-01-01")),
                book("고용", row("기업번호", "기준일"), row("E1", "2026-01-01")))) {
            run(book.write(file("목록.xlsx")));
            assertEquals(List.of("E1 대표 김대표 null null", "E1 실무 이담당 061-000-0001 lee@example.kr"), contacts());
            assertEquals(Map.of("담당자 휴대폰", "010-0000-0001"), named("이담당").extra());
            restart();
        }
    }

    @Test
    void areContactsOfTheAgencyOfAContract() throws IOException {
        Object[] purchase = row("K1", "A1", "총무과", "물품", "현수막", "E1", 1000);
        Object[] deal = row("D1", "A1", "총무과", "E1", "중개");
        for (Book book : List.of(
                book("구매", row("구매번호", "기관코드", "부서", "구분", "품명", "기업번호", "공급가액"), purchase),
                book("계약", row("계약번호", "기관코드", "부서", "기업번호", "거래유형"), deal))) {
            run(book.write(file("목록.xlsx")));
            assertEquals(List.of("A1 계약 이담당 061-000-0001 lee@example.kr", "E1 대표 김대표 null null"), contacts());
            assertEquals("총무과", named("이담당").department());
            restart();
        }
    }

    @Test
    void areContactsOfTheSupplierWhereAContractNamesItsSide() throws IOException {
        Object[] head = row("업체담당자", "업체연락처", "업체 이메일", "업체담당자 휴대폰", "업체대표자", "담당자", "연락처", "담당자 휴대폰");
        Object[] persons = row(
                "박납품",
                "061-000-0002",
                "park@example.kr",
                "010-0000-0002",
                "김대표",
                "이담당",
                "061-000-0001",
                "010-0000-0001");
        List<String> parted =
                List.of("A1 계약 이담당 061-000-0001 null", "E1 대표 김대표 null null", "E1 실무 박납품 061-000-0002 park@example.kr");
        Object[] deal = row("D1", "A1", "E1", "중개");
        for (Book book : List.of(
                world().sheet(
                                "구매",
                                joined(row("구매번호", "기관코드", "구분", "품명", "기업번호", "공급가액"), head),
                                joined(row("K1", "A1", "물품", "현수막", "E1", 1000), persons)),
                world().sheet("계약", joined(row("계약번호", "기관코드", "기업번호", "거래유형"), head), joined(deal, persons)),
                world().sheet("계약", row("계약번호", "기관코드", "기업번호", "거래유형"), deal)
                        .sheet(
                                "계약품목",
                                joined(row("계약번호", "줄", "구분", "품명", "공급가액"), head),
                                joined(row("D1", 1, "물품", "현수막", 1000), persons)))) {
            run(book.write(file("목록.xlsx")));
            assertEquals(parted, contacts());
            assertEquals(Map.of("업체담당자 휴대폰", "010-0000-0002"), named("박납품").extra());
            assertEquals(Map.of("담당자 휴대폰", "010-0000-0001"), named("이담당").extra());
            assertNull(run(file("목록.xlsx")).work());
            Path out = file("나감.xlsx");
            new WorkbookExport(desk.store()).write(out, true);
            assertNull(run(out).work());
            restart();
            run(out);
            assertEquals(parted, contacts());
            restart();
        }
    }

    @Test
    void ofTheSupplierMayBeATelephoneAlone() throws IOException {
        run(world().sheet(
                        "구매",
                        row("구매번호", "기관코드", "구분", "품명", "기업번호", "공급가액", "업체연락처"),
                        row("K1", "A1", "물품", "현수막", "E1", 1000, "061-000-0002"))
                .write(file("목록.xlsx")));
        assertEquals(List.of("E1 실무 담당자 061-000-0002 null"), contacts());
    }

    private static Object[] joined(Object[] first, Object[] second) {
        return Stream.concat(Stream.of(first), Stream.of(second)).toArray();
    }

    @Test
    void areContactsOfTheAgencyOfADepartment() throws IOException {
        run(book("부서", row("기관코드", "부서"), row("A1", "총무과")).write(file("목록.xlsx")));
        assertEquals("A1 요청 이담당 061-000-0001 lee@example.kr", told(named("이담당")));
        assertEquals("총무과", named("이담당").department());
    }

    @Test
    void areFoundThroughProductsRequestsAndLines() throws IOException {
        run(world().sheet("제품", row("제품코드", "기업번호", "구분", "품명"), row("P1", "E1", "물품", "현수막"))
                .sheet("가격", row("제품코드", "단가", "담당자"), row("P1", 1000, "가격담당"))
                .sheet("요청", row("요청번호", "기관코드", "제목"), row("Q1", "A1", "현수막"))
                .sheet("요청품목", row("요청번호", "행번호", "품명", "담당자"), row("Q1", 1, "현수막", "품목담당"))
                .sheet("계약", row("계약번호", "기관코드", "기업번호", "거래유형"), row("D1", "A1", "E1", "중개"))
                .sheet("계약품목", row("계약번호", "줄", "구분", "품명", "공급가액", "담당자"), row("D1", 1, "물품", "현수막", 1000, "줄담당"))
                .sheet(
                        "이행",
                        row("계약번호", "줄", "사건", "일자", "담당자", "대표자"),
                        row("D1", 1, "납품", "2026-11-01", "검수담당", "김대표"))
                .write(file("모두.xlsx")));
        assertEquals(
                List.of(
                        "A1 계약 검수담당 null null",
                        "A1 계약 줄담당 null null",
                        "A1 요청 품목담당 null null",
                        "E1 대표 김대표 null null",
                        "E1 실무 가격담당 null null"),
                contacts());
    }

    @ParameterizedTest
    @MethodSource
    void areInNoExportWithoutContacts(String sheet, Object[] head, Object[] cells) throws IOException {
        Path file = book(sheet, head, cells).write(file("목록.xlsx"));
        assertNotNull(run(file).work());
        assertNull(run(file).work());
        Path out = file("나감.xlsx");
        new WorkbookExport(desk.store()).write(out, false);
        List<String> cellsOut = BookCells.of(out);
        for (Object personal : OF_E1) {
            assertEquals(
                    List.of(),
                    cellsOut.stream()
                            .filter(each -> each.contains(personal.toString()))
                            .toList());
        }
        new WorkbookExport(desk.store()).write(out, true);
        List<String> all = BookCells.of(out);
        for (Object personal : OF_E1) {
            assertEquals(
                    1,
                    all.stream().filter(each -> each.endsWith("=" + personal)).count(),
                    personal.toString());
        }
    }

    static Stream<Arguments> areInNoExportWithoutContacts() {
        return Stream.of(
                Arguments.of("기업", row("기업번호", "기업명"), row("E9", "나라")),
                Arguments.of("기관", row("기관코드", "기관명"), row("A9", "나주")),
                Arguments.of("제품", row("제품코드", "기업번호", "구분", "품명"), row("P1", "E1", "물품", "현수막")),
                Arguments.of("인증", row("기업번호", "인증종류"), row("E1", "여성기업")),
                Arguments.of("부서", row("기관코드", "부서"), row("A1", "총무과")),
                Arguments.of("총구매액", row("기관코드", "연도", "물품"), row("A1", 2026, 1000)),
                Arguments.of("구매목표", row("기관코드", "연도", "분류"), row("A1", 2026, "마을기업제품")),
                Arguments.of("요청", row("요청번호", "기관코드", "제목"), row("Q1", "A1", "현수막")),
                Arguments.of(
                        "구매",
                        row("구매번호", "기관코드", "구분", "품명", "기업번호", "공급가액"),
                        row("K1", "A1", "물품", "현수막", "E1", 1000)));
    }

    @Test
    void areNotNeededForATelephone() throws IOException {
        run(world().sheet("기관", row("기관코드", "기관명", "전화"), row("A1", "나주", "061-000-0009"))
                .sheet(
                        "기업",
                        row("기업번호", "기업명", "전화", "휴대폰"),
                        row("E1", "가나", "061-000-0001", "010-0000-0001"),
                        row("E2", "다라", "010-0000-0002", ""))
                .write(file("목록.xlsx")));
        assertEquals(
                List.of("A1 요청 담당자 061-000-0009 null", "E1 실무 담당자 null null", "E2 실무 담당자 010-0000-0002 null"),
                contacts());
        assertEquals("061-000-0001", firmsPhone("E1"));
        assertNull(firmsPhone("E2"));
    }

    @Test
    void areOneContactWhereEveryProductNamesThem() throws IOException {
        Path file = world().sheet(
                        "제품",
                        row("제품코드", "기업번호", "구분", "품명", "담당자", "전화"),
                        row("P1", "E1", "물품", "현수막", "이담당", "061-000-0001"),
                        row("P2", "E1", "물품", "배너", "이담당", "061-000-0002"),
                        row("P3", "E1", "물품", "명함", "이담당", ""))
                .write(file("목록.xlsx"));
        SheetAnswer sheet = sheet(run(file), "제품");
        assertEquals(List.of("person.differs"), told(sheet, 3));
        assertEquals(List.of("E1 실무 이담당 061-000-0001 null"), contacts());
        assertNull(run(file).work());
    }

    @Test
    void areAsTheContactsSheetSaysWhereBothSpeak() throws IOException {
        Path file = world().sheet(
                        "제품",
                        row("제품코드", "기업번호", "구분", "품명", "담당자", "전화", "이메일"),
                        row("P1", "E1", "물품", "현수막", "이담당", "061-000-0001", "lee@example.kr"))
                .sheet("담당자", row("소속", "이름", "역할", "전화"), row("E1", "이담당", "실무", "061-000-0002"))
                .write(file("목록.xlsx"));
        run(file);
        assertEquals(List.of("E1 실무 이담당 061-000-0002 lee@example.kr"), contacts());
        assertNull(run(file).work());
    }

    @Test
    void loseNothingAgainThatTheContactsSheetTakesAway() throws IOException {
        Path file = world().sheet("기업", row("기업번호", "기업명", "담당자", "전화"), row("E1", "가나", "이담당", "061-000-0001"))
                .sheet("담당자", row("소속", "이름", "역할", "전화"), row("E1", "이담당", "실무", "-"))
                .write(file("목록.xlsx"));
        run(file);
        assertNull(run(file).work());
        assertEquals(List.of("E1 실무 이담당 null null"), contacts());
    }

    @Test
    void comeBackFromAnExportToTheCandidateThatTheyBelongTo() throws IOException {
        Path list = new Book()
                .sheet(
                        "기업",
                        row("기업번호", "기업명", "시군구", "담당자"),
                        row("", "㈜다라", "나주시", "김하나"),
                        row("", "㈜다라", "목포시", "이두리"),
                        row("E7", "㈜다라", "", ""),
                        row("", "㈜마바", "", "박세찬"))
                .write(file("명부.xlsx"));
        run(list);
        Path out = file("나감.xlsx");
        desk.workbookExport().write(out, true);
        ImportAnswer again = run(out);
        assertEquals(0, again.rejected());
        assertNull(again.work());
    }

    @Test
    void makeARowAChangedOneIfOnlyTheyChange() throws IOException {
        Object[] head = row("제품코드", "기업번호", "구분", "품명", "담당자", "전화");
        run(world().sheet("제품", head, row("P1", "E1", "물품", "현수막", "이담당", "061-000-0001"))
                .write(file("하나.xlsx")));
        ImportAnswer answer = run(world().sheet("제품", head, row("P1", "E1", "물품", "현수막", "이담당", "061-000-0002"))
                .write(file("둘.xlsx")));
        assertEquals("0/1/0/0/0", counts(sheet(answer, "제품")));
        assertNotNull(answer.work());
        assertEquals(List.of("E1 실무 이담당 061-000-0002 null"), contacts());
    }

    private static Book world() {
        return new Book()
                .sheet("기업", row("기업번호", "기업명"), row("E1", "가나"))
                .sheet("기관", row("기관코드", "기관명"), row("A1", "나주"));
    }

    /** One sheet with the person columns at its right end. */
    private static Book book(String sheet, Object[] head, Object[] cells) {
        return world().sheet(
                        sheet,
                        Stream.of(head, PERSONS).flatMap(Stream::of).toArray(),
                        Stream.of(cells, OF_E1).flatMap(Stream::of).toArray());
    }

    private void restart() {
        desk.close();
        desk = desk("data" + System.identityHashCode(desk));
    }

    private List<String> contacts() {
        return desk.store()
                .read(tx -> tx.table(Contact.class).all().stream()
                        .map(this::told)
                        .sorted()
                        .toList());
    }

    private Contact named(String name) {
        return desk.store().read(tx -> tx.table(Contact.class).one("name", name).orElseThrow());
    }

    private String told(Contact contact) {
        String owner = desk.store()
                .read(tx -> contact.agency() == null
                        ? tx.enterprises().get(contact.enterprise()).code()
                        : tx.agencies().get(contact.agency()).code());
        return owner + " " + contact.role().word() + " " + contact.name() + " " + contact.phone() + " "
                + contact.email();
    }

    private String firmsPhone(String code) {
        return desk.store()
                .read(tx -> tx.enterprises().one("code", code).orElseThrow().phone());
    }
}
