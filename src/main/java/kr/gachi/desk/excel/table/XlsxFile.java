package kr.gachi.desk.excel.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An Office Open XML workbook, transitional or strict. Only the parts that hold cells are opened; macros, external links
 * and everything else in the package are never looked at.
 */
final class XlsxFile implements Closeable {
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_STYLES = 1 << 16;

    private final ZipFile zip;
    private final Trouble trouble;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<NumberStyle> styles = new ArrayList<>();
    private final SharedStrings strings;
    private String stringsPart;
    private boolean stringsRead;
    private NumberStyle unstyled = NumberStyle.GENERAL;

    private XlsxFile(ZipFile zip, Trouble trouble) {
        this.zip = zip;
        this.trouble = trouble;
        this.strings = new SharedStrings(trouble);
    }

    static XlsxFile open(Path file, Trouble trouble) {
        // names of pictures may be in any code page; those of the parts are ASCII
        try {
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
            XlsxFile xlsx = new XlsxFile(zip, trouble);
            boolean opened = false;
            try {
                xlsx.list();
                xlsx.readWorkbook();
                opened = true;
            } finally {
                if (!opened) {
                    zip.close();
                }
            }
            return xlsx;
        } catch (IOException | IllegalArgumentException e) {
            throw trouble.damaged(e);
        }
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    private void list() {
        if (zip.size() > MOST_ENTRIES) {
            throw trouble.tooLarge();
        }
        zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
        if (!entries.containsKey("[content_types].xml")) {
            throw trouble.notASheet();
        }
        if (entries.containsKey("xl/workbook.bin")) {
            throw trouble.xlsb();
        }
    }

    private void readWorkbook() {
        String workbook = relations("").stream()
                .filter(relation -> relation.is("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(trouble::notASheet);
        Map<String, String> worksheets = new HashMap<>();
        String stylesPart = null;
        for (Relation relation : relations(workbook)) {
            if (relation.is("worksheet")) {
                worksheets.put(relation.id, relation.target);
            } else if (relation.is("sharedStrings")) {
                stringsPart = relation.target;
            } else if (relation.is("styles")) {
                stylesPart = relation.target;
            }
        }
        readSheets(workbook, worksheets);
        if (stylesPart != null && entries.containsKey(key(stylesPart))) {
            readStyles(stylesPart);
        }
    }

    private void readSheets(String workbook, Map<String, String> worksheets) {
        boolean isWorkbook = false;
        try (XmlPart xml = part(workbook)) {
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
        try (XmlPart xml = part(part)) {
            while (xml.next()) {
                if (xml.atStart("numFmt")) {
                    codes.put(number(xml.attribute("numFmtId"), 0), String.valueOf(xml.attribute("formatCode")));
                } else if (xml.atStart("cellXfs")) {
                    inCells = true;
                } else if (xml.atEnd("cellXfs")) {
                    inCells = false;
                } else if (inCells && xml.atStart("xf")) {
                    int id = number(xml.attribute("numFmtId"), 0);
                    styles.add(NumberFormats.read(id, codes.get(id), unstyled.from1904()));
                    if (styles.size() > MOST_STYLES) {
                        throw trouble.tooLarge();
                    }
                }
            }
        }
    }

    SharedStrings strings() {
        if (!stringsRead && stringsPart != null && entries.containsKey(key(stringsPart))) {
            stringsRead = true;
            try (XmlPart xml = part(stringsPart)) {
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

    private List<Relation> relations(String source) {
        int slash = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, slash);
        String part = folder + "_rels/" + source.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        try (XmlPart xml = part(part)) {
            while (xml.next()) {
                if (xml.atStart("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String target = resolve(folder, String.valueOf(xml.attribute("Target")));
                    relations.add(new Relation(xml.attribute("Id"), String.valueOf(xml.attribute("Type")), target));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        String plain = target.replace('\\', '/');
        return plain.startsWith("/") ? plain.substring(1) : folder + plain;
    }

    XmlPart part(String name) {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw trouble.damaged(null);
        }
        PartStream.check(entry, trouble);
        try {
            return new XmlPart(new PartStream(zip.getInputStream(entry), entry, trouble), trouble);
        } catch (IOException e) {
            throw trouble.damaged(e);
        }
    }

    /** Part names do not mind upper and lower case; {@code a/../b} is {@code b}. */
    private static String key(String name) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : name.toLowerCase(Locale.ROOT).replace('\\', '/').split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** @param type its last word is the same in both editions of the format */
    private record Relation(String id, String type, String target) {
        boolean is(String what) {
            return type.endsWith("/" + what);
        }
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
            return new XlsxRows(XlsxFile.this, part(part));
        }
    }
}
