package kr.gachi.desk.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.ui.kit.Nodes;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What a person sees who has no data yet: three ways to begin. */
final class FirstStart {
    enum Way {
        EMPTY,
        SAMPLE,
        COPY
    }

    private final Text text;
    private final Consumer<Way> begin;

    FirstStart(Text text, Consumer<Way> begin) {
        this.text = text;
        this.begin = begin;
    }

    /**
     * @param folder where the data will be
     * @param risk why that is no good place; empty where nothing is against it
     */
    Parent view(String folder, Optional<Problem> risk) {
        HBox ways = Nodes.row(
                "start-ways",
                way(
                        "start-sample",
                        Feather.COMPASS,
                        text.say("start.sample"),
                        text.say("start.sample.hint"),
                        Way.SAMPLE,
                        true),
                way(
                        "start-empty",
                        Feather.FILE_PLUS,
                        text.say("start.empty"),
                        text.say("start.empty.hint"),
                        Way.EMPTY,
                        false),
                way(
                        "start-copy",
                        Feather.FOLDER,
                        text.say("start.copy"),
                        text.say("start.copy.hint"),
                        Way.COPY,
                        false));
        VBox page = Nodes.stack(
                "start",
                Nodes.label(text.say("window.name"), "brand-large"),
                Nodes.wrapped(text.say("start.welcome"), "start-welcome"),
                ways,
                Nodes.wrapped(text.say("start.folder", folder), "hint"));
        risk.ifPresent(each -> {
            Label warning = Nodes.wrapped("◐ " + text.say(each), "tone-soon");
            warning.setId("start-risk");
            page.getChildren().add(warning);
        });
        StackPane view = new StackPane(page);
        view.getStyleClass().add("start-page");
        return view;
    }

    private Node way(String id, Ikon icon, String title, String hint, Way way, boolean first) {
        Button button = first
                ? Nodes.primary(id, title, null, () -> begin.accept(way))
                : Nodes.button(id, title, null, () -> begin.accept(way));
        button.setMaxWidth(Double.MAX_VALUE);
        return Nodes.stack("start-way", Nodes.icon(icon), Nodes.wrapped(hint, "start-hint"), Nodes.spring(), button);
    }
}
