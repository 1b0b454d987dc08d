package kr.gachi.desk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.gachi.desk.store.Replacement;

/** A data folder for one trial where there is none yet, so that trying leaves nothing behind. */
public final class ScratchFolder implements AutoCloseable {
    private final Path folder;

    public ScratchFolder() {
        try {
            folder = Files.createTempDirectory("gachi-trial");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DataPlace place() {
        return new DataPlace(folder, null, null, null);
    }

    @Override
    public void close() {
        try {
            Replacement.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
