package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import kr.gachi.desk.app.FolderRisk;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FirstStartTest {
    private final List<FirstStart.Way> begun = new ArrayList<>();

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerStage(() -> FxToolkit.toolkitContext().getRegisteredStage());
        FxToolkit.setupStage(stage -> {
            Theme.use(false);
            stage.setScene(new Scene(
                    new FirstStart(new Text(Language.KO), begun::add)
                            .view("/홍 길동/Dropbox/문서", FolderRisk.of(Path.of("/홍 길동/Dropbox/문서"))),
                    1366,
                    768));
            stage.show();
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void threeWaysToBegin(FxRobot robot) {
        robot.clickOn("#start-sample").clickOn("#start-empty").clickOn("#start-copy");
        assertTrue(robot.lookup("#start-risk").queryLabeled().getText().contains("Dropbox"));
        assertEquals(List.of(FirstStart.Way.SAMPLE, FirstStart.Way.EMPTY, FirstStart.Way.COPY), begun);
    }
}
