package kr.gachi.desk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;

/**
 * Makes a file when the first place is there to be used: for the packaging, which opens the program once to make its
 * start-up archive, and for the bench. It does nothing unless {@code gachi.firstLook} names the file; with
 * {@code gachi.firstLook.closes} the program ends then.
 */
final class FirstLook extends AnimationTimer {
    /** The first frame lays out, with the second the rows are seen. */
    private static final int FRAMES = 2;

    private final Parent root;
    private final Path told;
    private int frames;

    private FirstLook(Parent root, Path told) {
        this.root = root;
        this.told = told;
    }

    static void at(Parent root) {
        Optional.ofNullable(System.getProperty("gachi.firstLook"))
                .ifPresent(file -> new FirstLook(root, Path.of(file)).start());
    }

    @Override
    public void handle(long now) {
        if (root.lookup(".home-row") != null && ++frames > FRAMES) {
            stop();
            try {
                Files.createFile(told);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (Boolean.getBoolean("gachi.firstLook.closes")) {
                Platform.exit();
            }
        }
    }
}
