package kr.gachi.desk.excel.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsTest {
    private static final Charset KOREAN = Charset.forName("MS949");

    @TempDir
    Path folder;

    @Test
    void readsWhatPoiWrites() throws IOException {
        Path file = folder.resolve("old.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = book.createSheet("구매요청");
            HSSFRow head = sheet.createRow(0);
            head.createCell(0).setCellValue("품명");
            head.createCell(1).setCellValue("latin");
            HSSFRow row = sheet.createRow(3);
            row.createCell(0).setCellValue(0.1 + 0.2);
            row.createCell(1).setCellValue(23_000);
            row.createCell(2).setCellValue(true);
            HSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy\"년\" m\"월\" d\"일\""));
            row.createCell(3).setCellValue(LocalDate.of(2026, 11, 24));
            row.getCell(3).setCellStyle(style);
            HSSFCellStyle bold = book.createCellStyle();
            bold.cloneStyleFrom(style);
            bold.setWrapText(true);
            row.createCell(8).setCellValue(LocalDate.of(2026, 11, 24));
            row.getCell(8).setCellStyle(bold);
            row.createCell(4).setCellFormula("\"가\"&\"나\"");
            row.createCell(5).setCellFormula("1/0");
            row.createCell(6).setCellFormula("B4*2");
            row.createCell(7);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            HSSFSheet hidden = book.createSheet("숨김");
            hidden.createRow(0).createCell(0).setCellValue("자료");
            book.setSheetHidden(1, true);
            book.write(out);
        }
        try (TableFile table = TableFile.open(file)) {
            assertEquals("구매요청", table.sheets().get(0).name());
            assertTrue(table.sheets().get(1).hidden());
            assertEquals(
                    List.of("1:품명|latin", "4:0.3|23000|TRUE|2026-11-24|가나|#DIV/0!|46000||2026-11-24"),
                    Made.read(table.sheets().get(0)));
            assertEquals(List.of("1:자료"), Made.read(table.sheets().get(1)));
        }
    }

    @Test
    void readsSharedTextsThatRunOverManyRecords() throws IOException {
        Path file = folder.resolve("long.xls");
        List<String> expected = new ArrayList<>();
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = book.createSheet();
            for (int i = 0; i < 3000; i++) {
                // wide and narrow characters, so that cuts fall on both
                String text = (i % 3 == 0 ? "품목 " : "item ") + i + " " + "가a".repeat(i % 40);
                sheet.createRow(i).createCell(0).setCellValue(text);
                expected.add(i + 1 + ":" + text);
            }
            String longest = "나".repeat(32_000);
            sheet.createRow(3000).createCell(0).setCellValue(longest);
            sheet.getRow(3000).createCell(1).setCellFormula("REPT(\"다a\",8000)");
            sheet.getRow(3000).createCell(2).setCellValue(1);
            sheet.createRow(3001).createCell(0).setCellFormula("REPT(\"b\",20000)");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            expected.add("3001:" + longest + "|" + "다a".repeat(8000) + "|1");
            expected.add("3002:" + "b".repeat(20_000));
            book.write(out);
        }
        assertEquals(expected, Made.read(file));
    }

    @Test
    void readsTheOlderFormatInTheKoreanCodePage() throws IOException {
        Records biff = new Records();
        biff.add(0x0809, 0x00, 0x05, 5, 0, 0, 0, 0, 0);
        biff.add(0x0042, 0xb5, 0x03);
        byte[] format = "yyyy/mm/dd".getBytes(KOREAN);
        biff.add(0x041E, bytes(164, 0, format.length), format);
        biff.add(0x00E0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        biff.add(0x00E0, 0, 0, 164, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        byte[] name = "매입".getBytes(KOREAN);
        int patch = biff.size() + 4;
        biff.add(0x0085, bytes(0, 0, 0, 0, 0, 0, name.length), name);
        biff.add(0x000A);
        int sheet = biff.size();
        biff.add(0x0809, 0x00, 0x05, 0x10, 0, 0, 0, 0, 0);
        byte[] text = "거래처명".getBytes(KOREAN);
        biff.add(0x0204, bytes(0, 0, 0, 0, 0, 0, text.length, 0), text);
        biff.add(0x0203, bytes(1, 0, 0, 0, 0, 0), number(1234.5));
        // 46350 as a whole number in 30 bits, under the date format
        biff.add(0x027E, bytes(1, 0, 1, 0, 1, 0), little(46350 << 2 | 2));
        byte[] result = "합 계".getBytes(KOREAN);
        biff.add(0x0006, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0);
        biff.add(0x0207, bytes(result.length, 0), result);
        biff.add(0x000A);
        byte[] stream = biff.whole();
        System.arraycopy(little(sheet), 0, stream, patch, 4);

        Path file = container("ledger.xls", "Book", stream);
        try (TableFile table = TableFile.open(file)) {
            assertEquals("매입", table.sheets().get(0).name());
            assertEquals(
                    List.of("1:거래처명", "2:1234.5|2026-11-24|합 계"),
                    Made.read(table.sheets().get(0)));
        }
    }

    @Test
    void sortsCellsThatAreNotInTheOrderOfRows() throws IOException {
        Records biff = new Records();
        biff.add(0x0809, 0x00, 0x05, 5, 0, 0, 0, 0, 0);
        byte[] name = "S".getBytes(KOREAN);
        int patch = biff.size() + 4;
        biff.add(0x0085, bytes(0, 0, 0, 0, 0, 0, name.length), name);
        biff.add(0x000A);
        int sheet = biff.size();
        biff.add(0x0809, 0x00, 0x05, 0x10, 0, 0, 0, 0, 0);
        for (int column = 0; column < 2; column++) {
            for (int row = 0; row < 3; row++) {
                biff.add(0x0203, bytes(row, 0, column, 0, 0, 0), number(row * 10 + column));
            }
        }
        biff.add(0x000A);
        byte[] stream = biff.whole();
        System.arraycopy(little(sheet), 0, stream, patch, 4);
        assertEquals(List.of("1:0|1", "2:10|11", "3:20|21"), Made.read(container("columns.xls", "Book", stream)));
    }

    @Test
    void refusesProtectedWorkbooks() throws IOException {
        Path file = folder.resolve("secret.xls");
        Biff8EncryptionKey.setCurrentUserPassword("비밀");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("x");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertEquals("file.encrypted", Made.refusal(file).code());

        assertEquals(
                "file.encrypted",
                Made.refusal(container("secret.xlsx", "EncryptedPackage", new byte[64]))
                        .code());
    }

    @Test
    void refusesOtherThingsInTheSameContainer() throws IOException {
        assertEquals(
                "file.notASheet",
                Made.refusal(container("letter.xls", "FileHeader", new byte[64]))
                        .code());
    }

    private Path container(String name, String stream, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            container.writeFilesystem(out);
        }
        return file;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static byte[] number(double value) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array();
    }

    private static final class Records {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        void add(int id, int... data) {
            add(id, bytes(data), new byte[0]);
        }

        void add(int id, byte[] head, byte[] tail) {
            int length = head.length + tail.length;
            out.writeBytes(bytes(id, id >> 8, length, length >> 8));
            out.writeBytes(head);
            out.writeBytes(tail);
        }

        int size() {
            return out.size();
        }

        byte[] whole() {
            return out.toByteArray();
        }
    }
}
