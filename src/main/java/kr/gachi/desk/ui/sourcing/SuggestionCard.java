package kr.gachi.desk.ui.sourcing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.Matched.Caution;
import kr.gachi.desk.app.Matched.Reason;
import kr.gachi.desk.app.Matched.Suggested;
import kr.gachi.desk.domain.ChoiceState;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Figures;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/** One suggestion arguing its case: what fits, what to look at, how it could be contracted, where it counts. */
final class SuggestionCard {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Frame frame;
    private final Suggested suggested;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final VBox view;
    private final Button choose;
    private final Button drop;
    private final Button decline;
    private final Button why;
    private final CheckBox compared;

    /** @param state what was decided on it; null nothing yet */
    SuggestionCard(Frame frame, Suggested suggested, ChoiceState state) {
        this.frame = frame;
        this.suggested = suggested;
        String code = suggested.productCode();
        choose = Nodes.button("choose-" + code, frame.say("workbench.choose"), Feather.PLUS, () -> {});
        drop = Nodes.button("drop-" + code, frame.say("workbench.drop"), Feather.MINUS, () -> {});
        decline = Nodes.button("decline-" + code, frame.say("workbench.decline"), null, () -> {});
        decline.getStyleClass().add("flat");
        why = Nodes.button("why-" + code, frame.say("workbench.whyShort"), null, () -> {});
        why.getStyleClass().add("flat");
        compared = new CheckBox(frame.say("workbench.compareThis"));
        compared.setId("compare-" + code);
        compared.setFocusTraversable(false);
        view = Nodes.stack("card", head(state), arguments(), actions(state));
        view.setId("card-" + code);
    }

    Suggested suggested() {
        return suggested;
    }

    VBox view() {
        return view;
    }

    void select(boolean on) {
        view.pseudoClassStateChanged(SELECTED, on);
    }

    boolean isCompared() {
        return compared.isSelected();
    }

    void compare() {
        compared.setSelected(!compared.isSelected());
    }

    /** All that the card says, as a mail takes it. */
    String text() {
        StringBuilder text =
                new StringBuilder(suggested.enterprise() + "  " + suggested.product() + "  " + price() + "\n");
        said.forEach((name, sentence) ->
                text.append(name).append(": ").append(sentence).append("\n"));
        return text.toString();
    }

    void onChoose(Runnable action) {
        choose.setOnAction(event -> action.run());
    }

    void onDrop(Runnable action) {
        drop.setOnAction(event -> action.run());
    }

    void onDecline(Runnable action) {
        decline.setOnAction(event -> action.run());
    }

    void onWhy(Runnable action) {
        why.setOnAction(event -> action.run());
    }

    private HBox head(ChoiceState state) {
        Label rank = Nodes.label(String.valueOf(suggested.rank()), "rank");
        Label enterprise = Nodes.label(suggested.enterprise(), "section-title");
        Label product = Nodes.label(suggested.product(), "card-product");
        product.setMinWidth(0);
        HBox.setHgrow(product, Priority.ALWAYS);
        HBox head = Nodes.row("card-head", rank, enterprise, product, Nodes.spring());
        if (state == ChoiceState.CHOSEN) {
            head.getChildren()
                    .add(Nodes.badge(new Badge(Badge.Tone.GOOD, frame.figures().word(state))));
        } else if (state == ChoiceState.DECLINED) {
            head.getChildren()
                    .add(Nodes.badge(new Badge(Badge.Tone.BAD, frame.figures().word(state))));
        }
        Label price = Nodes.label(price(), "card-price");
        price.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        head.getChildren().add(price);
        return head;
    }

    private String price() {
        Figures figures = frame.figures();
        return suggested.total() == null
                ? frame.say("workbench.price.unknown")
                : frame.say("workbench.price", figures.won(suggested.total()), figures.won(suggested.unitPrice()));
    }

    private GridPane arguments() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("arguments");
        line(grid, "workbench.fits", joined(suggested.reasons(), Reason::text), "argument");
        line(grid, "workbench.cautions", joined(suggested.cautions(), Caution::text), "argument-caution");
        line(grid, "workbench.route", suggested.route().because(), "argument");
        line(grid, "workbench.credits", new Credits(frame).said(suggested), "argument");
        return grid;
    }

    private void line(GridPane grid, String key, String sentence, String style) {
        if (!sentence.isEmpty()) {
            said.put(frame.say(key), sentence);
            Label value = Nodes.wrapped(sentence, style);
            GridPane.setHgrow(value, Priority.ALWAYS);
            Label name = Nodes.label(frame.say(key), "argument-name");
            name.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            GridPane.setValignment(name, javafx.geometry.VPos.TOP);
            grid.addRow(grid.getRowCount(), name, value);
        }
    }

    private HBox actions(ChoiceState state) {
        return Nodes.row("row-8", state == ChoiceState.CHOSEN ? drop : choose, decline, why, Nodes.spring(), compared);
    }

    private static <T> String joined(List<T> all, Function<T, String> text) {
        return all.stream().map(text).collect(Collectors.joining(" · "));
    }
}
