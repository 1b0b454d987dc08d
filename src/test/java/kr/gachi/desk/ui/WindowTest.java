package kr.gachi.desk.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.store.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A window over the sample data, without a display. Things are found by their ids. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
abstract class WindowTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path home;

    /** As on an office PC: a blank and Hangul in its name. */
    Path folder;

    final AtomicReference<Throwable> failure = new AtomicReference<>();
    Desk desk;
    Shell shell;
    Stage stage;
    Background background;
    Path opened;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        folder = home.resolve("홍 길동").resolve("문서");
        desk = Desk.openOrStart(Location.embedded(folder), new Session("시험", TODAY));
        desk.sampleData().load(Progress.NONE);
        FxToolkit.setupFixture(() -> open(Language.KO, false, 1366, 768));
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        background.close();
        desk.close();
    }

    /** Opens the window anew in another language, theme or size; to be called on the window's thread. */
    final void open(Language language, boolean dark, int width, int height) {
        stage.hide();
        Theme theme = Theme.use(dark);
        Text text = new Text(language);
        Dialogs dialogs = new Dialogs(stage, text, theme);
        if (background != null) {
            background.close();
        }
        background = Background.besideTheWindow(failure::set);
        shell = new Shell(
                desk, text, background, dialogs, Memory.named("test-" + home.getFileName()), new Shell.Around() {
                    @Override
                    public void dress(boolean newDark, Language newLanguage) {
                        open(newLanguage, newDark, width, height);
                    }

                    @Override
                    public void openFolder(Path other) {
                        opened = other;
                    }
                });
        StackPane root = new StackPane(shell.view());
        theme.dress(root);
        stage.setScene(new Scene(root, width, height));
        shell.bindKeys(stage.getScene());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        shell.start();
    }

    static void waitFor(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
                AtomicReference<Boolean> holds = new AtomicReference<>();
                WaitForAsyncUtils.asyncFx(() -> holds.set(condition.getAsBoolean()))
                        .get();
                return holds.get();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("did not come about", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    <T extends Node> T find(String id, Class<T> type) {
        return type.cast(stage.getScene().lookup("#" + id));
    }

    TableView<?> table(String id) {
        return find(id, TableView.class);
    }

    /** Null where there is no such thing yet. */
    String text(String id) {
        Node node = stage.getScene().lookup("#" + id);
        if (node == null) {
            return null;
        }
        return node instanceof TextInputControl field ? field.getText() : ((Labeled) node).getText();
    }

    void go(FxRobot robot, String place) {
        robot.clickOn("#place-" + place);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Chooses by typing words that name one alone. */
    void choose(FxRobot robot, String id, String words) {
        robot.clickOn("#" + id);
        robot.write(words);
        waitFor(() -> robot.lookup("#" + id + "-found")
                .tryQueryAs(ListView.class)
                .filter(list -> list.getItems().size() == 1)
                .isPresent());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    Set<Node> all(String selector) {
        return stage.getScene().getRoot().lookupAll(selector);
    }
}
