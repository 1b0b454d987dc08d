package kr.gachi.desk.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/**
 * A search that answers while it is typed into; Esc empties it. It never touches the text, so that Hangul is composed in
 * peace: {@link Needle} knows how to read what is half composed.
 */
public final class SearchField extends CustomTextField {

    /** @param prompt what can be searched for here */
    public SearchField(Frame frame, String id, String prompt) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("search-field");
        setLeft(Nodes.icon(Feather.SEARCH));
        Button clear = Nodes.iconButton(id + "-clear", frame.say("kit.clear"), Feather.X, this::clear);
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(clear);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
