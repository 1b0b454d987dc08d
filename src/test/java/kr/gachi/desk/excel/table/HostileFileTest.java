package kr.gachi.desk.excel.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, it is read right or ends in one problem: never in a crash, a full memory, or silence. */
class HostileFileTest {
    @TempDir
    Path folder;

    @Test
    void tellsMissingFilesFoldersAndEmptyOnes() throws IOException {
        Problem missing = Made.refusal(folder.resolve("없음.xlsx"));
        assertEquals("file.missing", missing.code());
        assertEquals("없음.xlsx", missing.place().file());
        assertEquals("file.folder", Made.refusal(folder).code());
        assertEquals(
                "file.empty",
                Made.refusal(Files.write(folder.resolve("zero.xlsx"), new byte[0]))
                        .code());
    }

    @Test
    void refusesATruncatedWorkbook() throws IOException {
        byte[] whole = Files.readAllBytes(Made.xlsx(folder, "<row r='1'><c><v>1</v></c></row>"));
        for (int length : new int[] {4, 30, whole.length / 2, whole.length - 1}) {
            Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
            assertEquals("file.damaged", Made.refusal(cut).code(), "cut to " + length);
        }
    }

    @Test
    void refusesAWorkbookWhosePartsWereAltered() throws IOException {
        Path file = folder.resolve("altered.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (var part : Made.parts("<row r='1'><c><v>1000</v></c></row>").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, bytes.replace("<v>1000</v>", "<v>9000</v>"), StandardCharsets.ISO_8859_1);
        assertEquals("file.damaged", Made.refusal(file).code());
    }

    @Test
    void refusesEntities() throws IOException {
        StringBuilder laughs = new StringBuilder("<?xml version='1.0'?><!DOCTYPE lolz [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        Map<String, String> parts = Made.parts("<row r='1'><c t='s'><v>0</v></c></row>");
        parts.put("xl/sharedStrings.xml", laughs + "]><sst><si><t>&l29;</t></si></sst>");
        assertEquals(
                "file.unsafe",
                Made.refusal(Made.zip(folder.resolve("laughs.xlsx"), parts)).code());

        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst[<!ENTITY x SYSTEM 'file:///etc/hostname'>]><sst><si><t>&x;</t></si></sst>");
        assertEquals(
                "file.unsafe",
                Made.refusal(Made.zip(folder.resolve("outside.xlsx"), parts)).code());

        // too far down for a look at the start
        parts.put("xl/sharedStrings.xml", "<!--" + " ".repeat(100_000) + "--><!DOCTYPE sst [<!ENTITY x 'y'>]><sst/>");
        assertEquals(
                "file.unsafe",
                Made.refusal(Made.zip(folder.resolve("late.xlsx"), parts)).code());
    }

    @Test
    void refusesABombBeforeItIsInflated() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : Made.parts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                if (part.getKey().endsWith("sheet1.xml")) {
                    for (int i = 0; i < 64; i++) {
                        zip.write(blanks);
                    }
                }
            }
        }
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertEquals("file.tooLarge", Made.refusal(file).code()));

        // the directory says 10 GB, or hides it
        assertEquals("file.tooLarge", Made.refusal(declaring(file, 10L << 30)).code());
        assertEquals("file.damaged", Made.refusal(declaring(file, 5000)).code());
    }

    /** The size of the largest entry as the archive's directory gives it. */
    private Path declaring(Path file, long size) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 30 < bytes.length; i++) {
            if (buffer.getInt(i) == 0x02014b50 && buffer.getInt(i + 24) > 1 << 20) {
                buffer.putInt(i + 24, (int) Math.min(size, 0xfffffffeL));
            }
        }
        return Files.write(folder.resolve("declared.xlsx"), bytes);
    }

    @Test
    void refusesOneTextThatWouldFillTheMemory() throws IOException {
        Path file = folder.resolve("text.xlsx");
        Random random = new Random(1);
        byte[] noise = new byte[1 << 20];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ('a' + random.nextInt(26));
        }
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : Made.parts("<row r='1'><c t='inlineStr'><is><t>@</t></is></c></row>")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                String[] halves = part.getValue().split("@");
                zip.write(halves[0].getBytes(StandardCharsets.UTF_8));
                if (halves.length > 1) {
                    for (int i = 0; i < 8; i++) {
                        zip.write(noise);
                    }
                    zip.write(halves[1].getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        assertEquals("file.tooLarge", Made.refusal(file).code());
    }

    @Test
    void refusesBottomlessNesting() throws IOException {
        Path file = Made.xlsx(folder, "<row r='1'><c>" + "<a>".repeat(100_000) + "</c></row>");
        assertEquals("file.damaged", Made.refusal(file).code());
    }

    @Test
    void refusesListsOfStylesWithoutEnd() throws IOException {
        Map<String, String> parts = Made.parts("<row r='1'><c><v>1</v></c></row>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><cellXfs>" + "<xf numFmtId='0'/>".repeat(70_000) + "</cellXfs></styleSheet>");
        assertEquals(
                "file.tooLarge",
                Made.refusal(Made.zip(folder.resolve("styles.xlsx"), parts)).code());
    }

    @Test
    void refusesTextWithMoreColumnsThanASheetHas() throws IOException {
        Path wide = Made.text(folder, "wide.csv", "a,".repeat(16_383) + "z\n", StandardCharsets.UTF_8);
        assertEquals(1, Made.read(wide).size());
        Path wider = Made.text(folder, "wider.csv", "a,".repeat(20_000) + "\n", StandardCharsets.UTF_8);
        assertEquals("file.tooLarge", Made.refusal(wider).code());
    }

    @Test
    void refusesSharedTextsThatAreNotThere() throws IOException {
        for (String index : List.of("2", "2000000000", "-1", "99999999999", "x")) {
            Path file = Made.xlsx(folder, "<row r='1'><c t='s'><v>" + index + "</v></c></row>");
            assertEquals("file.damaged", Made.refusal(file).code(), index);
        }
    }

    @Test
    void refusesRowsAndColumnsOutOfOrder() throws IOException {
        assertEquals(
                "file.damaged",
                Made.refusal(Made.xlsx(folder, "<row r='5'><c><v>1</v></c></row><row r='4'><c><v>1</v></c></row>"))
                        .code());
        assertEquals(
                "file.damaged",
                Made.refusal(Made.xlsx(folder, "<row r='1'><c r='C1'><v>1</v></c><c r='A1'><v>1</v></c></row>"))
                        .code());
    }

    @Test
    void refusesWorkbooksWithoutTheirParts() throws IOException {
        for (String part :
                List.of("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml")) {
            Map<String, String> parts = Made.parts("<row r='1'><c><v>1</v></c></row>");
            parts.remove(part);
            assertEquals(
                    "file.damaged",
                    Made.refusal(Made.zip(folder.resolve("part.xlsx"), parts)).code(),
                    part);
        }
        Map<String, String> broken = Made.parts("<row r='1'><c><v>1</c></row>");
        assertEquals(
                "file.damaged",
                Made.refusal(Made.zip(folder.resolve("xml.xlsx"), broken)).code());
    }

    @Test
    void tellsBinaryWorkbooksAndOtherArchives() throws IOException {
        assertEquals(
                "file.xlsb",
                Made.refusal(Made.zip(
                                folder.resolve("b.xlsx"),
                                Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.bin", "x")))
                        .code());
        assertEquals(
                "file.notASheet",
                Made.refusal(Made.zip(folder.resolve("photos.xlsx"), Map.of("a.jpg", "x")))
                        .code());
        assertEquals(
                "file.notASheet",
                Made.refusal(Made.zip(
                                folder.resolve("letter.docx"),
                                Map.of(
                                        "[Content_Types].xml",
                                        "<Types/>",
                                        "_rels/.rels",
                                        Made.relations(Made.OFFICE, "officeDocument", "word/document.xml"),
                                        "word/_rels/document.xml.rels",
                                        Made.relations(Made.OFFICE),
                                        "word/document.xml",
                                        "<document/>")))
                        .code());
    }

    @Test
    void tellsWebPagesPapersAndLockedDocuments() throws IOException {
        Map<String, String> refused = Map.of(
                "file.html", "\n <HTML><body><table><tr><td>품명</td></tr></table></body></html>",
                "file.notASheet", "%PDF-1.7\n1 0 obj",
                "file.drm", "SCDSA002 \u0001\u0002");
        for (var each : refused.entrySet()) {
            Path file = Made.text(folder, "list.xls", each.getValue(), StandardCharsets.UTF_8);
            assertEquals(each.getKey(), Made.refusal(file).code());
        }
        for (String page : List.of(
                "<table border=1><tr><td>1</td></tr></table>",
                "<meta charset='euc-kr'><table></table>",
                "<?xml version='1.0'?><!DOCTYPE html><html/>",
                "MIME-Version: 1.0\nContent-Type: multipart/related")) {
            assertEquals(
                    "file.html",
                    Made.refusal(Made.text(folder, "p.xls", page, StandardCharsets.UTF_8))
                            .code());
        }
        assertEquals(
                "file.html",
                Made.refusal(Made.text(folder, "w.xls", "<html></html>", StandardCharsets.UTF_16LE, 0xFF, 0xFE))
                        .code());
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertEquals(
                "file.notASheet",
                Made.refusal(Files.write(folder.resolve("seal.csv"), picture)).code());
    }

    @Test
    void readsByContentWhateverTheNameSays() throws IOException {
        Path renamed = folder.resolve("old.xlsx");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(renamed)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("옛 형식");
            book.write(out);
        }
        assertEquals(List.of("1:옛 형식"), Made.read(renamed));
        assertEquals(List.of("1:a|b"), Made.read(Made.text(folder, "text.xls", "a,b\n", StandardCharsets.UTF_8)));
        Path workbook = Made.xlsx(folder, "<row r='1'><c><v>1</v></c></row>");
        assertEquals(List.of("1:1"), Made.read(Files.move(workbook, folder.resolve("book.csv"))));
    }

    @Test
    void survivesDamageAnywhereInAnOldWorkbook() throws IOException {
        Path file = folder.resolve("whole.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            for (int i = 0; i < 40; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("품목 " + i);
                row.createCell(1).setCellValue(i * 1.5);
                row.createCell(2).setCellFormula("B" + (i + 1) + "*2");
            }
            book.write(out);
        }
        damageAndRead(Files.readAllBytes(file), "damaged.xls");
    }

    @Test
    void survivesDamageAnywhereInAWorkbook() throws IOException {
        Path file = folder.resolve("stored.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : Made.parts("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' s='0'><v>1000</v></c></row>")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        damageAndRead(Files.readAllBytes(file), "damaged.xlsx");
    }

    /** The XML itself damaged, with sums that are right: what a careless program would write. */
    @Test
    void survivesDamageInsideTheParts() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            Map<String, String> parts =
                    Made.parts("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' s='0'><v>1000</v></c></row>");
            String[] names = parts.keySet().toArray(String[]::new);
            String name = names[random.nextInt(names.length)];
            StringBuilder xml = new StringBuilder(parts.get(name));
            for (int k = 0; k < 1 + random.nextInt(3); k++) {
                int at = random.nextInt(xml.length());
                switch (random.nextInt(3)) {
                    case 0 -> xml.setCharAt(at, (char) (32 + random.nextInt(96)));
                    case 1 -> xml.deleteCharAt(at);
                    default -> xml.insert(at, (char) random.nextInt(0x3000));
                }
            }
            parts.put(name, xml.toString());
            readOrRefuse(Made.zip(folder.resolve("inside.xlsx"), parts));
        }
    }

    @Test
    void survivesDamageInTextFiles() throws IOException {
        byte[] whole = "품명,수량,\"비 고\"\n용지,\"1,000\",가\n\"연\n필\",3,나\n".getBytes(StandardCharsets.UTF_8);
        damageAndRead(whole, "damaged.csv");
    }

    private void damageAndRead(byte[] whole, String name) throws IOException {
        Random random = new Random(42);
        Path file = folder.resolve(name);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            for (int k = 0; k < 1 + random.nextInt(8); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(damaged.length) : damaged.length;
            readOrRefuse(Files.write(file, Arrays.copyOf(damaged, length)));
        }
    }

    /** Any exception but the expected one fails the test. */
    private static void readOrRefuse(Path file) {
        try (TableFile table = TableFile.open(file)) {
            table.sheets().forEach(Made::read);
        } catch (DeskException expected) {
            assertEquals(
                    file.getFileName().toString(), expected.problem().place().file());
        }
    }
}
