package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.SaveAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What happens on the way of a document into a file of the person's choice. */
class SaveAsTest extends WindowTest {
    @TempDir
    Path target;

    @Test
    void aFileHeldByAnotherProgramOffersAnotherNameAndLeavesNothing(FxRobot robot) throws IOException {
        Path file = target.resolve("견적서.xlsx");
        Files.writeString(file, "열려 있음");
        try (FileChannel excel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock held = excel.lock()) {
            assertTrue(held.isValid());
            save(robot, file);
            waitFor(() -> robot.lookup("#dialog-sentence").tryQuery().isPresent());
            assertTrue(robot.lookup("다른 이름으로 저장").tryQuery().isPresent());
            robot.type(KeyCode.ESCAPE);
            waitFor(() -> robot.lookup("#dialog-sentence").tryQuery().isEmpty());
        }
        assertEquals("열려 있음", Files.readString(file));
        try (Stream<Path> left = Files.list(target)) {
            assertEquals(List.of(file), left.toList());
        }
        assertNull(failure.get());
    }

    @Test
    void aDocumentIsKeptAndSaidSo(FxRobot robot) {
        Path file = target.resolve("견적서.xlsx");
        String number = save(robot, file);
        waitFor(() -> Files.exists(file) && text("status-told").contains(number));
        assertNull(failure.get());
    }

    private String save(FxRobot robot, Path file) {
        String number = QuoteScreenTest.quote(desk);
        Text text = new Text(Language.KO);
        Frame frame = new Frame(
                text,
                background,
                new Dialogs(stage, text, Theme.use(false)),
                Memory.named("test-" + folder.getFileName()),
                shell,
                TODAY);
        robot.interact(() -> new SaveAs(frame)
                .into(
                        file,
                        "견적서",
                        "workbench.saving",
                        out -> desk.quoteDocuments().export(number, out, null),
                        work -> shell.changed(work)));
        return number;
    }
}
