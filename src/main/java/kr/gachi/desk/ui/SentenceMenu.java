package kr.gachi.desk.ui;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import kr.gachi.desk.i18n.Text;

/** Lets every sentence of the window be copied with the right button; what has a menu of its own keeps it. */
final class SentenceMenu {
    private final ContextMenu menu = new ContextMenu();
    private String sentence = "";

    /** @param root below which it works */
    SentenceMenu(Node root, Text text) {
        MenuItem copy = new MenuItem(text.say("window.copySentence"));
        copy.setId("copy-sentence");
        copy.setOnAction(event -> copy());
        menu.getItems().add(copy);
        root.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Label label = label(event.getTarget());
            if (label != null) {
                sentence = label.getText();
                menu.show(label, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    private static Label label(Object target) {
        for (Node each = target instanceof Node node ? node : null; each != null; each = each.getParent()) {
            if (each instanceof Label label
                    && label.getText() != null
                    && !label.getText().isBlank()) {
                return label;
            }
        }
        return null;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(sentence);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
