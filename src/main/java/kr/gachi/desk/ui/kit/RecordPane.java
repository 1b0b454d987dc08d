package kr.gachi.desk.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** Beside a list: the record that is looked at, or how to come to one. */
public final class RecordPane {
    private final Node nothing;
    private final Node page;
    private final StackPane view;

    /**
     * @param title what it says while nothing is looked at
     * @param page the record
     */
    public RecordPane(String title, String sentence, Node page) {
        this.nothing = Nodes.empty(title, sentence);
        this.page = page;
        this.view = new StackPane(nothing, page);
        show(false);
    }

    public Parent view() {
        return view;
    }

    /** @param record whether there is one to show */
    public void show(boolean record) {
        nothing.setVisible(!record);
        page.setVisible(record);
    }
}
