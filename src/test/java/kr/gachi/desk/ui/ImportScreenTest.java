package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class ImportScreenTest extends WindowTest {
    @TempDir
    Path files;

    @Test
    void showsWhatASheetWouldBringTakesItInAndBack(FxRobot robot) throws IOException {
        Path sheet = files.resolve("새 기업.csv");
        Files.writeString(sheet, """
                기업번호,기업명,사업자등록번호,시도,시군구
                NEW1,새벽가람협동조합,,전라남도,나주시
                NEW2,가람손수레,12345,전라남도,나주시
                """);
        int before = desk.directory().enterprises().size();

        robot.interact(() -> shell.importFiles(List.of(sheet)));
        waitFor(() -> table("import-sheets").getItems().size() == 1);
        assertEquals("1건 가져오기", text("import-take"));
        assertTrue(table("import-problems").getItems().size() >= 1, "the business number with five digits");
        assertEquals(before, desk.directory().enterprises().size());

        robot.clickOn("#import-take");
        waitFor(() -> desk.directory().enterprises().size() == before + 1);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        waitFor(() -> desk.directory().enterprises().size() == before);
        assertNull(failure.get());
    }

    @Test
    void takesAnAgencysOwnListForARequest(FxRobot robot) {
        int before = desk.requestList().requests().size();
        robot.interact(() -> shell.importFiles(List.of(Path.of("sample-data/request-messy.xlsx"))));
        waitFor(() -> table("import-items").getItems().size() == 10);
        assertTrue(find("import-take", Button.class).isDisabled(), "nobody has said whose list it is");

        choose(robot, "import-agency", "A201");
        robot.clickOn("#import-take");
        waitFor(() -> desk.requestList().requests().size() == before + 1);
        waitFor(() -> text("crumb").startsWith("요청"));
        assertNull(failure.get());
    }
}
