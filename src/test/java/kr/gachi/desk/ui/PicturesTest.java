package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Writes every screen as a picture into target/pictures: {@code mvn -Ppictures test}, or only some: {@code -Dlook=ko-light-1366}. */
@Tag("pictures")
class PicturesTest extends WindowTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int[][] SIZES = {{1366, 768}, {1920, 1080}};

    @Test
    void drawsEveryScreen(FxRobot robot) throws IOException {
        Files.createDirectories(PICTURES);
        for (Language language : Language.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                for (int[] size : SIZES) {
                    String look = (language + (dark ? "-dark-" : "-light-") + size[0]).toLowerCase(Locale.ROOT);
                    if (!look.contains(System.getProperty("look", ""))) {
                        continue;
                    }
                    robot.interact(() -> open(language, dark, size[0], size[1]));
                    places(robot, look);
                    firstStart(robot, language, dark, size, look);
                }
            }
        }
        assertNull(failure.get());
    }

    private void places(FxRobot robot, String look) throws IOException {
        robot.interact(() -> shell.go("home"));
        waitFor(() -> find("home-waiting-0", Button.class) != null && find("home-targets-0", Button.class) != null);
        draw(robot, "home-" + look);
        go(robot, "requests");
        waitFor(() -> !table("requests-table").getItems().isEmpty());
        draw(robot, "requests-" + look);
        go(robot, "finder");
        waitFor(() -> !table("finder-table").getItems().isEmpty());
        draw(robot, "finder-" + look);
        go(robot, "enterprises");
        waitFor(() -> !table("enterprises-table").getItems().isEmpty());
        robot.interact(() -> table("enterprises-table").getSelectionModel().select(3));
        waitFor(() -> !text("enterprise-title").isEmpty());
        draw(robot, "enterprises-" + look);
        for (int tab = 1; tab <= 5; tab++) {
            int opened = tab;
            robot.interact(() ->
                    find("enterprise-tabs", TabPane.class).getSelectionModel().select(opened));
            if (tab == 4) {
                robot.clickOn("#talk-add-CALL");
            }
            draw(robot, "enterprises-" + tab + "-" + look);
        }
        agency(robot, look);
        robot.interact(() -> shell.go("performance", "A140"));
        waitFor(() -> !table("performance-rows").getItems().isEmpty());
        draw(robot, "performance-" + look);
        robot.interact(() -> shell.go("history"));
        waitFor(() -> !table("history-table").getItems().isEmpty());
        robot.interact(() -> table("history-table").getSelectionModel().select(0));
        waitFor(() -> !table("history-touched").getItems().isEmpty());
        draw(robot, "history-" + look);
        robot.interact(() -> shell.go("settings"));
        waitFor(() -> !text("office-name").isEmpty());
        draw(robot, "settings-" + look);
        robot.interact(() -> shell.go("import"));
        draw(robot, "import-" + look);
        robot.interact(() -> shell.importFiles(List.of(Path.of("sample-data/request-messy.xlsx"))));
        waitFor(() -> !table("import-items").getItems().isEmpty());
        draw(robot, "import-request-" + look);
        robot.interact(() -> shell.go("rules"));
        waitFor(() -> !table("rules-table").getItems().isEmpty());
        robot.interact(() -> table("rules-table").getSelectionModel().select(4));
        draw(robot, "rules-" + look);
        trade(robot, look);
        go(robot, "call");
        robot.interact(() -> {
            find("call-agency", TextInputControl.class).setText("한빛");
            find("call-wanted", TextInputControl.class).setText("플래카드 30장\n기념타올 600세트\n텀블러 300개");
            find("call-due", TextInputControl.class).setText("12.18");
        });
        waitFor(() -> table("call-items").getItems().size() == 3);
        draw(robot, "call-" + look);
        robot.interact(() -> shell.go("request", "R-2026-0039"));
        waitFor(() -> !all(".card").isEmpty());
        draw(robot, "request-" + look);
        robot.type(KeyCode.C);
        waitFor(() -> robot.lookup("#compare").tryQuery().isPresent());
        settle(robot);
        draw(robot.lookup("#compare").query().getScene(), robot, "compare-" + look);
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> shell.go("request", "R-2026-0043"));
        waitFor(() -> text("request-facts").contains("물빛나루") && !all(".card").isEmpty());
        robot.type(KeyCode.ENTER);
        waitFor(() -> !find("quote", Button.class).isDisabled());
        robot.interact(
                () -> find("request-lines", ListView.class).getSelectionModel().select(1));
        waitFor(() -> text("suggestions-title").contains("2") || !all(".card").isEmpty());
        draw(robot, "basket-" + look);
        robot.interact(
                () -> desk.workHistory().undo(desk.works().last().orElseThrow().number()));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> find("palette", TextInputControl.class).setText("한빛"));
        waitFor(() -> find("palette-list", ListView.class).getItems().size() > 2);
        draw(robot, "palette-" + look);
    }

    private void trade(FxRobot robot, String look) throws IOException {
        if (desk.tradeList().quotes().isEmpty()) {
            QuoteScreenTest.quote(desk);
        }
        String quote = desk.tradeList().quotes().get(0).number();
        robot.interact(() -> shell.go("quotes", quote));
        waitFor(() -> quote.equals(text("quote-title")));
        draw(robot, "quotes-" + look);
        robot.interact(() -> shell.go("deals", "D-2026-0017"));
        waitFor(() -> text("deal-title").startsWith("D-2026-0017"));
        draw(robot, "deals-" + look);
        robot.clickOn("#deal-step-DELIVERY");
        draw(robot, "deals-delivery-" + look);
    }

    private void agency(FxRobot robot, String look) throws IOException {
        robot.interact(() -> shell.go("agencies", "A140"));
        waitFor(() -> find("agency-title", Label.class) != null
                && !text("agency-title").isEmpty());
        draw(robot, "agencies-" + look);
        for (int tab = 1; tab <= 3; tab++) {
            int opened = tab;
            robot.interact(
                    () -> find("agency-tabs", TabPane.class).getSelectionModel().select(opened));
            draw(robot, "agencies-" + tab + "-" + look);
        }
    }

    private void firstStart(FxRobot robot, Language language, boolean dark, int[] size, String look)
            throws IOException {
        robot.interact(() -> {
            Theme theme = Theme.use(dark);
            StackPane root = new StackPane(
                    new FirstStart(new Text(language), way -> {}).view("C:\\Users\\홍길동\\GachiDesk", Optional.empty()));
            theme.dress(root);
            stage.hide();
            stage.setScene(new Scene(root, size[0], size[1]));
            stage.show();
        });
        draw(robot, "start-" + look);
    }

    private void draw(FxRobot robot, String name) throws IOException {
        settle(robot);
        draw(stage.getScene(), robot, name);
    }

    private static void draw(Scene scene, FxRobot robot, String name) throws IOException {
        WritableImage[] picture = new WritableImage[1];
        robot.interact(() -> picture[0] = scene.snapshot(null));
        int width = (int) picture[0].getWidth();
        int height = (int) picture[0].getHeight();
        int[] pixels = new int[width * height];
        picture[0].getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
    }

    /** Until what moves has come to rest. */
    private static void settle(FxRobot robot) {
        CountDownLatch rest = new CountDownLatch(1);
        robot.interact(() -> {
            PauseTransition pause = new PauseTransition(Duration.millis(300));
            pause.setOnFinished(event -> rest.countDown());
            pause.play();
        });
        try {
            assertTrue(rest.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
