package kr.gachi.desk.excel.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The rows of one worksheet part. Of a formula the stored result counts; nothing is ever calculated. */
final class XlsxRows implements RowReader {
    private static final int MOST_COLUMNS = 16_384;
    /** A row may refer to one long text sixteen thousand times. */
    private static final int MOST_CHARACTERS_A_ROW = 8 << 20;

    private final XlsxFile file;
    private final SharedStrings strings;
    private final XmlPart xml;
    private final TableRow.Builder cells = new TableRow.Builder();
    private int row;
    private int column;
    private int characters;

    XlsxRows(XlsxFile file, XmlPart xml) {
        this.file = file;
        this.xml = xml;
        boolean ready = false;
        try {
            this.strings = file.strings();
            ready = true;
        } finally {
            if (!ready) {
                xml.close();
            }
        }
    }

    @Override
    public TableRow next() {
        while (xml.next()) {
            if (xml.atStart("row")) {
                readRow();
                if (!cells.isEmpty()) {
                    return cells.build(row);
                }
            }
        }
        return null;
    }

    private void readRow() {
        int number = file.number(xml.attribute("r"), row + 1);
        if (number <= row) {
            throw file.trouble().damaged(null);
        }
        row = number;
        column = -1;
        characters = 0;
        while (xml.next() && !xml.atEnd("row")) {
            if (xml.atStart("c")) {
                readCell();
            }
        }
    }

    private void readCell() {
        String place = xml.attribute("r");
        int at = place == null ? column + 1 : columnOf(place);
        if (at <= column || at >= MOST_COLUMNS) {
            throw file.trouble().damaged(null);
        }
        column = at;
        String type = xml.attribute("t");
        NumberStyle style = file.style(xml.attribute("s"));
        String value = null;
        String inline = null;
        boolean formula = false;
        while (xml.next() && !xml.atEnd("c")) {
            if (xml.atStart("v")) {
                value = xml.text();
            } else if (xml.atStart("is")) {
                inline = xml.richText();
            } else if (xml.atStart("f")) {
                formula = true;
                xml.skip();
            }
        }
        boolean calculated = value != null && (!value.isEmpty() || "str".equals(type));
        if (formula && !calculated && !"str".equals(type)) {
            cells.add(column, new Cell.Failed(Cell.Failed.NOT_CALCULATED));
        } else if (value != null) {
            cells.add(column, cell(type == null ? "n" : type, value, style));
        } else if (inline != null) {
            cells.add(column, text(inline));
        }
    }

    private Cell cell(String type, String value, NumberStyle style) {
        return switch (type) {
            case "s" -> value.isEmpty() ? Cell.blank() : text(strings.get(file.number(value, -1)));
            case "str", "inlineStr" -> text(XmlPart.unescape(value));
            case "b" -> new Cell.Bool(value.strip().equals("1") || value.strip().equals("true"));
            case "e" -> new Cell.Failed(value.strip());
            case "d" -> isoDate(value.strip());
            default -> number(value, style);
        };
    }

    private Cell number(String value, NumberStyle style) {
        BigDecimal number = Numbers.read(value);
        return number == null ? text(value) : Numbers.cell(number, style);
    }

    /** Strict workbooks may hold dates as text: 2026-11-24, 2026-11-24T09:30:00. */
    private static Cell isoDate(String value) {
        try {
            String plain = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
            return new Cell.Moment(
                    plain.indexOf('T') < 0
                            ? LocalDate.parse(plain).atStartOfDay()
                            : LocalDateTime.parse(plain).withNano(0));
        } catch (DateTimeException e) {
            return Cell.text(value);
        }
    }

    private Cell text(String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS_A_ROW) {
            throw file.trouble().tooLarge();
        }
        return Cell.text(text);
    }

    /** {@code AB12} is column 27. */
    private int columnOf(String place) {
        int letters = 0;
        int at = 0;
        while (letters < place.length() && letters < 4) {
            int letter = place.charAt(letters) & ~0x20;
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            at = at * 26 + letter - 'A' + 1;
            letters++;
        }
        return at - 1;
    }

    @Override
    public void close() {
        xml.close();
    }
}
