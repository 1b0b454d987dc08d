package kr.gachi.desk.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import kr.gachi.desk.feedback.DeskException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFileTest {
    private static final byte[] NEW = "새것".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path dir;

    @Test
    void replacesWhatStoodThere() throws IOException {
        Path target = Files.writeString(dir.resolve("견적 1.xlsx"), "옛것");
        OutFile.write(target, NEW);
        assertEquals("새것", Files.readString(target));
        assertEquals(List.of(target), here());
    }

    @Test
    void leavesTheOldFileWhenWritingFails() throws IOException {
        Path target = Files.writeString(dir.resolve("a.xlsx"), "옛것");
        DeskException refused = assertThrows(
                DeskException.class,
                () -> OutFile.write(target, out -> {
                    out.write(NEW);
                    throw new IOException("disk full");
                }));
        assertEquals("file.notWritable", refused.problem().code());
        assertEquals(List.of("a.xlsx"), refused.problem().arguments());
        assertEquals("옛것", Files.readString(target));
        assertEquals(List.of(target), here());
    }

    @Test
    void leavesNothingWhenTheContentIsABug() throws IOException {
        assertThrows(
                IllegalStateException.class,
                () -> OutFile.write(dir.resolve("a.xlsx"), out -> {
                    out.write(NEW);
                    throw new IllegalStateException("bug");
                }));
        assertEquals(List.of(), here());
    }

    @Test
    void refusesALockedFile() throws IOException {
        Path target = Files.writeString(dir.resolve("a.xlsx"), "옛것");
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            assertThrows(DeskException.class, () -> OutFile.write(target, NEW));
            assertThrows(DeskException.class, () -> OutFile.refuseUnwritable(target));
        }
        assertEquals("옛것", Files.readString(target));
        assertEquals(List.of(target), here());
    }

    @Test
    void refusesAProtectedFileAFolderAndAMissingFolder() throws IOException {
        Path protectedFile = Files.writeString(dir.resolve("a.xlsx"), "옛것");
        assertTrue(protectedFile.toFile().setReadOnly());
        assertThrows(DeskException.class, () -> OutFile.write(protectedFile, NEW));
        assertTrue(protectedFile.toFile().setWritable(true));
        assertThrows(DeskException.class, () -> OutFile.write(dir, NEW));
        assertThrows(DeskException.class, () -> OutFile.write(dir.resolve("none/a.xlsx"), NEW));
        assertThrows(DeskException.class, () -> OutFile.refuseUnwritable(dir.resolve("none/a.xlsx")));
        assertEquals("옛것", Files.readString(protectedFile));
        assertEquals(List.of(protectedFile), here());
    }

    private List<Path> here() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.toList();
        }
    }
}
