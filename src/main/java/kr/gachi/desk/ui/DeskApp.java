package kr.gachi.desk.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.DataPlace;
import kr.gachi.desk.app.FolderRisk;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.ui.kit.Nodes;

/** Opens the window: theme, last-resort error handler, first start or the data that is there, which opens beside it. */
public final class DeskApp extends Application {
    private static final String FOLDER = "folder";
    private static final String DARK = "dark";
    private static final String LANGUAGE = "language";

    private final Memory memory = Memory.ofTheUser();
    private Text text = new Text("en".equals(memory.text(LANGUAGE)) ? Language.EN : Language.KO);
    private final StackPane root = new StackPane();
    private Stage stage;
    private Background background;
    private Dialogs dialogs;
    private Desk desk;
    private DataPlace place;

    /**
     * Shows the window and returns when it is closed.
     *
     * @return what stands in the way of one; empty if there was a window
     */
    public static Optional<Problem> open() {
        return Display.withIt(() -> Application.launch(DeskApp.class));
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        dress();
        background = Background.besideTheWindow(failure -> dialogs.failed(failure));
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> dialogs.failed(failure));
        stage.setScene(new Scene(root));
        size();
        place = new DataPlace(folder(), null, null, null);
        if (place.hasData()) {
            show(Nodes.stack("start", Nodes.label(text.say("start.opening"), "hint")));
            open(place, false);
        } else {
            show(new FirstStart(text, this::begin).view(place.folder().toString(), FolderRisk.of(place.folder())));
        }
        stage.show();
        FirstLook.at(root);
        watchTheDay();
    }

    /** What was typed last is saved as its field is left. */
    @Override
    public void stop() {
        root.requestFocus();
        memory.keep("maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            memory.keep("width", stage.getWidth());
            memory.keep("height", stage.getHeight());
        }
        background.close();
        if (desk != null) {
            desk.close();
        }
    }

    private void begin(FirstStart.Way way) {
        if (way == FirstStart.Way.COPY) {
            dialogs.folder(text.say("start.copy")).ifPresent(this::openCopy);
        } else {
            open(new DataPlace(folder(), null, null, null), way == FirstStart.Way.SAMPLE);
        }
    }

    private void openCopy(Path folder) {
        DataPlace copy = new DataPlace(folder, null, null, null);
        if (copy.hasData()) {
            memory.keep(FOLDER, folder.toString());
            if (desk == null) {
                open(copy, false);
            } else {
                reopen(copy);
            }
        } else {
            dialogs.failed(new DeskException(Problem.error("data.none", folder)));
        }
    }

    private void open(DataPlace chosen, boolean sample) {
        place = chosen;
        Session session = new Session(null, LocalDate.now(ZoneId.systemDefault()));
        background.work("start.opening", progress -> opened(chosen, session, sample, progress), this::enter);
    }

    private static Desk opened(DataPlace place, Session session, boolean sample, Progress progress) {
        Desk opened = Desk.openOrStart(place, session);
        if (sample) {
            try {
                opened.sampleData().load(progress);
            } catch (RuntimeException e) {
                opened.close();
                throw e;
            }
        }
        return opened;
    }

    private void dress() {
        Theme theme = Theme.use(memory.flag(DARK));
        theme.dress(root);
        dialogs = new Dialogs(stage, text, theme);
        stage.setTitle(text.say("window.name"));
    }

    private void dress(boolean dark, Language language) {
        memory.keep(DARK, dark);
        memory.keep(LANGUAGE, language == Language.EN ? "en" : "ko");
        text = new Text(language);
        dress();
        show();
    }

    /** A window that stays open overnight asks with the new day in the morning. */
    private void watchTheDay() {
        Timeline watch = new Timeline(new KeyFrame(Duration.minutes(1), event -> {
            boolean free = background.running().get() == null;
            if (desk != null && free && !desk.today().equals(LocalDate.now(ZoneId.systemDefault()))) {
                reopen(place);
            }
        }));
        watch.setCycleCount(Animation.INDEFINITE);
        watch.play();
    }

    /** Closes what is open first: one program at a time has the data of a folder. */
    private void reopen(DataPlace next) {
        Desk before = desk;
        desk = null;
        background.work(
                "start.opening",
                progress -> {
                    before.close();
                    return null;
                },
                closed -> open(next, false));
    }

    private void enter(Desk opened) {
        desk = opened;
        show();
        background.work("progress.index", progress -> indexed(opened, progress), done -> {});
    }

    /** The first search should not have to wait for it. */
    private static Void indexed(Desk opened, Progress progress) {
        opened.search().catchUp(progress);
        return null;
    }

    private void show() {
        Shell shell = new Shell(desk, text, background, dialogs, memory, around());
        show(shell.view());
        shell.bindKeys(stage.getScene());
        shell.start();
    }

    private Shell.Around around() {
        return new Shell.Around() {
            @Override
            public void dress(boolean dark, Language language) {
                DeskApp.this.dress(dark, language);
            }

            @Override
            public void openFolder(Path folder) {
                openCopy(folder);
            }
        };
    }

    private void show(Parent view) {
        root.getChildren().setAll(view);
    }

    private Path folder() {
        String chosen = System.getProperty("gachi.data", memory.text(FOLDER));
        return chosen == null ? Path.of(System.getProperty("user.home"), "GachiDesk") : Path.of(chosen);
    }

    /** As it was left, but never larger than the screen. */
    private void size() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(memory.number("width", 1366), screen.getWidth()));
        stage.setHeight(Math.min(memory.number("height", 768), screen.getHeight()));
        stage.setMinWidth(Math.min(1024, screen.getWidth()));
        stage.setMinHeight(Math.min(600, screen.getHeight()));
        stage.setMaximized(memory.flag("maximized"));
        Locale.setDefault(text.language() == Language.KO ? Locale.KOREA : Locale.ENGLISH);
    }
}
