package kr.gachi.desk.ui;

import java.util.List;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/**
 * What the window remembers for the person who sits in front of it: sizes, columns, filters, the last place, the theme,
 * where the data is. Everything about the cooperative is in the data itself.
 */
public final class Memory {
    private final Preferences preferences;

    private Memory(Preferences preferences) {
        this.preferences = preferences;
    }

    public static Memory ofTheUser() {
        return new Memory(Preferences.userRoot().node("kr/gachi/desk/window"));
    }

    /** A memory of its own, for tests; the same name is the same memory. */
    public static Memory named(String name) {
        return new Memory(Preferences.userRoot().node("kr/gachi/desk/" + name));
    }

    /** The part of a list or form. */
    public Memory of(String part) {
        return new Memory(preferences.node(part));
    }

    /** @return null if nothing is remembered */
    public String text(String key) {
        return preferences.get(key, null);
    }

    /** @param value null to forget */
    public void keep(String key, String value) {
        if (value == null) {
            preferences.remove(key);
        } else if (value.length() <= Preferences.MAX_VALUE_LENGTH) {
            preferences.put(key, value);
        }
    }

    /** What something is remembered under in this part. */
    public List<String> keys() {
        try {
            return List.of(preferences.keys());
        } catch (BackingStoreException e) {
            // a person's settings that cannot be read are as good as none
            return List.of();
        }
    }

    public double number(String key, double otherwise) {
        return preferences.getDouble(key, otherwise);
    }

    public void keep(String key, double value) {
        preferences.putDouble(key, value);
    }

    public boolean flag(String key) {
        return preferences.getBoolean(key, false);
    }

    public void keep(String key, boolean value) {
        preferences.putBoolean(key, value);
    }
}
