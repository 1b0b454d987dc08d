package kr.gachi.desk.print;

import java.io.IOException;
import java.util.List;
import kr.gachi.desk.paper.Figures;

/**
 * A cell of a table before it is drawn. Texts are wrapped; figures stay in one line.
 *
 * @param from first column of the grid
 * @param to column of the grid behind it
 */
record Cell(int from, int to, String text, boolean wraps, List<String> lines, Ink ink) {

    Cell(int from, int to, Object value, Ink ink, Pages pages) {
        this(from, to, value, ink, pages.lines(Figures.written(value), PaperPdf.width(from, to), ink));
    }

    private Cell(int from, int to, Object value, Ink ink, List<String> lines) {
        this(
                from,
                to,
                Figures.written(value),
                value instanceof String,
                value instanceof String ? lines : List.of(),
                ink);
    }

    void draw(Pages pages, double y, double height) throws IOException {
        if (wraps) {
            pages.cell(PaperPdf.x(from), y, PaperPdf.width(from, to), height, lines, ink);
        } else {
            pages.line(PaperPdf.x(from), y, PaperPdf.width(from, to), height, text, ink);
        }
    }
}
