package kr.gachi.desk.print;

import static kr.gachi.desk.print.PaperPdf.width;
import static kr.gachi.desk.print.PaperPdf.x;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.paper.PaperTable;
import kr.gachi.desk.paper.PaperTable.Align;
import kr.gachi.desk.paper.QuoteDocument.Supplier;

/** The parties of a paper: number, day and recipient on the left, who gives it with the seal on the right. */
final class PaperHead {
    private static final double ROW = 20;
    private static final int ROWS = 8;

    private final Pages pages;
    private final Paper paper;

    PaperHead(Pages pages, Paper paper) {
        this.pages = pages;
        this.paper = paper;
    }

    /** Draws from {@code y} on and tells where it ends. */
    double draw(double y) throws IOException {
        return paper.giver() == null ? alone(y) : beside(y);
    }

    private double alone(double top) throws IOException {
        double y = top;
        for (Paper.Entry each : paper.head()) {
            y = row(y, each.label(), each.text(), PaperTable.GRID, Ink.VALUE);
        }
        if (paper.recipient() != null && !paper.recipient().isEmpty()) {
            y = row(
                    y,
                    "수 신",
                    paper.recipient(),
                    PaperTable.GRID,
                    Ink.VALUE.strong().size(11));
        }
        if (paper.attention() != null) {
            y = row(y, "참 조", paper.attention(), PaperTable.GRID, Ink.VALUE);
        }
        return paper.sentence() == null ? y : sentence(y, ROW + 6, PaperTable.GRID);
    }

    private double row(double y, String label, String text, int to, Ink ink) throws IOException {
        List<String> lines = pages.lines(text, width(1, to), ink);
        double height = Math.max(ROW, Pages.height(lines.size(), ink));
        pages.line(x(0), y, width(0, 1), height, label, Ink.CAPTION);
        pages.cell(x(1), y, width(1, to), height, lines, ink);
        return y + height;
    }

    private double sentence(double y, double height, int to) throws IOException {
        pages.cell(
                x(0),
                y,
                width(0, to),
                height,
                pages.lines(paper.sentence(), width(0, to), Ink.PLAIN.size(10)),
                Ink.PLAIN.size(10));
        return y + height;
    }

    private double beside(double top) throws IOException {
        Supplier giver = paper.giver();
        String phones = Stream.of(giver.phone(), giver.fax())
                .filter(number -> number != null && !number.isBlank())
                .collect(Collectors.joining(" / "));
        Ink small = Ink.VALUE.size(8.5);
        List<Labelled> right = List.of(
                new Labelled("등록번호", giver.bizNo(), Ink.VALUE.strong().size(11)),
                new Labelled("상 호", giver.name(), Ink.VALUE.strong()),
                new Labelled("대 표 자", giver.representative(), Ink.VALUE.strong()),
                new Labelled("사업장주소", giver.address(), small),
                new Labelled("업 태", giver.businessType(), small),
                new Labelled("종 목", giver.businessItem(), small),
                new Labelled("전화/팩스", phones, small),
                new Labelled("계 좌", giver.account(), small));
        double[] tops = new double[ROWS + 1];
        tops[0] = top;
        for (int i = 0; i < ROWS; i++) {
            Labelled each = right.get(i);
            tops[i + 1] = tops[i] + Math.max(ROW, Pages.height(each.lines(pages).size(), each.ink()));
        }
        for (int i = 0; i < ROWS; i++) {
            Labelled each = right.get(i);
            double height = tops[i + 1] - tops[i];
            pages.line(x(4), tops[i], width(4, 5), height, each.label(), Ink.CAPTION);
            pages.cell(x(5), tops[i], width(5, PaperTable.GRID), height, each.lines(pages), each.ink());
        }
        pages.cell(
                x(3),
                top,
                width(3, 4),
                tops[ROWS] - top,
                List.of(paper.giverLabel().split("")),
                Ink.CAPTION.strong().size(9.5));
        double middle = (tops[2] + tops[3]) / 2;
        pages.line(
                x(7),
                tops[2],
                width(7, 9),
                tops[3] - tops[2],
                "(인)",
                Ink.PLAIN.in(Ink.QUIET).align(Align.MIDDLE));
        left(tops);
        if (paper.seal() != null) {
            pages.seal(paper.seal(), x(7), middle);
        }
        return tops[ROWS];
    }

    private void left(double[] tops) throws IOException {
        List<Paper.Entry> head = paper.head();
        for (int i = 0; i < 3; i++) {
            Paper.Entry each = i < head.size() ? head.get(i) : new Paper.Entry("", null);
            box(tops[i], tops[i + 1], each.label(), each.text(), i == 0 ? Ink.VALUE.strong() : Ink.VALUE);
        }
        box(tops[3], tops[5], "수 신", paper.recipient(), Ink.VALUE.strong().size(12));
        box(tops[5], tops[6], "참 조", paper.attention(), Ink.VALUE);
        sentence(tops[6], tops[ROWS] - tops[6], 3);
    }

    private void box(double y, double end, String label, String text, Ink ink) throws IOException {
        pages.line(x(0), y, width(0, 1), end - y, label, Ink.CAPTION);
        List<String> lines = pages.lines(text, width(1, 3), ink);
        if (Pages.height(lines.size(), ink) > end - y + 3) {
            pages.line(x(1), y, width(1, 3), end - y, text, ink);
        } else {
            pages.cell(x(1), y, width(1, 3), end - y, lines, ink);
        }
    }

    private record Labelled(String label, String text, Ink ink) {
        List<String> lines(Pages pages) {
            return pages.lines(text, width(5, PaperTable.GRID), ink);
        }
    }
}
