package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestListReaderTest {
    private static final Charset KOREAN = Charset.forName("MS949");

    @TempDir
    Path folder;

    @Test
    void readsAPlainList() throws IOException {
        RequestSheet sheet = only(xlsx(
                List.of("연번", "품명", "규격", "수량", "단위", "예산단가", "세부품명번호", "비고"),
                List.of(1, "복사용지", "A4 80g", 50, "박스", 25_000, "1411150701", "친환경"),
                List.of(2, "현수막", "6m×70㎝", 12, "장", 42_000, "", "")));
        assertEquals(1, sheet.headerRow());
        assertEquals(
                List.of(
                        new RequestItem(
                                2,
                                "복사용지",
                                "A4 80g",
                                new BigDecimal("50"),
                                "박스",
                                Won.of(25_000),
                                null,
                                "1411150701",
                                "친환경",
                                Map.of()),
                        new RequestItem(
                                3,
                                "현수막",
                                "6m×70㎝",
                                new BigDecimal("12"),
                                "장",
                                Won.of(42_000),
                                null,
                                null,
                                null,
                                Map.of())),
                sheet.items());
        assertEquals(0, sheet.problemCount());
        assertEquals("budgetUnitPrice", sheet.mapping().get("예산단가"));
    }

    @Test
    void readsTitlesTwoRowHeadsGroupsSubtotalsAndSignatures() throws IOException {
        Path file = messy(new XSSFWorkbook(), "messy.xlsx");
        expectMessy(file);
    }

    @Test
    void readsTheSameFromOldWorkbooks() throws IOException {
        expectMessy(messy(new HSSFWorkbook(), "messy.xls"));
    }

    private void expectMessy(Path file) {
        RequestList list = new RequestListReader().read(file);
        RequestSheet sheet = list.sheets().get(0);
        assertEquals(7, sheet.headerRow());
        assertEquals(
                List.of(
                        "9:플래카드|6m×70㎝, 끈 마감|12|장|42000|504000|시안 제공",
                        "10:배너 (물통형)|600×1800|6|개|64000|384000|null",
                        "13:리플렛|A4 3단 접지, 아트지 150g|3000|부|220|660000|null"),
                lines(sheet));
        assertEquals(Map.of("예산 재원", "구비"), sheet.items().get(0).extra());
        assertEquals(
                List.of(
                        "8 row.section",
                        "11 row.total",
                        "12 row.blank",
                        "14 row.total",
                        "15 row.blank",
                        "16 row.note",
                        "17 row.note",
                        "18 row.signature",
                        "19 row.section"),
                told(sheet));
        assertEquals(19 - 7, sheet.rows());
        assertEquals(
                new RequestHints(
                        "2026년 홍보물 구매요구(안)",
                        "나루구청",
                        "홍보담당관",
                        "2026. 12. 18.(금)까지",
                        LocalDate.of(2026, 12, 18),
                        "본관 지하 1층 물품창고",
                        VatBasis.INCL_VAT),
                list.hints());
    }

    private Path messy(Workbook book, String name) throws IOException {
        Sheet sheet = sheet(
                book,
                "구매요구서",
                List.of("2026년 홍보물  구매요구(안)"),
                List.of(),
                List.of("○ 요구기관 : 나루구청  ○ 요구부서 : 홍보담당관"),
                List.of("○ 납 품 기 한 : 2026. 12. 18.(금)까지   ○ 납품장소 : 본관 지하 1층 물품창고"),
                List.of("", "", "", "", "", "", "(단위 : 원, 부가세 포함)"),
                List.of("연번", "품 명", "규 격", "", "수 량", "단 위", "예산", "", "", "비 고"),
                List.of("", "", "재질·크기", "세부사항", "", "", "단가(원)", "금액(원)", "재원", ""),
                List.of("【 홍보물 제작 】"),
                List.of(1, "플래카드", "6m×70㎝", "끈 마감", "１２", "장", "42,000원", 504_000, "구비", "시안 제공"),
                List.of(2, "배너\n(물통형)", "600×1800", "", "6개", "", "６４，０００", 384_000, "구비", ""),
                List.of("소   계", "", "", "", "", "", "", 888_000),
                List.of(),
                List.of(3, "리플렛", "A4 3단 접지", "아트지 150g", "3,000", "부", 220, 660_000, "구비", ""),
                List.of("[합 계]", "", "", "", "", "", "", 1_548_000),
                List.of(),
                List.of("※ 단가는 예정 단가임."),
                List.of("", "2026. 11. 23."),
                List.of("", "요구자  주무관  석 보 람 찬   (서명)"),
                List.of("나  루  구  청"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("C6:D6"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("G6:I6"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A6:A7"));
        return save(book, name);
    }

    @Test
    void readsCp949Text() throws IOException {
        String written = """
                방과후 물품 목록,,,

                순번,품목명,규격(사양),수량,예상단가,기타
                1,졸업식 현수막,"6m×1m, 로프",2장,"45,000원",
                2,현미경 수리,,5대,견적 요망,
                합계,,,,"90,000",
                ※ 납품: 2027. 1. 4. 전까지 행정실
                """;
        Path file = Files.write(folder.resolve("list.csv"), written.getBytes(KOREAN));
        RequestList list = new RequestListReader().read(file);
        RequestSheet sheet = list.sheets().get(0);
        assertEquals("MS949", sheet.encoding());
        assertEquals(
                List.of("4:졸업식 현수막|6m×1m, 로프|2|장|45000|null|null", "5:현미경 수리|null|5|대|null|null|null"), lines(sheet));
        assertEquals(Map.of("예상단가", "견적 요망"), sheet.items().get(1).extra());
        assertEquals(List.of("5 request.priceOpen", "6 row.total", "7 row.note"), told(sheet));
        assertEquals(LocalDate.of(2027, 1, 4), list.hints().dueDate());
        assertEquals("방과후 물품 목록", list.hints().title());
    }

    @Test
    void joinsLinesThatSpillOver() throws IOException {
        RequestSheet sheet = only(xlsx(
                List.of("품명", "규격", "수량", "비고"),
                List.of("책장", "5단, 원목", 3, "조립 포함"),
                List.of("", "폭 800 × 높이 1,900", "", ""),
                List.of("", "", "", "운반 포함"),
                List.of("의자", "", 10, "")));
        assertEquals("5단, 원목 폭 800 × 높이 1,900", sheet.items().get(0).spec());
        assertEquals("조립 포함 운반 포함", sheet.items().get(0).note());
        assertEquals(List.of("3 row.joined", "4 row.joined"), told(sheet));
        assertEquals(2, sheet.items().size());
    }

    @Test
    void joinsNothingAcrossTotalsAndBlankLines() throws IOException {
        RequestSheet sheet = only(xlsx(
                List.of("품명", "규격", "수량"),
                List.of("책장", "5단", 3),
                List.of("합계", "", 3),
                List.of("", "부가세 포함", ""),
                List.of("", "6단", 2),
                List.of("의자", "회전", 4),
                List.of(),
                List.of("", "색상은 협의", "")));
        assertEquals(
                List.of("5단", "회전"),
                sheet.items().stream().map(RequestItem::spec).toList());
        assertEquals(
                List.of("3 row.total", "4 row.note", "5 request.noItem", "7 row.blank", "8 row.note"), told(sheet));
    }

    @Test
    void takesTheItemFromAboveAndSaysSo() throws IOException {
        RequestSheet sheet = only(xlsx(
                List.of("품명", "규격", "수량"),
                List.of("복사용지", "A4", 10),
                List.of("", "A3", 5),
                List.of("〃", "B4", 2),
                List.of("", "", 7)));
        assertEquals(
                List.of("복사용지", "복사용지", "복사용지"),
                sheet.items().stream().map(RequestItem::item).toList());
        assertEquals(List.of("3 request.itemFromAbove", "4 request.itemFromAbove", "5 request.noItem"), told(sheet));
        assertEquals(1, sheet.rejected());
    }

    @Test
    void keepsLinesWhoseFiguresCannotBeRead() throws IOException {
        RequestSheet sheet = only(xlsx(
                List.of("품명", "규격", "수량", "단위", "단가", "금액"),
                List.of("도시락", "9찬", "약 80개", "", "12,000원 내외", ""),
                List.of("수건", "", "", "", 5_000, ""),
                List.of("봉투", "대", "5~6", "권", "", 10_000),
                List.of("연필", "HB", -3, "자루", -100, ""),
                List.of("컵", "", "50박스", "개", 1_000, 60_000)));
        assertEquals(
                List.of(
                        "2:도시락|9찬|null|null|null|null|null",
                        "3:수건|null|null|null|5000|null|null",
                        "4:봉투|대|null|권|null|10000|null",
                        "5:연필|HB|null|자루|null|null|null",
                        "6:컵|null|50|박스|1000|60000|null"),
                lines(sheet));
        assertEquals(
                List.of(
                        "2 request.quantityUnread",
                        "2 request.priceUnread",
                        "3 request.noQuantity",
                        "4 request.quantityUnread",
                        "5 request.quantityUnread",
                        "5 request.priceUnread",
                        "6 request.amountDiffers",
                        "6 request.unitDiffers"),
                told(sheet));
        assertEquals(
                Map.of("수량", "약 80개", "단가", "12,000원 내외"), sheet.items().get(0).extra());
        assertTrue(sheet.problems().stream().allMatch(problem -> problem.severity() == Problem.Severity.WARNING));
        Problem.Place place = sheet.problems().get(0).place();
        assertEquals(new Problem.Place("list.xlsx", "목록", 2, "수량", "약 80개"), place);
    }

    @Test
    void readsQuantitiesWithTheirUnits() throws IOException {
        RequestSheet sheet = only(xlsx(
                List.of("내용", "수량"),
                List.of("가", "50박스"),
                List.of("나", "3 EA"),
                List.of("다", "１２장"),
                List.of("라", "5천개"),
                List.of("마", "10(박스)"),
                List.of("바", "1,200매(4도)"),
                List.of("사", "12㎡"),
                List.of("아", "2.5t"),
                List.of("자", "3개월"),
                List.of("차", "1식")));
        assertEquals(
                List.of("50 박스", "3 EA", "12 장", "5000 개", "10 박스", "1200 매", "12 ㎡", "2.5 t", "3 개월", "1 식"),
                sheet.items().stream()
                        .map(item -> item.quantity() + " " + item.unit())
                        .toList());
        assertEquals("4도", sheet.items().get(5).note());
    }

    @Test
    void tellsGroupsFromItemsWithoutQuantity() throws IOException {
        RequestSheet sheet = only(xlsx(
                List.of("품명", "규격", "수량"),
                List.of("1. 사무용품", "", ""),
                List.of("복사용지", "A4", 10),
                List.of("■ 인쇄물", "", ""),
                List.of("리플렛", "", 500),
                List.of("행사 운영 용역", "", ""),
                List.of("[소계]", "", ""),
                List.of("사무용품 누계", "", ""),
                List.of("총 계", "", 510)));
        assertEquals(
                List.of("복사용지", "리플렛", "행사 운영 용역"),
                sheet.items().stream().map(RequestItem::item).toList());
        assertEquals(
                List.of(
                        "2 row.section",
                        "4 row.section",
                        "6 request.noQuantity",
                        "7 row.total",
                        "8 row.total",
                        "9 row.total"),
                told(sheet));
    }

    @Test
    void keepsItemsThatSoundLikeSubtotalsOrNotes() throws IOException {
        RequestSheet sheet = only(xlsx(
                List.of("품명", "규격", "수량", "단가"),
                List.of("계산기", "12자리", 3, 9_000),
                List.of("온습도계", "벽걸이", 2, 15_000),
                List.of("합판", "12T", 20, 30_000),
                List.of("주방용품 세트", "위와 같이 납품된 것과 같은 규격", 1, 50_000),
                List.of("찾아가는 장애인식개선 교육 운영 및 강사료 포함", "2차시", "", "")));
        assertEquals(5, sheet.items().size());
        assertEquals(List.of("6 request.noQuantity"), told(sheet));
    }

    @Test
    void followsASecondTableInTheSameSheet() throws IOException {
        RequestSheet sheet = only(xlsx(
                List.of("품명", "규격", "수량", "단가"),
                List.of("복사용지", "A4", 10, 25_000),
                List.of("품 명", "규격", "수량", "단가"),
                List.of("봉투", "대", 5, 100),
                List.of("연번", "용역명", "과업내용", "수량", "예산액"),
                List.of(1, "청소용역", "본관 창문", "1식", "3백만원")));
        assertEquals(
                List.of(
                        "2:복사용지|A4|10|null|25000|null|null",
                        "4:봉투|대|5|null|100|null|null",
                        "6:청소용역|null|1|식|3000000|3000000|null"),
                lines(sheet));
        assertEquals(List.of("3 row.repeatedHeader", "5 row.newHeader", "6 request.priceFromAmount"), told(sheet));
        assertEquals(Map.of("과업내용", "본관 창문"), sheet.items().get(2).extra());
    }

    @Test
    void readsAmountsInTheUnitThatIsSaid() throws IOException {
        RequestSheet above =
                only(xlsx(List.of("구매 예정 목록", "", "(단위: 천원)"), List.of("품명", "수량", "금액"), List.of("책상", 3, "1,250.5")));
        assertEquals(Won.of(1_250_500), above.items().get(0).amount());
        assertEquals(List.of("2 request.scale"), told(above));

        RequestSheet inHeading =
                only(xlsx(List.of("단위: 천원"), List.of("품명", "수량", "단가(원)", "금액(백만원)"), List.of("책상", 2, 500_000, 1)));
        assertEquals(Won.of(500_000), inHeading.items().get(0).unitPrice());
        assertEquals(Won.of(1_000_000), inHeading.items().get(0).amount());
    }

    @Test
    void takesTheNamelessColumnBesideTheItemAsItsSpec() throws IOException {
        RequestSheet sheet = only(xlsx(List.of("품명 및 규격", "", "수량"), List.of("의자", "회전형", 4)));
        assertEquals("회전형", sheet.items().get(0).spec());
    }

    @Test
    void readsAllSheetsWithItemsAndNotesTheOthers() throws IOException {
        Workbook book = new XSSFWorkbook();
        sheet(book, "표지", List.of("구매 요청"));
        sheet(book, "물품", List.of("품명", "수량"), List.of("용지", 3));
        sheet(book, "빈 시트");
        sheet(book, "지난해", List.of("품명", "수량"), List.of("연필", 1));
        book.setSheetHidden(3, true);
        RequestList list = new RequestListReader().read(save(book, "sheets.xlsx"));
        assertEquals(
                List.of("용지", "연필"),
                list.items().stream().map(RequestItem::item).toList());
        assertEquals(
                List.of("sheet.noItems", "sheet.hidden"),
                list.sheets().stream()
                        .flatMap(sheet -> sheet.problems().stream())
                        .map(Problem::code)
                        .toList());
        assertNull(list.sheets().get(0).headerRow());
    }

    @Test
    void skipsLinesOfTheFormThatNobodyFilledIn() throws IOException {
        RequestSheet sheet = only(xlsx(
                List.of("순번", "품명", "수량", "단가", "금액"),
                List.of(1, "용지", 3, 500, 1_500),
                List.of(2, "", "", "", 0),
                List.of("3", "", "", "", "-"),
                List.of("", "", "", "", 1_500)));
        assertEquals(List.of("3 row.blank", "4 row.blank", "5 row.total"), told(sheet));
    }

    @Test
    void readsWhatTheListSaysBesideItsTable() throws IOException {
        Path file = xlsx(
                List.of("납품기한", "2026-12-10", "납품장소", "나루초등학교 행정실"),
                List.of("품명", "학용품 외", "수량", "2종"),
                List.of("품명", "수량"),
                List.of("연필", 3),
                List.of("수요기관: 나루초등학교", "부가세 별도"));
        RequestList list = new RequestListReader().read(file);
        assertEquals(List.of("연필"), list.items().stream().map(RequestItem::item).toList());
        assertEquals(
                new RequestHints(
                        null,
                        "나루초등학교",
                        null,
                        "2026-12-10",
                        LocalDate.of(2026, 12, 10),
                        "나루초등학교 행정실",
                        VatBasis.EXCL_VAT),
                list.hints());
    }

    @Test
    void readsMonstrousTextsWithoutChoking() throws IOException {
        List<Object> row = new ArrayList<>();
        for (String piece : List.of("가 ", "1,000", "( ", "소계 ", "납품장소: ", "1. ")) {
            row.add(piece.repeat(30_000 / piece.length()));
        }
        for (int shift = 0; shift < row.size(); shift++) {
            Collections.rotate(row, 1);
            RequestSheet sheet = only(xlsx(List.of("품명", "규격", "수량", "단위", "단가", "비고"), List.copyOf(row)));
            assertEquals(1, sheet.rows());
            told(sheet);
        }
    }

    @Test
    void rejectsDestroyedLines() throws IOException {
        RequestSheet sheet =
                only(xlsx(List.of("품명", "규격", "수량"), List.of("용지", "\ufffd\ufffd", 3), List.of("연필", "HB", 1)));
        assertEquals(List.of("2 cell.garbled"), told(sheet));
        assertEquals(1, sheet.rejected());
    }

    @Test
    void refusesFilesWithoutAList() throws IOException {
        assertEquals("request.noItemColumn", refusal(xlsx(List.of("수량", "단가"), List.of(1, 2))));
        assertEquals("file.empty", refusal(xlsx(List.of("품명", "수량"))));
        assertEquals("file.empty", refusal(xlsx()));
        assertEquals("file.empty", refusal(xlsx(List.of("품명", "수량"), List.of("합계", ""))));
        assertEquals("file.garbled", refusal(xlsx(List.of("\ufffd\ufffd", "\ufffd"), List.of("\ufffd", 3))));
        assertEquals("file.missing", refusal(folder.resolve("없음.xlsx")));
    }

    private static String refusal(Path file) {
        return assertThrows(DeskException.class, () -> new RequestListReader().read(file))
                .problem()
                .code();
    }

    private static RequestSheet only(Path file) {
        RequestList list = new RequestListReader().read(file);
        assertEquals(1, list.sheets().size());
        return list.sheets().get(0);
    }

    /** Every test of a list also checks that its counts add up and that every skipped row is told. */
    private static List<String> told(RequestSheet sheet) {
        assertEquals(sheet.rows(), sheet.items().size() + sheet.skipped() + sheet.rejected());
        assertEquals(sheet.problemCount(), sheet.problems().size());
        return sheet.problems().stream()
                .map(problem -> problem.place().row() + " " + problem.code())
                .toList();
    }

    private static List<String> lines(RequestSheet sheet) {
        return sheet.items().stream()
                .map(item -> new StringJoiner("|", item.row() + ":", "")
                        .add(item.item())
                        .add(item.spec())
                        .add(String.valueOf(item.quantity()))
                        .add(item.unit())
                        .add(String.valueOf(item.unitPrice()))
                        .add(String.valueOf(item.amount()))
                        .add(item.note())
                        .toString())
                .toList();
    }

    private Path xlsx(List<?>... rows) throws IOException {
        Workbook book = new XSSFWorkbook();
        sheet(book, "목록", rows);
        return save(book, "list.xlsx");
    }

    private static Sheet sheet(Workbook book, String name, List<?>... rows) {
        Sheet sheet = book.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < rows[i].size(); column++) {
                Object value = rows[i].get(column);
                if (value instanceof Integer number) {
                    row.createCell(column).setCellValue(number);
                } else if (!value.equals("")) {
                    row.createCell(column).setCellValue((String) value);
                }
            }
        }
        return sheet;
    }

    private Path save(Workbook book, String name) throws IOException {
        Path file = folder.resolve(name);
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }
}
