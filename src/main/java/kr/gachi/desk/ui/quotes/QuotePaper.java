package kr.gachi.desk.ui.quotes;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.QuotePage;
import kr.gachi.desk.app.QuotePage.Paper;
import kr.gachi.desk.app.QuotePage.Supplier;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.ui.kit.Figures;
import kr.gachi.desk.ui.kit.Nodes;

/** A quote as a page, black on white and in Korean as it prints, whatever the window looks like. */
final class QuotePaper {
    private static final String[] HEADINGS = {"No", "품명 · 규격", "수량", "단가", "공급가액", "세액"};
    private static final int ITEM = 1;

    private final Figures figures;
    private final VBox page = Nodes.stack("paper");

    QuotePaper(Figures figures) {
        this.figures = figures;
        page.setId("quote-paper");
    }

    Parent view() {
        return page;
    }

    void show(Paper paper, String number, int edition) {
        Label title = Nodes.label("견   적   서", "paper-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = Nodes.row("paper-top", recipient(paper, number, edition), supplier(paper.supplier()));
        Label amount = Nodes.wrapped("합계금액   " + paper.totalInWords() + "   " + paper.vatNote(), "paper-amount");
        amount.setId("quote-inWords");
        amount.setMaxWidth(Double.MAX_VALUE);
        page.getChildren().setAll(title, head, amount, lines(paper), terms(paper));
    }

    private VBox recipient(Paper paper, String number, int edition) {
        Label recipient = Nodes.wrapped(paper.recipient(), "paper-strong");
        recipient.setId("quote-recipient");
        VBox side = Nodes.stack("stack-4", recipient);
        if (paper.attention() != null) {
            side.getChildren().add(Nodes.wrapped("참조  " + paper.attention()));
        }
        side.getChildren()
                .addAll(
                        Nodes.wrapped("견적번호  " + number + (edition > 1 ? " (제" + edition + "판)" : "")),
                        Nodes.wrapped("견적일  " + figures.date(paper.date())),
                        Nodes.wrapped("아래와 같이 견적합니다."));
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setMaxWidth(Double.MAX_VALUE);
        return side;
    }

    private static GridPane supplier(Supplier supplier) {
        GridPane box = Nodes.grid("paper-box");
        entry(box, "등록번호", supplier.bizNo());
        entry(box, "상호", supplier.name());
        entry(
                box,
                "대표자",
                supplier.sealed() && supplier.representative() != null
                        ? supplier.representative() + "  (직인)"
                        : supplier.representative());
        entry(box, "주소", supplier.address());
        entry(box, "업태 · 종목", joined(supplier.businessType(), supplier.businessItem()));
        entry(box, "전화", supplier.phone());
        entry(box, "계좌", supplier.account());
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private GridPane lines(Paper paper) {
        GridPane grid = Nodes.grid("paper-lines");
        grid.setId("quote-lines");
        for (int i = 0; i < HEADINGS.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == ITEM ? Priority.ALWAYS : Priority.NEVER);
            column.setHalignment(i <= ITEM ? HPos.LEFT : HPos.RIGHT);
            column.setMinWidth(i == ITEM ? 0 : Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(column);
            Label heading = cell(HEADINGS[i], i <= ITEM ? "paper-heading" : "paper-heading-figure");
            heading.setMaxWidth(Double.MAX_VALUE);
            grid.add(heading, i, 0);
        }
        int row = 1;
        for (QuotePage.Line each : paper.lines()) {
            grid.add(cell(String.valueOf(row), "paper-cell"), 0, row);
            grid.add(item(each), ITEM, row);
            String unit = each.unit() == null ? "" : " " + each.unit();
            grid.add(cell(each.quantity() == null ? "" : figures.number(each.quantity()) + unit, "paper-cell"), 2, row);
            grid.add(cell(each.unitPrice() == null ? "" : figures.won(each.unitPrice()), "paper-cell"), 3, row);
            grid.add(cell(figures.won(each.supply()), "paper-cell"), 4, row);
            grid.add(cell(figures.won(each.tax()), "paper-cell"), 5, row);
            row++;
        }
        sum(grid, row++, "계", paper.supply(), paper.tax());
        if (!Won.ZERO.equals(paper.rounding())) {
            sum(grid, row++, "절사", paper.rounding(), null);
        }
        sum(grid, row, "합계", paper.total(), null);
        return grid;
    }

    private static Node item(QuotePage.Line line) {
        Label item = Nodes.wrapped(joined(line.item(), line.spec()));
        return line.remark() == null
                ? Nodes.stack("paper-cell", item)
                : Nodes.stack("paper-cell", item, Nodes.wrapped(line.remark(), "paper-remark"));
    }

    /** @param tax null where one figure says all */
    private void sum(GridPane grid, int row, String name, Won amount, Won tax) {
        grid.add(cell(name, "paper-sum"), ITEM, row);
        Label sum = cell(figures.won(amount), "paper-sum");
        sum.setId("합계".equals(name) ? "quote-total" : null);
        grid.add(sum, 4, row, tax == null ? 2 : 1, 1);
        GridPane.setHalignment(sum, HPos.RIGHT);
        if (tax != null) {
            grid.add(cell(figures.won(tax), "paper-sum"), 5, row);
        }
    }

    private static VBox terms(Paper paper) {
        GridPane terms = Nodes.grid("paper-terms");
        entry(terms, "납품기한", paper.delivery());
        entry(terms, "납품장소", paper.place());
        entry(terms, "결제조건", paper.payment());
        entry(terms, "유효기간", paper.validity());
        List<Label> notes = paper.notes().stream().map(Nodes::wrapped).toList();
        VBox all = Nodes.stack("stack-4", terms);
        all.getChildren().addAll(notes);
        return all;
    }

    private static Label cell(String text, String style) {
        Label label = Nodes.label(text, style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static void entry(GridPane grid, String name, String value) {
        Label heading = cell(name, "paper-name");
        grid.addRow(grid.getRowCount(), heading, Nodes.wrapped(value == null ? "" : value));
    }

    private static String joined(String one, String other) {
        return one == null || other == null || other.isBlank() ? one == null ? other : one : one + " · " + other;
    }
}
