package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kr.gachi.desk.domain.Won;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook and the one way to put a value into a cell: text stays text, unknown stays empty. */
final class Styles {
    /** Every Korean Windows has it; elsewhere family and character set let the reader choose its like. */
    static final String FONT = "맑은 고딕";

    private static final String LINE = "8A94A6";

    /** Dates before it are not numbers in a workbook. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private record Key(Look look, boolean quoted) {}

    private record Letters(double size, boolean bold, String ink) {}

    private final XSSFWorkbook book;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook book) {
        this.book = book;
        // the workbook's first font decides how wide a column of n characters is
        letters(book.getFontAt(0), new Letters(10, false, Look.INK));
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(new Key(look, false), this::make);
    }

    /** A formula with the value that it gives, so that readers that do not calculate see the same. */
    record Formula(String text, Object value) {}

    void put(Cell cell, Object value, Look look) {
        if (value instanceof Formula formula) {
            cell.setCellStyle(of(look));
            cell.setCellFormula(formula.text());
            if (formula.value() instanceof String text) {
                cell.setCellValue(text);
            } else {
                setNumber(cell, formula.value());
            }
        } else if (value instanceof String text) {
            String clean = CellText.clean(text);
            cell.setCellStyle(styles.computeIfAbsent(new Key(look, CellText.looksLikeFormula(clean)), this::make));
            cell.setCellValue(clean);
        } else {
            cell.setCellStyle(of(look));
            setNumber(cell, value);
        }
    }

    /** Sets a number, a day or nothing; dates that a workbook cannot count are written as text. */
    static void setNumber(Cell cell, Object value) {
        if (value == null) {
            cell.setBlank();
        } else if (value instanceof Won won) {
            cell.setCellValue((double) won.value());
        } else if (value instanceof LocalDate day) {
            if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
                cell.setCellValue(day.toString());
            } else {
                cell.setCellValue(day);
            }
        } else if (value instanceof BigDecimal || value instanceof Long || value instanceof Integer) {
            cell.setCellValue(((Number) value).doubleValue());
        } else {
            throw new IllegalArgumentException("no cell holds a " + value.getClass());
        }
    }

    private XSSFCellStyle make(Key key) {
        Look look = key.look();
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(fonts.computeIfAbsent(
                new Letters(look.size(), look.bold(), look.ink()), letters -> letters(book.createFont(), letters)));
        style.setAlignment(look.across());
        style.setVerticalAlignment(look.down());
        style.setWrapText(look.wrap());
        style.setIndention((short) look.indent());
        if (look.fill() != null) {
            style.setFillForegroundColor(colour(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.format() != null) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        }
        lines(style, look.edges());
        style.setQuotePrefixed(key.quoted());
        return style;
    }

    private static void lines(XSSFCellStyle style, Look.Edges edges) {
        style.setBorderTop(edges.top());
        style.setBorderRight(edges.right());
        style.setBorderBottom(edges.bottom());
        style.setBorderLeft(edges.left());
        XSSFColor line = colour(LINE);
        style.setTopBorderColor(line);
        style.setRightBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
    }

    private static XSSFFont letters(XSSFFont font, Letters letters) {
        font.setFontName(FONT);
        font.setFamily(FontFamily.SWISS);
        font.setCharSet(FontCharset.HANGUL.getNativeId());
        font.setFontHeight(letters.size());
        font.setBold(letters.bold());
        font.setColor(colour(letters.ink()));
        return font;
    }

    static XSSFColor colour(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(bytes, new DefaultIndexedColorMap());
    }
}
