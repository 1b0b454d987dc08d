package kr.gachi.desk.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.SegmentedButton;

/**
 * A choice among a few, all of them in sight: joined buttons of which one is always down.
 *
 * @param <V> what is chosen
 */
public final class OneOf<V> {
    private final Map<V, ToggleButton> buttons = new LinkedHashMap<>();
    private final SegmentedButton joined = new Joined();

    /** The theme's own joined buttons; the library's colours would not follow light and dark. */
    private static final class Joined extends SegmentedButton {
        @Override
        public String getUserAgentStylesheet() {
            return null;
        }
    }

    /**
     * Adds a value behind those that are there.
     *
     * @param chosen when a person presses it while another one is down
     */
    public OneOf<V> with(V value, String id, String text, Runnable chosen) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> {
            boolean another = button.isSelected();
            button.setSelected(true);
            if (another) {
                chosen.run();
            }
        });
        buttons.put(value, button);
        joined.getButtons().add(button);
        int last = joined.getButtons().size() - 1;
        for (int i = 0; i <= last; i++) {
            ToggleButton each = joined.getButtons().get(i);
            each.getStyleClass().removeAll("left-pill", "center-pill", "right-pill");
            if (last > 0) {
                each.getStyleClass().add(i == 0 ? "left-pill" : i == last ? "right-pill" : "center-pill");
            }
        }
        return this;
    }

    /** Shows a value as chosen, without telling anybody. */
    public OneOf<V> show(V value) {
        ToggleButton button = buttons.get(value);
        if (button != null) {
            button.setSelected(true);
        }
        return this;
    }

    public ToggleButton button(V value) {
        return buttons.get(value);
    }

    public Node view() {
        return joined;
    }
}
