package kr.gachi.desk.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.text.Font;

/** The one look: Primer, light or dark, with our accent and scale from {@code desk.css}, and a font that has Hangul. */
public final class Theme {
    private static final String SHEET = "/ui/desk.css";
    private static final String DARK = "dark";

    private final boolean dark;

    private Theme(boolean dark) {
        this.dark = dark;
    }

    /** Makes the whole program look so; roots that are dressed afterwards follow. */
    public static Theme use(boolean dark) {
        load("Pretendard-Regular");
        load("Pretendard-Bold");
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        return new Theme(dark);
    }

    public boolean isDark() {
        return dark;
    }

    /** Gives a root our sheet; every window and dialog has one of its own. */
    public void dress(Parent root) {
        String sheet = Objects.requireNonNull(Theme.class.getResource(SHEET)).toExternalForm();
        if (!root.getStylesheets().contains(sheet)) {
            root.getStylesheets().add(sheet);
        }
        root.getStyleClass().remove(DARK);
        if (dark) {
            root.getStyleClass().add(DARK);
        }
    }

    private static void load(String font) {
        try (InputStream in = Theme.class.getResourceAsStream("/ui/fonts/" + font + ".ttf")) {
            Font.loadFont(in, 13);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
