package kr.gachi.desk.excel.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An Office Open XML workbook, transitional or strict. Only the parts that hold cells are opened; macros, external links
 * and everything else in the package are never looked at.
 */
final class XlsxFile implements Closeable {
    /** Of styles, formats, sheets: more than Excel allows. */
    private static final int MOST_NAMED = 1 << 16;

    private final XlsxPackage parts;
    private final Trouble trouble;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<NumberStyle> styles = new ArrayList<>();
    private final SharedStrings strings;
    private String stringsPart;
    private boolean stringsRead;
    private NumberStyle unstyled = NumberStyle.GENERAL;

    private XlsxFile(XlsxPackage parts, Trouble trouble) {
        this.parts = parts;
        this.trouble = trouble;
        this.strings = new SharedStrings(trouble);
    }

    static XlsxFile open(Path file, Trouble trouble) {
        XlsxPackage parts = XlsxPackage.open(file, trouble);
        boolean opened = false;
        try {
            XlsxFile xlsx = new XlsxFile(parts, trouble);
            xlsx.readWorkbook();
            opened = true;
            return xlsx;
        } finally {
            if (!opened) {
                close(parts, trouble);
            }
        }
    }

    private static void close(XlsxPackage parts, Trouble trouble) {
        try {
            parts.close();
        } catch (IOException e) {
            throw trouble.unreadable(e);
        }
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    private void readWorkbook() {
        if (!parts.has("[Content_Types].xml")) {
            throw trouble.notASheet();
        }
        if (parts.has("xl/workbook.bin")) {
            throw trouble.xlsb();
        }
        String workbook = parts.relations("").stream()
                .filter(relation -> relation.is("officeDocument"))
                .map(XlsxPackage.Relation::target)
                .findFirst()
                .orElseThrow(trouble::notASheet);
        Map<String, String> worksheets = new HashMap<>();
        String stylesPart = null;
        for (XlsxPackage.Relation relation : parts.relations(workbook)) {
            if (relation.is("worksheet")) {
                worksheets.put(relation.id(), relation.target());
            } else if (relation.is("sharedStrings")) {
                stringsPart = relation.target();
            } else if (relation.is("styles")) {
                stylesPart = relation.target();
            }
        }
        readSheets(workbook, worksheets);
        if (stylesPart != null && parts.has(stylesPart)) {
            readStyles(stylesPart);
        }
    }

    private void readSheets(String workbook, Map<String, String> worksheets) {
        boolean isWorkbook = false;
        try (XmlPart xml = parts.part(workbook)) {
            while (xml.next()) {
                if (xml.atStart("workbook")) {
                    isWorkbook = true;
                } else if (xml.atStart("workbookPr")) {
                    unstyled = NumberStyle.of(NumberStyle.Kind.GENERAL, xml.flag("date1904"));
                } else if (xml.atStart("sheet")) {
                    String target = worksheets.get(xml.foreignAttribute("id"));
                    String state = xml.attribute("state");
                    if (target != null) {
                        boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
                        sheets.add(new Worksheet(String.valueOf(xml.attribute("name")), hidden, target));
                        limit(sheets.size());
                    }
                }
            }
        }
        if (!isWorkbook) {
            throw trouble.notASheet();
        }
        if (sheets.isEmpty()) {
            throw trouble.damaged(null);
        }
    }

    private void readStyles(String part) {
        Map<Integer, String> codes = new HashMap<>();
        boolean inCells = false;
        try (XmlPart xml = parts.part(part)) {
            while (xml.next()) {
                if (xml.atStart("numFmt")) {
                    codes.put(number(xml.attribute("numFmtId"), 0), String.valueOf(xml.attribute("formatCode")));
                    limit(codes.size());
                } else if (xml.atStart("cellXfs")) {
                    inCells = true;
                } else if (xml.atEnd("cellXfs")) {
                    inCells = false;
                } else if (inCells && xml.atStart("xf")) {
                    int id = number(xml.attribute("numFmtId"), 0);
                    styles.add(NumberFormats.read(id, codes.get(id), unstyled.from1904()));
                    limit(styles.size());
                }
            }
        }
    }

    private void limit(int count) {
        if (count > MOST_NAMED) {
            throw trouble.tooLarge();
        }
    }

    SharedStrings strings() {
        if (!stringsRead && stringsPart != null && parts.has(stringsPart)) {
            stringsRead = true;
            try (XmlPart xml = parts.part(stringsPart)) {
                while (xml.next()) {
                    if (xml.atStart("si")) {
                        strings.add(xml.richText());
                    }
                }
            }
        }
        return strings;
    }

    NumberStyle style(String index) {
        int at = number(index, 0);
        return at >= 0 && at < styles.size() ? styles.get(at) : unstyled;
    }

    Trouble trouble() {
        return trouble;
    }

    int number(String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw trouble.damaged(e);
        }
    }

    @Override
    public void close() {
        close(parts, trouble);
    }

    private final class Worksheet implements Sheet {
        private final String name;
        private final boolean hidden;
        private final String part;

        Worksheet(String name, boolean hidden, String part) {
            this.name = name;
            this.hidden = hidden;
            this.part = part;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean hidden() {
            return hidden;
        }

        @Override
        public String encoding() {
            return null;
        }

        @Override
        public RowReader rows() {
            return new XlsxRows(XlsxFile.this, parts.part(part));
        }
    }
}
