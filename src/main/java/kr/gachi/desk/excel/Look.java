package kr.gachi.desk.excel;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * How a cell looks. Equal looks share one style of a workbook, so that a long list needs a few dozen.
 *
 * @param ink colour of the text, RRGGBB
 * @param fill colour of the ground; null none
 * @param format number format; null General
 */
record Look(
        double size,
        boolean bold,
        String ink,
        String fill,
        HorizontalAlignment across,
        VerticalAlignment down,
        boolean wrap,
        int indent,
        String format,
        Edges edges) {
    static final String INK = "1F2937";
    static final String NAVY = "1F3A5F";
    static final String QUIET = "6B7280";
    static final String LABEL = "F3F5F9";
    static final String HEAD = "E3E9F2";
    static final String WON = "#,##0";
    static final String DATE = "yyyy-mm-dd";
    static final String RATE = "0.00%";

    /** Lines around a cell. */
    record Edges(BorderStyle top, BorderStyle right, BorderStyle bottom, BorderStyle left) {
        static final Edges NONE = all(BorderStyle.NONE);
        static final Edges BOX = all(BorderStyle.THIN);

        static Edges all(BorderStyle style) {
            return new Edges(style, style, style, style);
        }

        static Edges below(BorderStyle style) {
            return new Edges(BorderStyle.NONE, BorderStyle.NONE, style, BorderStyle.NONE);
        }
    }

    static final Look PLAIN = new Look(
            10, false, INK, null, HorizontalAlignment.GENERAL, VerticalAlignment.CENTER, false, 0, null, Edges.NONE);
    static final Look BOXED = PLAIN.edges(Edges.BOX);
    static final Look TEXT = BOXED.left().wrapped();
    static final Look MIDDLE = BOXED.centred();
    static final Look AMOUNT = BOXED.right().format(WON);

    /** An amount on a form; a blank keeps it off the line. */
    static final Look FIGURE = AMOUNT.format("#,##0_ ");

    static final Look DAY = BOXED.centred().format(DATE);
    static final Look SHARE = BOXED.right().format(RATE);
    static final Look HEADING = BOXED.centred().strong().filled(HEAD).wrapped();
    static final Look CAPTION = BOXED.centred().filled(LABEL).size(9);

    Look size(double newSize) {
        return new Look(newSize, bold, ink, fill, across, down, wrap, indent, format, edges);
    }

    Look strong() {
        return new Look(size, true, ink, fill, across, down, wrap, indent, format, edges);
    }

    Look ink(String newInk) {
        return new Look(size, bold, newInk, fill, across, down, wrap, indent, format, edges);
    }

    Look filled(String newFill) {
        return new Look(size, bold, ink, newFill, across, down, wrap, indent, format, edges);
    }

    Look left() {
        return across(HorizontalAlignment.LEFT);
    }

    Look right() {
        return across(HorizontalAlignment.RIGHT);
    }

    Look centred() {
        return across(HorizontalAlignment.CENTER);
    }

    Look across(HorizontalAlignment newAcross) {
        return new Look(size, bold, ink, fill, newAcross, down, wrap, indent, format, edges);
    }

    Look top() {
        return new Look(size, bold, ink, fill, across, VerticalAlignment.TOP, wrap, indent, format, edges);
    }

    Look wrapped() {
        return new Look(size, bold, ink, fill, across, down, true, indent, format, edges);
    }

    Look indented() {
        return new Look(size, bold, ink, fill, HorizontalAlignment.LEFT, down, wrap, 1, format, edges);
    }

    Look format(String newFormat) {
        return new Look(size, bold, ink, fill, across, down, wrap, indent, newFormat, edges);
    }

    Look edges(Edges newEdges) {
        return new Look(size, bold, ink, fill, across, down, wrap, indent, format, newEdges);
    }

    /** The number format that shows a quantity with its own decimals and no lonely point. */
    static String quantity(BigDecimal quantity) {
        int decimals = Math.max(0, quantity.stripTrailingZeros().scale());
        return decimals == 0 ? WON : "#,##0." + "0".repeat(Math.min(decimals, 10));
    }
}
