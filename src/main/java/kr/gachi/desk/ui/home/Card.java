package kr.gachi.desk.ui.home;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;

/** One kind of thing to do: how many there are, the most pressing of them as rows to click, or that there is nothing. */
final class Card {
    private final Frame frame;
    private final String id;
    private final String none;
    private int most;
    private final Label count = Nodes.label("", "home-count");
    private final Hyperlink rest = new Hyperlink();
    private final VBox rows = Nodes.stack("home-rows");
    private final VBox view;
    private List<Row> shown = List.of();

    /**
     * @param id of the card; its rows are {@code id-0} and so on
     * @param none what it says when there is nothing to do
     * @param most how many rows it has room for
     * @param more leads to where all of them are; null to show them here
     */
    Card(Frame frame, String id, String title, String none, int most, Runnable more) {
        this.frame = frame;
        this.id = id;
        this.none = none;
        this.most = most;
        count.setId(id + "-count");
        rest.setId(id + "-more");
        rest.setOnAction(event -> (more == null ? (Runnable) this::showAll : more).run());
        rest.getStyleClass().add("home-more");
        rest.setVisible(false);
        HBox head = Nodes.row("card-head", Nodes.label(title, "section-title"), count, Nodes.spring(), rest);
        rows.getChildren().add(Nodes.label(frame.say("kit.reading"), "hint"));
        view = Nodes.stack("home-card", head, rows);
        view.setId(id);
    }

    /**
     * A thing to do.
     *
     * @param about said quietly beside it; null for nothing
     * @param drawn shown before the badge; null for nothing
     * @param badge how pressing it is
     */
    record Row(String name, String about, Node drawn, Badge badge, Runnable go) {
        Row(String name, String about, Badge badge, Runnable go) {
            this(name, about, null, badge, go);
        }
    }

    Region view() {
        return view;
    }

    void show(List<Row> things) {
        count.setText(things.isEmpty() ? "" : String.valueOf(things.size()));
        shown = things;
        rest.setVisible(things.size() > most);
        rest.setText(things.size() > most ? frame.say("home.more", things.size() - most) : "");
        rows.getChildren().clear();
        things.stream().limit(most).forEach(this::add);
        if (things.isEmpty()) {
            rows.getChildren().add(Nodes.wrapped(none, "hint"));
        }
    }

    private void showAll() {
        most = Integer.MAX_VALUE;
        show(shown);
    }

    private void add(Row row) {
        Label name = Nodes.label(row.name());
        Label about = Nodes.label(row.about() == null ? "" : row.about(), "hint");
        about.setPrefWidth(0);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox content = Nodes.row("row-8", name, about);
        if (row.drawn() != null) {
            content.getChildren().add(row.drawn());
        }
        Label badge = Nodes.badge(row.badge());
        badge.setMinWidth(Region.USE_PREF_SIZE);
        content.getChildren().add(badge);
        Button button = new Button();
        button.setId(id + "-" + rows.getChildren().size());
        button.getStyleClass().addAll("flat", "home-row");
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(Stream.of(row.name(), row.about(), row.badge().word())
                .filter(each -> each != null)
                .collect(Collectors.joining(", ")));
        content.prefWidthProperty().bind(button.widthProperty().subtract(16));
        button.setOnAction(event -> row.go().run());
        rows.getChildren().add(button);
    }
}
