package kr.gachi.desk.excel.table;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;

/** Makes small files by hand, down to the byte where that matters, and reads them back. */
final class Made {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Made() {}

    /** The parts of a workbook with one sheet; tests change some before {@link #zip}. */
    static Map<String, String> parts(String sheetData) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", relations(OFFICE, "officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                        + "'><workbookPr/><sheets><sheet name='목록' sheetId='1' r:id='r0'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        OFFICE,
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "styles",
                        "styles.xml",
                        "sharedStrings",
                        "/xl/sharedStrings.xml"));
        parts.put(
                "xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><cellXfs><xf numFmtId='0'/></cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'><si><t>하나</t></si><si><t>둘</t></si></sst>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + sheetData + "</sheetData></worksheet>");
        return parts;
    }

    static String relations(String namespace, String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns='" + PACKAGE + "'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='r%d' Type='%s/%s' Target='%s'/>"
                    .formatted(i / 2, namespace, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    static Path xlsx(Path folder, String sheetData) throws IOException {
        return zip(folder.resolve("made.xlsx"), parts(sheetData));
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    static Path text(Path folder, String name, String content, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(charset));
    }

    static Path text(Path folder, String name, String content, Charset charset, int... mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.write(content.getBytes(charset));
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    /** Each row of the first sheet as {@code number:A|B|C}. */
    static List<String> read(Path file) {
        try (TableFile table = TableFile.open(file)) {
            return read(table.sheets().get(0));
        }
    }

    static List<String> read(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        try (RowReader rows = sheet.rows()) {
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                StringJoiner cells = new StringJoiner("|", row.number() + ":", "");
                for (int column = 0; column < row.width(); column++) {
                    cells.add(row.cell(column).written());
                }
                lines.add(cells.toString());
            }
        }
        return lines;
    }

    static Cell firstCell(Path file) {
        try (TableFile table = TableFile.open(file);
                RowReader rows = table.sheets().get(0).rows()) {
            return rows.next().cell(0);
        }
    }

    /** Opens and reads every sheet, as an import would, and hands out why it was refused. */
    static Problem refusal(Path file) {
        DeskException refused = assertThrows(DeskException.class, () -> {
            try (TableFile table = TableFile.open(file)) {
                table.sheets().forEach(Made::read);
            }
        });
        return refused.problem();
    }
}
