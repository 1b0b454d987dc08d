package kr.gachi.desk.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.feedback.Progress;

/** The invented world that comes with the program, for looking round and for tests. */
public final class SampleData {
    private static final List<String> WORKBOOKS = List.of("directory.xlsx", "agencies.xlsx", "history.xlsx");
    private static final String SEAL = "seal.png";

    private final Importing importing;

    public SampleData(Importing importing) {
        this.importing = importing;
    }

    /** Imports the sample workbooks as one work and gives its number. */
    public String load(Progress progress) {
        try {
            Path folder = Files.createTempDirectory("gachi-sample");
            List<Path> files = new ArrayList<>();
            try {
                for (String name : WORKBOOKS) {
                    files.add(copy(name, folder));
                }
                copy(SEAL, folder);
                return importing
                        .run(new Importing.Order(files, null, null, Map.of(), false), progress)
                        .work();
            } finally {
                for (String name : WORKBOOKS) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.deleteIfExists(folder.resolve(SEAL));
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(String name, Path folder) throws IOException {
        Path target = folder.resolve(name);
        try (InputStream in = SampleData.class.getResourceAsStream("/sample-data/" + name)) {
            Files.copy(in, target);
        }
        return target;
    }
}
