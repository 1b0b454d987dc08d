package kr.gachi.desk.excel.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatFastexcelWrites() throws IOException {
        Path file = folder.resolve("제품 목록.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("제품");
            sheet.value(0, 0, "품명");
            sheet.value(0, 1, "단가");
            sheet.value(2, 0, "복사용지");
            sheet.value(2, 1, 23_000);
            sheet.value(2, 2, LocalDate.of(2026, 11, 24));
            sheet.style(2, 2).format("yyyy\"년\" m\"월\" d\"일\"").set();
        }

        try (TableFile table = TableFile.open(file)) {
            assertEquals("제품 목록.xlsx", table.name());
            Sheet sheet = table.sheets().get(0);
            assertEquals("제품", sheet.name());
            assertNull(sheet.encoding());
            assertEquals(List.of("1:품명|단가", "3:복사용지|23000|2026-11-24"), Made.read(sheet));
        }
    }

    @Test
    void readsTheSameSheetTwice() throws IOException {
        Path file = Made.xlsx(folder, "<row r='1'><c r='A1' t='s'><v>1</v></c></row>");
        try (TableFile table = TableFile.open(file)) {
            Sheet sheet = table.sheets().get(0);
            assertEquals(Made.read(sheet), Made.read(sheet));
        }
    }

    @Test
    void tellsHiddenSheetsAndLeavesOutCharts() throws IOException {
        Path file = folder.resolve("sheets.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("보임").createRow(0).createCell(0).setCellValue("ㄱ");
            book.createSheet("숨김").createRow(0).createCell(0).setCellValue("ㄴ");
            book.setSheetHidden(1, true);
            book.write(out);
        }
        try (TableFile table = TableFile.open(file)) {
            assertEquals(
                    List.of("보임", "숨김"),
                    table.sheets().stream().map(Sheet::name).toList());
            assertFalse(table.sheets().get(0).hidden());
            assertTrue(table.sheets().get(1).hidden());
        }
    }

    @Test
    void takesTheValueOfMergedCellsFromTheFirst() throws IOException {
        Path file = folder.resolve("merged.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("예산");
            sheet.getRow(0).createCell(1);
            sheet.getRow(0).createCell(2).setCellValue("비고");
            sheet.addMergedRegion(org.apache.poi.ss.util.CellRangeAddress.valueOf("A1:B1"));
            book.write(out);
        }
        assertEquals(List.of("1:예산||비고"), Made.read(file));
    }

    @Test
    void joinsRichTextAndDropsPhonetics() throws IOException {
        Map<String, String> parts = Made.parts(
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><r><t>구</t></r><r><t>내식당</t></r>"
                        + "<rPh sb='0' eb='1'><t>요미</t></rPh></is></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns='" + Made.MAIN
                        + "'><si><r><t>행정</t></r><r><rPr><b/></rPr><t xml:space='preserve'> 봉투</t></r>"
                        + "<rPh sb='0' eb='2'><t>요미가나</t></rPh><phoneticPr fontId='1'/></si></sst>");
        assertEquals(List.of("1:행정 봉투|구내식당"), Made.read(Made.zip(folder.resolve("rich.xlsx"), parts)));
    }

    @Test
    void undoesEscapedCharacters() throws IOException {
        assertEquals(
                List.of("1:가\r나_x"),
                Made.read(Made.xlsx(folder, "<row r='1'><c t='inlineStr'><is><t>가_x000D_나_x</t></is></c></row>")));
    }

    @Test
    void showsNumbersAsExcelDoes() throws IOException {
        Path file = Made.xlsx(
                folder,
                "<row r='1'><c><v>0.10000000000000001</v></c><c><v>3.3000000000000003</v></c><c><v>1000</v></c>"
                        + "<c><v>1.5E+3</v></c><c><v>333.33333333333331</v></c><c><v>1234567890123456789</v></c>"
                        + "<c><v>-0.5</v></c><c><v>2E-2</v></c></row>");
        assertEquals(List.of("1:0.1|3.3|1000|1500|333.333333333333|1234567890123456789|-0.5|0.02"), Made.read(file));
    }

    @Test
    void keepsMonstrousNumbersAsText() throws IOException {
        Path file =
                Made.xlsx(folder, "<row r='1'><c><v>1E1000000000</v></c><c><v>" + "9".repeat(500) + "</v></c></row>");
        assertEquals(List.of("1:1E1000000000|" + "9".repeat(500)), Made.read(file));
    }

    @Test
    void takesStoredResultsOfFormulasAndTellsFailedOnes() throws IOException {
        Path file = Made.xlsx(
                folder,
                "<row r='1'><c><f>A2*2</f><v>84</v></c><c t='str'><f>\"a\"</f><v>글</v></c><c t='e'><f>B9</f><v>#REF!</v></c>"
                        + "<c t='b'><f>TRUE()</f><v>1</v></c><c><f>SUM(A1:A9)</f></c><c t='str'><f>\"\"</f></c></row>");
        assertEquals(List.of("1:84|글|#REF!|TRUE|="), Made.read(file));
        try (TableFile table = TableFile.open(file);
                RowReader rows = table.sheets().get(0).rows()) {
            TableRow row = rows.next();
            assertEquals(new Cell.Failed("#REF!"), row.cell(2));
            assertEquals(new Cell.Failed(Cell.Failed.NOT_CALCULATED), row.cell(4));
            assertTrue(row.cell(5).isBlank());
        }
    }

    @Test
    void recognisesDatesByTheirFormat() throws IOException {
        String[] formats = {
            "yyyy\"년\" m\"월\" d\"일\"", "yyyy\\-mm\\-dd;@", "[$-412]yyyy.mm.dd", "m/d", "yyyy년 m월", "[$-ko-KR]aaaa",
            "#,##0\"원\"", "0.0\"s\"", "[Red]#,##0;[Blue]-#,##0", "General\"d\"", "0.00E+00", "G/표준"
        };
        StringBuilder styles = new StringBuilder("<styleSheet xmlns='" + Made.MAIN + "'><numFmts>");
        for (int i = 0; i < formats.length; i++) {
            String code = formats[i].replace("\"", "&quot;");
            styles.append("<numFmt numFmtId='%d' formatCode=\"%s\"/>".formatted(164 + i, code));
        }
        styles.append("</numFmts><cellXfs>");
        StringBuilder cells = new StringBuilder("<row r='1'>");
        for (int i = 0; i < formats.length; i++) {
            styles.append("<xf numFmtId='%d'/>".formatted(164 + i));
            cells.append("<c s='%d'><v>46350</v></c>".formatted(i));
        }
        Map<String, String> parts = Made.parts(cells.append("</row>").toString());
        parts.put("xl/styles.xml", styles.append("</cellXfs></styleSheet>").toString());
        String date = "2026-11-24|";
        assertEquals(
                List.of("1:" + date.repeat(6) + "46350|46350|46350|46350|46350|46350"),
                Made.read(Made.zip(folder.resolve("dates.xlsx"), parts)));
    }

    @Test
    void readsTimesPercentagesAndIdentifiersAsShown() throws IOException {
        Map<String, String> parts =
                Made.parts("<row r='1'><c s='0'><v>0.5</v></c><c s='1'><v>3.5E-2</v></c><c s='2'><v>128112342</v></c>"
                        + "<c s='3'><v>46350.395833333336</v></c></row>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + Made.MAIN
                        + "'><numFmts><numFmt numFmtId='164' formatCode='000\\-00\\-00000'/></numFmts>"
                        + "<cellXfs><xf numFmtId='20'/><xf numFmtId='10'/><xf numFmtId='164'/><xf numFmtId='22'/></cellXfs></styleSheet>");
        assertEquals(
                List.of("1:12:00|3.5%|012-81-12342|2026-11-24 09:30"),
                Made.read(Made.zip(folder.resolve("shown.xlsx"), parts)));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        Map<String, String> parts = Made.parts("<row r='1'><c s='1'><v>44888</v></c><c><v>44888</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<workbookPr/>", "<workbookPr date1904='1'/>"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + Made.MAIN
                        + "'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        Path file = Made.zip(folder.resolve("mac.xlsx"), parts);
        assertEquals(new Cell.Moment(LocalDateTime.of(2026, 11, 24, 0, 0)), Made.firstCell(file));
        try (TableFile table = TableFile.open(file);
                RowReader rows = table.sheets().get(0).rows()) {
            Cell.Num bare = (Cell.Num) rows.next().cell(1);
            assertEquals(new BigDecimal("44888"), bare.value());
            assertTrue(bare.style().from1904());
        }
    }

    @Test
    void readsStrictWorkbooksAlike() throws IOException {
        Map<String, String> parts = Made.parts(
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='d'><v>2026-11-24T00:00:00Z</v></c></row>");
        String strict = "http://purl.oclc.org/ooxml/";
        parts.replaceAll((name, xml) -> xml.replace(Made.MAIN, strict + "spreadsheetml/main")
                .replace(Made.OFFICE, strict + "officeDocument/relationships"));
        assertEquals(List.of("1:하나|2026-11-24"), Made.read(Made.zip(folder.resolve("strict.xlsx"), parts)));
    }

    @Test
    void findsPartsWhereverThePackagePutsThem() throws IOException {
        Map<String, String> parts = Made.parts(
                "<row><c t='inlineStr'><is><t>가</t></is></c><c/><c><v>3</v></c></row><row/><row><c><v>5</v></c></row>");
        Map<String, String> moved = new java.util.LinkedHashMap<>();
        moved.put("[Content_Types].xml", "<Types/>");
        moved.put("_rels/.rels", Made.relations(Made.OFFICE, "officeDocument", "Workbook.xml"));
        moved.put("workbook.xml", parts.get("xl/workbook.xml"));
        moved.put("_rels/workbook.xml.rels", Made.relations(Made.OFFICE, "worksheet", "./tables/../Sheet1.XML"));
        moved.put("sheet1.xml", parts.get("xl/worksheets/sheet1.xml"));
        assertEquals(List.of("1:가||3", "3:5"), Made.read(Made.zip(folder.resolve("minimal.xlsx"), moved)));
    }

    @Test
    void readsTheLastColumnOfExcelAndNoneBeyond() throws IOException {
        assertEquals(16_384, width(Made.xlsx(folder, "<row r='1'><c r='XFD1'><v>1</v></c></row>")));
        assertEquals(
                "file.damaged",
                Made.refusal(Made.xlsx(folder, "<row r='1'><c r='XFE1'><v>1</v></c></row>"))
                        .code());
        assertEquals(
                "file.damaged",
                Made.refusal(Made.xlsx(folder, "<row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row>"))
                        .code());
    }

    private static int width(Path file) {
        try (TableFile table = TableFile.open(file);
                RowReader rows = table.sheets().get(0).rows()) {
            return rows.next().width();
        }
    }
}
