package kr.gachi.desk.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import kr.gachi.desk.ui.Memory;
import kr.gachi.desk.ui.kit.KeptFilters.Kept;

/**
 * The filters of a list, put on and off above it and remembered; what is on, and typed, can be kept under a name.
 *
 * @param <T> a row
 */
final class FilterBar<T> {
    private final Frame frame;
    private final String id;
    private final ListModel<T> model;
    private final Memory memory;
    private final KeptFilters kept;
    private final Map<String, ToggleButton> toggles = new LinkedHashMap<>();
    private final MenuButton menu = new MenuButton();
    private final FlowPane view = new FlowPane();

    FilterBar(Frame frame, String id, ListModel<T> model) {
        this.frame = frame;
        this.id = id;
        this.model = model;
        memory = frame.memory().of(id);
        kept = new KeptFilters(memory);
        view.getStyleClass().add("filters");
        menu.setId(id + "-kept");
        menu.setText(frame.say("kit.kept"));
        menu.getStyleClass().addAll("filter", "flat");
        view.getChildren().add(menu);
        offer();
    }

    FlowPane view() {
        return view;
    }

    void add(String key, Predicate<T> filter) {
        ToggleButton toggle = new ToggleButton(frame.say(key));
        toggle.setId(id + "-filter-" + key.substring(key.lastIndexOf('.') + 1));
        toggle.getStyleClass().add("filter");
        toggle.selectedProperty().addListener((property, before, on) -> {
            model.filter(key, on ? filter : null);
            memory.keep(key, on);
        });
        toggles.put(key, toggle);
        view.getChildren().add(view.getChildren().size() - 1, toggle);
    }

    /** Puts on again what was on. */
    void restore() {
        toggles.forEach((key, toggle) -> toggle.setSelected(memory.flag(key)));
    }

    /** Narrows the list to these filters and words alone. */
    void only(Set<String> keys, String query) {
        toggles.forEach((key, toggle) -> toggle.setSelected(keys.contains(key)));
        model.query().set(query);
    }

    private void offer() {
        menu.getItems().clear();
        Menu forget = new Menu(frame.say("kit.kept.forget"));
        for (String name : kept.names()) {
            menu.getItems().add(item(name, () -> recall(name)));
            forget.getItems().add(item(name, () -> forget(name)));
        }
        if (!forget.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item(frame.say("kit.kept.keep"), this::keep));
        if (!forget.getItems().isEmpty()) {
            menu.getItems().add(forget);
        }
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void recall(String name) {
        Kept filter = kept.get(name);
        only(filter.on(), filter.query());
    }

    private void keep() {
        Set<String> on = toggles.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        frame.dialogs()
                .ask(frame.say("kit.kept.keep"), frame.say("kit.kept.name"))
                .ifPresent(name -> {
                    kept.keep(name, new Kept(model.query().get(), on));
                    offer();
                });
    }

    private void forget(String name) {
        kept.forget(name);
        offer();
    }
}
