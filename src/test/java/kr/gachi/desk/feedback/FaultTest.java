package kr.gachi.desk.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FaultTest {
    private final IOException full = new IOException("No space left on device");

    @Test
    void aFullDiskIsExpectedWhereverItIsSaid() {
        IllegalStateException beside = new IllegalStateException("rows cannot be stored");
        beside.addSuppressed(new IllegalStateException("closing", full));
        assertEquals("disk.full", Fault.of(new UncheckedIOException(full)).code());
        assertEquals("disk.full", Fault.of(beside).code());
        assertEquals(
                "disk.full",
                Fault.of(new IllegalStateException(new IOException("There is not enough space on the disk")))
                        .code());
    }

    @Test
    void anythingElseIsABug() {
        IllegalStateException circle = new IllegalStateException("a");
        circle.addSuppressed(new IllegalStateException("b", circle));
        assertEquals("bug", Fault.of(circle).code());
        assertEquals(
                "bug",
                Fault.of(new UncheckedIOException(new IOException("Input/output error")))
                        .code());
    }

    @Test
    void anExpectedFailureSaysItsOwn() {
        assertEquals(
                "file.empty",
                Fault.of(new DeskException(Problem.error("file.empty", "a.xlsx"), full))
                        .code());
    }
}
