package kr.gachi.desk.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small pieces that every screen uses, so that they look and read alike. Sizes and colours are in desk.css. */
public final class Nodes {
    private static final int BADGES_SHOWN = 3;

    private Nodes() {}

    public static Label badge(Badge badge) {
        Label label = new Label(badge.toString());
        label.getStyleClass().addAll("badge", badge.tone().style());
        return label;
    }

    /** As many as a cell has room for, and how many more there are. */
    public static HBox badges(List<Badge> badges) {
        HBox row = row("badges");
        badges.stream().limit(BADGES_SHOWN).forEach(each -> row.getChildren().add(badge(each)));
        if (badges.size() > BADGES_SHOWN) {
            row.getChildren().add(label("+" + (badges.size() - BADGES_SHOWN), "hint"));
        }
        row.getChildren().forEach(each -> ((Label) each).setMinWidth(Region.USE_PREF_SIZE));
        return row;
    }

    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A sentence or value that may be long and can be read whole. */
    public static Label wrapped(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** @param icon null for none */
    public static Button button(String id, String text, Ikon icon, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        if (icon != null) {
            button.setGraphic(icon(icon));
        }
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The one primary button of a screen. */
    public static Button primary(String id, String text, Ikon icon, Runnable action) {
        Button button = button(id, text, icon, action);
        button.getStyleClass().add("accent");
        return button;
    }

    /** A sign alone, which tells in its tooltip what it does. */
    public static Button iconButton(String id, String says, Ikon icon, Runnable action) {
        Button button = button(id, null, icon, action);
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(says));
        button.setAccessibleText(says);
        return button;
    }

    public static FontIcon icon(Ikon icon) {
        FontIcon sign = FontIcon.of(icon);
        sign.getStyleClass().add("icon");
        return sign;
    }

    /** Takes what space is left. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    public static HBox row(String style, Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add(style);
        return row;
    }

    public static VBox stack(String style, Node... nodes) {
        VBox stack = new VBox(nodes);
        stack.getStyleClass().add(style);
        return stack;
    }

    public static GridPane grid(String style) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add(style);
        return grid;
    }

    /** What an empty list says: what belongs here, and how it comes in. */
    public static VBox empty(String title, String sentence, Node... ways) {
        VBox empty = stack("empty", label(title, "section-title"), wrapped(sentence, "hint"));
        if (ways.length > 0) {
            empty.getChildren().add(row("row-8", ways));
        }
        return empty;
    }

    /** How a choice reads; unknown is a dash. */
    public static <V> StringConverter<V> words(Function<V, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(V value) {
                return value == null ? Figures.UNKNOWN : word.apply(value);
            }

            @Override
            public V fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }
}
