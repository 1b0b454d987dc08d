package kr.gachi.desk.ui.kit;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Parent;

/** What stands in one place of the window. Made once, when the place is first entered; it keeps where the person was. */
public interface Screen {
    Parent view();

    /** Reads anew: on the first entering and whenever something was written since. */
    void reload();

    /** Shows a record, by the key that people call it by. */
    default void open(String record) {}

    /** Narrows a list to one of its filters, by its text key. */
    default void narrow(String filter) {}

    /** Puts the keyboard where the person goes on: the search, the first field. */
    default void focus() {}

    /** What of the place is shown, said after its name; null where the name says all. */
    default ReadOnlyStringProperty crumb() {
        return null;
    }

    /** Keys that work here, for F1. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }

    /**
     * @param keys as written on the keyboard
     * @param textKey what they do
     */
    record Shortcut(String keys, String textKey) {}
}
