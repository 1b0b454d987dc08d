package kr.gachi.desk.app.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;
import kr.gachi.desk.json.Json;

/**
 * A file that says what headings mean: one JSON object, heading as written → field ({@code name}) or known heading
 * ({@code 기업명}); null keeps the column as an extra one. The {@code mapping} of an import's answer is of this shape.
 */
public final class MappingFile {
    private MappingFile() {}

    /** @throws DeskException {@code file.unreadable}, or {@code mapping.invalid} if it is not of that shape */
    public static Map<String, String> read(Path file) {
        String name = String.valueOf(file.getFileName());
        Map<String, Object> object;
        try {
            String text = Files.readString(file);
            object = Json.readObject(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new DeskException(Problem.error("file.unreadable", name).at(Place.file(name)), e);
        } catch (IllegalArgumentException e) {
            throw new DeskException(Problem.error("mapping.invalid", name).at(Place.file(name)), e);
        }
        if (object == null) {
            throw new DeskException(Problem.error("mapping.invalid", name).at(Place.file(name)));
        }
        Map<String, String> mapping = new LinkedHashMap<>();
        object.forEach((heading, meaning) -> {
            if (meaning != null && !(meaning instanceof String)) {
                throw new DeskException(Problem.error("mapping.invalid", name).at(Place.file(name)));
            }
            mapping.put(heading, (String) meaning);
        });
        return Collections.unmodifiableMap(mapping);
    }
}
