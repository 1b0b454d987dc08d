package kr.gachi.desk.bench;

import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A JavaFX window with a word in it and nothing else: what {@link StartBench} holds the program against. */
public final class BareWindow {
    private static final int FRAMES = 2;

    private BareWindow() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** Apart from the main class, which JavaFX on the class path must not be. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("가치데스크")), 1366, 768));
            stage.show();
            new Shown().start();
        }
    }

    private static final class Shown extends AnimationTimer {
        private int frames;

        @Override
        public void handle(long now) {
            if (++frames > FRAMES) {
                stop();
                Folders.write(Path.of(System.getProperty("gachi.firstLook")), "");
            }
        }
    }
}
