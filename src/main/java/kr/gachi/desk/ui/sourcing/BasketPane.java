package kr.gachi.desk.ui.sourcing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.BasketCredits;
import kr.gachi.desk.app.QuoteDocuments;
import kr.gachi.desk.app.Quoted;
import kr.gachi.desk.app.RouteView;
import kr.gachi.desk.app.lists.RequestPage;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.ui.kit.Figures;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.OneOf;
import kr.gachi.desk.ui.kit.SaveAs;
import org.kordamp.ikonli.feather.Feather;

/** The quote in the making: what it comes to, how it could be contracted, and the quotes made already. */
final class BasketPane {
    private final Frame frame;
    private final RequestModel model;
    private final QuoteDocuments documents;
    private final VBox content = Nodes.stack("basket");
    private final VBox made = Nodes.stack("stack-8");
    private final Button quote;
    private final VBox view;

    BasketPane(Frame frame, RequestModel model, QuoteDocuments documents) {
        this.frame = frame;
        this.model = model;
        this.documents = documents;
        content.setId("basket");
        made.setId("quotes-made");
        quote = Nodes.primary("quote", frame.say("workbench.quote"), Feather.FILE_TEXT, this::quote);
        quote.setMaxWidth(Double.MAX_VALUE);
        quote.setTooltip(new Tooltip("Ctrl+Enter"));
        view = Nodes.stack(
                "basket-pane",
                Nodes.label(frame.say("workbench.basket"), "section-title"),
                roles(),
                content,
                quote,
                made);
        model.basket().addListener((property, before, now) -> show(now));
        model.page().addListener((property, before, now) -> showMade(now));
        show(RequestModel.Basket.EMPTY);
    }

    Parent view() {
        return view;
    }

    void focus() {
        quote.requestFocus();
    }

    boolean hasFocus() {
        return quote.isFocused();
    }

    void quote() {
        if (!quote.isDisabled()) {
            model.quote();
        }
    }

    private Node roles() {
        OneOf<DealRole> roles = new OneOf<>();
        for (DealRole each : DealRole.values()) {
            roles.with(
                    each,
                    "role-" + each,
                    frame.figures().word(each),
                    () -> model.role().set(each));
        }
        roles.show(model.role().get());
        model.role().addListener((property, before, now) -> roles.show(now));
        return roles.view();
    }

    private void show(RequestModel.Basket basket) {
        content.getChildren().clear();
        quote.setDisable(basket.quote() == null);
        if (basket.problem() != null) {
            content.getChildren().add(Nodes.wrapped(frame.text().say(basket.problem()), "tone-bad"));
        } else if (basket.quote() == null) {
            content.getChildren().add(Nodes.wrapped(frame.say("workbench.basket.empty"), "hint"));
        } else {
            fill(basket.quote());
            credits(basket.credits());
        }
    }

    private void fill(Quoted.Created created) {
        Figures figures = frame.figures();
        for (Quoted.OfQuote each : created.quotes()) {
            GridPane sums = new GridPane();
            sums.getStyleClass().add("sums");
            sum(sums, frame.say("workbench.supply"), each.supplyWon(), "figure-label");
            sum(sums, frame.say("workbench.tax"), each.taxWon(), "figure-label");
            sum(sums, frame.say("workbench.total"), each.totalWon(), "figure-total");
            content.getChildren().add(Nodes.stack("stack-4", Nodes.wrapped(each.seller(), "line-item"), sums));
        }
        if (created.quotes().size() > 1) {
            content.getChildren()
                    .add(Nodes.label(
                            frame.say(
                                    "workbench.whole",
                                    figures.won(created.need().totalWon())),
                            "line-item"));
        }
        RouteView route = created.need().route();
        content.getChildren().add(Nodes.wrapped(route.because(), "hint"));
        if (route.nextThresholdWon() != null && route.estimatedPriceWon() != null) {
            Won left = route.nextThresholdWon().minus(route.estimatedPriceWon());
            if (!left.isNegative()) {
                content.getChildren().add(Nodes.wrapped(frame.say("workbench.left", figures.won(left)), "hint"));
            }
        }
        long open = created.warnings().stream().filter(BasketPane::isOpenLine).count();
        if (open > 0) {
            content.getChildren().add(Nodes.wrapped(frame.say("workbench.openLines", open), "hint"));
        }
        created.warnings().stream()
                .filter(each -> !isOpenLine(each))
                .forEach(each -> content.getChildren()
                        .add(Nodes.wrapped("◐ " + frame.text().say(each), "tone-soon", "hint-size")));
    }

    /** What the agency could count. */
    private void credits(List<BasketCredits.Sum> sums) {
        if (sums.isEmpty()) {
            return;
        }
        GridPane grid = Nodes.grid("sums");
        grid.setId("basket-credits");
        for (BasketCredits.Sum each : sums) {
            String amount =
                    each.amount().equals(Won.ZERO) ? "" : "+" + frame.figures().won(each.amount());
            Label value = Nodes.label(each.open() ? amount + " ?" : amount, "figure-label", "hint-size");
            value.setMaxWidth(Double.MAX_VALUE);
            value.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHgrow(value, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), Nodes.wrapped(frame.figures().word(each.category()), "hint"), value);
        }
        content.getChildren()
                .add(Nodes.stack("stack-4", Nodes.label(frame.say("workbench.countsAs"), "line-item"), grid));
    }

    /** The lines beside show it already; told once is enough. */
    private static boolean isOpenLine(Problem warning) {
        return warning.code().equals("quote.lineLeftOut");
    }

    private void showMade(RequestPage page) {
        made.getChildren().clear();
        if (page.quotes().isEmpty()) {
            return;
        }
        made.getChildren().add(Nodes.label(frame.say("workbench.made"), "section-title"));
        for (RequestPage.Made each : page.quotes()) {
            Label name = Nodes.wrapped(each.number() + " · " + frame.figures().word(each.state()), "line-item");
            Button save = Nodes.button(
                    "save-" + each.number(), frame.say("workbench.save"), Feather.DOWNLOAD, () -> save(each.number()));
            made.getChildren()
                    .add(Nodes.stack(
                            "stack-4",
                            name,
                            Nodes.wrapped(each.seller() + "  " + frame.figures().wonWithUnit(each.total()), "hint"),
                            save));
        }
    }

    private void save(String number) {
        new SaveAs(frame)
                .run(
                        frame.say("workbench.save"),
                        frame.say("workbench.save.name", number) + ".xlsx",
                        "workbench.saving",
                        out -> documents.export(number, out, null),
                        work -> frame.ways().changed(work));
    }

    private static void sum(GridPane sums, String name, Won amount, String style) {
        Label value = Nodes.label(String.format(java.util.Locale.ROOT, "%,d", amount.value()), style);
        value.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(value, Priority.ALWAYS);
        sums.addRow(sums.getRowCount(), Nodes.label(name, "hint"), value);
    }
}
