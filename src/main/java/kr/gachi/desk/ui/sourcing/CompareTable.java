package kr.gachi.desk.ui.sourcing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.Matched.Caution;
import kr.gachi.desk.app.Matched.Reason;
import kr.gachi.desk.app.Matched.Suggested;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Badge.Tone;
import kr.gachi.desk.ui.kit.Figures;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/** Two to four suggestions side by side, fact by fact; the best of each row says so in a word. */
final class CompareTable {
    static final int MOST = 4;
    private static final double NAMES = 7;

    private final Frame frame;
    private final List<Suggested> compared;
    private final Credits credits;
    private final GridPane grid = Nodes.grid("compare");

    /** @param choose takes one into the quote */
    CompareTable(Frame frame, List<Suggested> compared, Consumer<Suggested> choose) {
        this.frame = frame;
        this.compared = compared;
        this.credits = new Credits(frame);
        grid.setId("compare");
        columns();
        heads(choose);
        row("workbench.total", this::total, each -> isLeast(each, Suggested::total), "workbench.best.total");
        row("workbench.unitPrice", each -> frame.figures().won(each.unitPrice()), none -> false, "");
        row("workbench.fits", each -> lines(each.reasons(), Reason::text), none -> false, "");
        row(
                "workbench.cautions",
                each -> lines(each.cautions(), Caution::text),
                each -> each.cautions().isEmpty(),
                "workbench.best.cautions");
        row("workbench.route", each -> each.route().because(), none -> false, "");
        row("workbench.credits", credits::said, this::countsMost, "workbench.best.credits");
    }

    Node view() {
        return grid;
    }

    private void columns() {
        grid.getColumnConstraints().add(share(NAMES));
        compared.forEach(each -> grid.getColumnConstraints().add(share((100 - NAMES) / compared.size())));
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void heads(Consumer<Suggested> choose) {
        for (int i = 0; i < compared.size(); i++) {
            Suggested each = compared.get(i);
            Button take = Nodes.button(
                    "compare-choose-" + each.productCode(), frame.say("workbench.choose"), Feather.PLUS, () -> {
                        grid.getScene().getWindow().hide();
                        choose.accept(each);
                    });
            Label rank = Nodes.label(frame.say("workbench.why.rank", each.rank()), "rank");
            VBox head = Nodes.stack(
                    "stack-4",
                    rank,
                    Nodes.wrapped(each.enterprise(), "section-title"),
                    Nodes.wrapped(each.product(), "card-product"),
                    take);
            grid.add(head, i + 1, 0);
        }
    }

    private void row(String key, Function<Suggested, String> said, Predicate<Suggested> best, String bestKey) {
        int row = grid.getRowCount();
        Label name = Nodes.label(frame.say(key), "argument-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        grid.add(name, 0, row);
        for (int i = 0; i < compared.size(); i++) {
            Suggested each = compared.get(i);
            VBox cell = Nodes.stack("stack-2");
            if (best.test(each)) {
                cell.getChildren().add(Nodes.badge(new Badge(Tone.GOOD, frame.say(bestKey))));
            }
            String text = said.apply(each);
            if (!text.isEmpty()) {
                cell.getChildren().add(Nodes.wrapped(text, "argument"));
            }
            grid.add(cell, i + 1, row);
        }
    }

    private String total(Suggested each) {
        return each.total() == null
                ? frame.say("workbench.price.unknown")
                : frame.figures().wonWithUnit(each.total());
    }

    private boolean isLeast(Suggested each, Function<Suggested, Won> amount) {
        return compared.stream()
                .map(amount)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(least -> least.equals(amount.apply(each)))
                .isPresent();
    }

    private boolean countsMost(Suggested each) {
        long most = compared.stream().mapToLong(Credits::sure).max().orElse(0);
        return most > 0 && Credits.sure(each) == most;
    }

    private static <T> String lines(List<T> all, Function<T, String> text) {
        return all.isEmpty() ? Figures.UNKNOWN : all.stream().map(text).collect(Collectors.joining("\n"));
    }
}
