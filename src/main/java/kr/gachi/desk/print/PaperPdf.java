package kr.gachi.desk.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.paper.Figures;
import kr.gachi.desk.paper.LineTable;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.paper.PaperTable;
import kr.gachi.desk.paper.PaperTable.Align;
import kr.gachi.desk.paper.PaperTable.Row;
import kr.gachi.desk.paper.PaperTable.Tone;

/** Draws a paper on A4 pages of one look with its sheet; a table that goes on repeats its headings. */
public final class PaperPdf {
    /** A short list keeps the look of a form. */
    private static final int FEWEST = 6;

    private static final double ROW = 20;

    private final Pages pages;
    private final Paper paper;
    private double y = Pages.TOP;

    private PaperPdf(Pages pages, Paper paper) {
        this.pages = pages;
        this.paper = paper;
    }

    /** The file; the same paper gives the same bytes. */
    public static byte[] bytes(Paper paper) {
        try (Pages pages = new Pages()) {
            new PaperPdf(pages, paper).draw();
            return pages.finish(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw() throws IOException {
        title();
        y = new PaperHead(pages, paper).draw(y);
        amount();
        for (PaperTable table : paper.tables()) {
            table(table);
        }
        y += 8;
        for (Paper.Entry each : paper.entries()) {
            entry(each);
        }
        for (String signer : paper.signers()) {
            room(30);
            pages.line(
                    Pages.LEFT,
                    y,
                    Pages.WIDTH,
                    30,
                    signer + "                              (인)",
                    Ink.PLAIN.align(Align.RIGHT));
            y += 30;
        }
    }

    private void title() throws IOException {
        String spaced = String.join("   ", paper.kind().split(""));
        pages.line(
                Pages.LEFT,
                y,
                Pages.WIDTH,
                36,
                spaced,
                Ink.PLAIN.size(22).strong().in(Ink.NAVY).align(Align.MIDDLE));
        y += 40;
        pages.rule(y, 0.8, Ink.NAVY);
        pages.rule(y + 2, 0.8, Ink.NAVY);
        pages.line(
                Pages.LEFT,
                y + 3,
                Pages.WIDTH,
                14,
                paper.remark(),
                Ink.PLAIN.size(8.5).in(Ink.QUIET).align(Align.RIGHT));
        y += 18;
    }

    private void amount() throws IOException {
        y += 9;
        Paper.Amount amount = paper.amount();
        if (amount == null) {
            return;
        }
        Ink band = Ink.PLAIN.size(10).on(Ink.LABEL);
        pages.cell(Pages.LEFT, y, Pages.WIDTH, 32, List.of(), band);
        Ink over = band.on(null).strong();
        pages.line(x(0), y, width(0, 1), 32, amount.label(), over.align(Align.MIDDLE));
        pages.line(x(1), y, width(1, 5), 32, amount.words(), over.size(12));
        if (amount.won() != null) {
            String won = Figures.written(amount.won());
            String figures = won.startsWith("-") ? "(-₩" + won.substring(1) + ")" : "(₩" + won + ")";
            pages.line(x(5), y, width(5, 7), 32, figures, over.size(11).align(Align.RIGHT));
        }
        pages.line(
                x(7), y, width(7, 9), 32, amount.note(), band.on(null).size(8.5).align(Align.MIDDLE));
        pages.rule(y, 1.4, Ink.LINE);
        pages.rule(y + 32, 1.4, Ink.LINE);
        y += 42;
    }

    private void table(PaperTable table) throws IOException {
        if (table.title() != null) {
            room(22 + ROW * 3);
            pages.line(
                    Pages.LEFT,
                    y + 4,
                    Pages.WIDTH,
                    18,
                    table.title(),
                    Ink.PLAIN.size(10.5).strong().in(Ink.NAVY));
            y += 24;
        }
        headings(table);
        List<Row> rows = new ArrayList<>(table.rows());
        if (paper.tables().size() == 1 && table.columns().equals(LineTable.COLUMNS)) {
            fill(rows);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(table, rows.get(i), i + 1 < rows.size() && rows.get(i + 1).tone() == Tone.SUM);
        }
    }

    private static void fill(List<Row> rows) {
        if (rows.stream().noneMatch(each -> each.tone() == Tone.PART)) {
            int lines =
                    (int) rows.stream().filter(each -> each.tone() == Tone.LINE).count();
            for (int i = lines; i < FEWEST; i++) {
                rows.add(i, new Row(Tone.LINE, List.of()));
            }
        }
    }

    private void headings(PaperTable table) throws IOException {
        for (int column = 0; column < table.columns().size(); column++) {
            int from = table.grid(column);
            int to = from + table.columns().get(column).span();
            pages.line(
                    x(from),
                    y,
                    width(from, to),
                    ROW + 2,
                    table.columns().get(column).heading(),
                    Ink.HEADING);
        }
        y += ROW + 2;
    }

    /** @param withNext a line before a sum takes it along, so that no page begins with a lonely sum */
    private void row(PaperTable table, Row row, boolean withNext) throws IOException {
        List<Cell> cells = cells(table, row);
        double height = ROW;
        for (Cell each : cells) {
            height = Math.max(height, Pages.height(each.lines().size(), each.ink()));
        }
        height = Math.min(height, Pages.BOTTOM - Pages.TOP - ROW * 2);
        if (y + height + (withNext ? ROW : 0) > Pages.BOTTOM) {
            turn();
            headings(table);
        }
        for (Cell each : cells) {
            each.draw(pages, y, height);
        }
        y += height;
    }

    private List<Cell> cells(PaperTable table, Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); ) {
            int end = table.end(row, column);
            int from = table.grid(column);
            int to = end == table.columns().size() ? PaperTable.GRID : table.grid(end);
            Object value = PaperTable.cell(row, column);
            Ink ink = ink(row.tone(), table.columns().get(column).align(), column == 0, value);
            cells.add(new Cell(from, to, value, ink, pages));
            column = end;
        }
        return cells;
    }

    private static Ink ink(Tone tone, Align align, boolean first, Object value) {
        Align placed = value instanceof String || value == null ? align : align == Align.LEFT ? Align.RIGHT : align;
        return switch (tone) {
            case PART -> Ink.VALUE.strong().on(Ink.LABEL);
            case LINE -> Ink.VALUE.size(9).align(placed);
            case SUM -> Ink.VALUE.size(9).on(Ink.LABEL).align(first ? Align.MIDDLE : placed);
            case TOTAL -> Ink.VALUE.size(10).strong().on(Ink.HEAD).align(first ? Align.MIDDLE : placed);
        };
    }

    private void entry(Paper.Entry entry) throws IOException {
        Ink ink = Ink.VALUE.size(8.8);
        List<String> lines = pages.lines(entry.text(), width(1, PaperTable.GRID), ink);
        int most = (int) ((Pages.BOTTOM - Pages.TOP - 7) / (ink.size() * 1.35));
        do {
            List<String> part = lines.subList(0, Math.min(most, lines.size()));
            double height = Math.max(18, Pages.height(part.size(), ink));
            room(height);
            pages.line(x(0), y, width(0, 1), height, entry.label(), Ink.CAPTION);
            pages.cell(x(1), y, width(1, PaperTable.GRID), height, part, ink);
            y += height;
            lines = lines.subList(part.size(), lines.size());
        } while (!lines.isEmpty());
    }

    private void room(double height) throws IOException {
        if (y + height > Pages.BOTTOM) {
            turn();
        }
    }

    private void turn() throws IOException {
        pages.turn();
        y = Pages.TOP;
    }

    static double x(int grid) {
        return Pages.LEFT + width(0, grid);
    }

    /** Points between two lines of the grid. */
    static double width(int from, int to) {
        double all = PaperTable.WIDTHS.stream().mapToDouble(Double::doubleValue).sum();
        double part = PaperTable.WIDTHS.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return Pages.WIDTH * part / all;
    }
}
