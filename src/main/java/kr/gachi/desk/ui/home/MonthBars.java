package kr.gachi.desk.ui.home;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.lists.TodayPage;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;

/** What was contracted in each month, as bars against the highest of them. */
final class MonthBars extends HBox {
    private final Frame frame;

    MonthBars(Frame frame) {
        this.frame = frame;
        getStyleClass().add("month-bars");
        setId("home-months");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** A month in which more was taken back than contracted has no bar; its tooltip says so. */
    void show(List<TodayPage.Month> months) {
        long highest =
                months.stream().mapToLong(each -> each.supply().value()).max().orElse(0);
        getChildren().setAll(months.stream().map(each -> column(each, highest)).toList());
        setAccessibleText(months.stream().map(this::sentence).collect(Collectors.joining(", ")));
    }

    private VBox column(TodayPage.Month month, long highest) {
        double part = highest <= 0 ? 0 : Math.max(0, (double) month.supply().value() / highest);
        Region bar = new Region();
        bar.getStyleClass().add("month-bar");
        bar.setManaged(false);
        StackPane hold = new StackPane(bar) {
            @Override
            protected void layoutChildren() {
                double height = Math.rint(getHeight() * part);
                bar.resizeRelocate(0, getHeight() - height, getWidth(), height);
            }
        };
        hold.getStyleClass().add("month-hold");
        VBox.setVgrow(hold, Priority.ALWAYS);
        Month name = month.month().getMonth();
        Label label = Nodes.label(String.format(Locale.ROOT, "%d", name.getValue()), "month-name");
        VBox column = new VBox(hold, label);
        column.getStyleClass().add("month");
        HBox.setHgrow(column, Priority.ALWAYS);
        Tooltip.install(column, new Tooltip(sentence(month)));
        return column;
    }

    private String sentence(TodayPage.Month month) {
        return frame.say(
                "home.month",
                Integer.toString(month.month().getYear()),
                month.month().getMonthValue(),
                frame.figures().won(month.supply()));
    }
}
