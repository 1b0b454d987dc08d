package kr.gachi.desk.print;

import java.awt.Color;
import kr.gachi.desk.paper.PaperTable.Align;

/**
 * How a cell looks.
 *
 * @param size points
 * @param fill null none
 * @param boxed whether lines stand around it
 */
record Ink(double size, boolean bold, Color colour, Color fill, Align align, boolean boxed) {
    static final Color INK = new Color(0x1F2937);
    static final Color NAVY = new Color(0x1F3A5F);
    static final Color QUIET = new Color(0x6B7280);
    static final Color LABEL = new Color(0xF3F5F9);
    static final Color HEAD = new Color(0xE3E9F2);
    static final Color LINE = new Color(0x8A94A6);

    static final Ink PLAIN = new Ink(9.5, false, INK, null, Align.LEFT, false);
    static final Ink VALUE = PLAIN.inBox();
    static final Ink CAPTION = new Ink(8.5, false, INK, LABEL, Align.MIDDLE, true);
    static final Ink HEADING = new Ink(9, true, INK, HEAD, Align.MIDDLE, true);

    Ink size(double newSize) {
        return new Ink(newSize, bold, colour, fill, align, boxed);
    }

    Ink strong() {
        return new Ink(size, true, colour, fill, align, boxed);
    }

    Ink in(Color newColour) {
        return new Ink(size, bold, newColour, fill, align, boxed);
    }

    Ink on(Color ground) {
        return new Ink(size, bold, colour, ground, align, boxed);
    }

    Ink align(Align newAlign) {
        return new Ink(size, bold, colour, fill, newAlign, boxed);
    }

    private Ink inBox() {
        return new Ink(size, bold, colour, fill, align, true);
    }
}
