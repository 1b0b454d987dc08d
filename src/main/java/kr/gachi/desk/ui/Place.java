package kr.gachi.desk.ui;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import kr.gachi.desk.ui.kit.Screen;
import org.kordamp.ikonli.Ikon;

/**
 * A place of the window, as the side bar lists it.
 *
 * @param id in ids, in what is remembered, in {@link kr.gachi.desk.ui.kit.Ways#go}
 * @param titleKey text key of its name
 * @param screen made when the place is first entered
 * @param group part of the side bar; null for a place that is reached from another one, {@code under} it
 * @param under id of the place that it belongs to; null for itself
 * @param count of what waits there, asked beside the window; null for none
 */
record Place(
        String id, Group group, String under, String titleKey, Ikon icon, Supplier<Screen> screen, LongSupplier count) {

    /** A place of the side bar. */
    Place(String id, Group group, String titleKey, Ikon icon, Supplier<Screen> screen, LongSupplier count) {
        this(id, group, null, titleKey, icon, screen, count);
    }

    /** A place that shows a record of another one. */
    static Place under(String under, String id, String titleKey, Supplier<Screen> screen) {
        return new Place(id, null, under, titleKey, null, screen, null);
    }

    /** The parts of the side bar. */
    enum Group {
        DAY("window.group.day"),
        DIRECTORY("window.group.directory"),
        BUSINESS("window.group.business"),
        KEEPING("window.group.keeping");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
