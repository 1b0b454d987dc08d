package kr.gachi.desk.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.ui.kit.Nodes;

/** The places, with what waits in them; the first nine have Ctrl+1 to Ctrl+9. */
final class SideBar {
    private final VBox view = Nodes.stack("side-bar");
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<String, Label> counts = new LinkedHashMap<>();

    SideBar(Text text, List<Place> places, Consumer<String> go) {
        view.getChildren().add(Nodes.label(text.say("window.name"), "brand"));
        Place.Group before = null;
        for (Place place : places) {
            if (place.group() != before) {
                before = place.group();
                Label heading = Nodes.label(text.say(before.key()), "side-group");
                view.getChildren().add(heading);
            }
            add(text, place, go);
        }
    }

    Parent view() {
        return view;
    }

    void select(String place) {
        group.selectToggle(buttons.get(place));
    }

    /** @param count 0 for nothing that waits */
    void count(String place, long count) {
        counts.get(place).setText(count == 0 ? "" : String.valueOf(count));
    }

    private void add(Text text, Place place, Consumer<String> go) {
        String title = text.say(place.titleKey());
        Label count = Nodes.label("", "side-count");
        count.setId("place-" + place.id() + "-count");
        HBox content = Nodes.row("side-content", Nodes.icon(place.icon()), Nodes.label(title), Nodes.spring(), count);
        ToggleButton button = new ToggleButton();
        button.setGraphic(content);
        button.setId("place-" + place.id());
        button.setAccessibleText(title);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("side-place");
        button.setToggleGroup(group);
        content.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setOnAction(event -> {
            button.setSelected(true);
            go.accept(place.id());
        });
        int number = buttons.size() + 1;
        if (number <= 9) {
            button.setTooltip(new Tooltip(title + "  Ctrl+" + number));
        }
        buttons.put(place.id(), button);
        counts.put(place.id(), count);
        view.getChildren().add(button);
    }
}
