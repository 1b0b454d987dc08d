package kr.gachi.desk.excel.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a text file that is no table, in the encoding that its bytes show. */
public record TextLines(String encoding, List<String> lines) {
    /** @throws kr.gachi.desk.feedback.DeskException {@code file.unreadable}, {@code file.encoding} */
    public static TextLines of(Path file) {
        Trouble trouble = new Trouble(String.valueOf(file.getFileName()));
        try (InputStream in = Files.newInputStream(file)) {
            TextEncoding encoding = TextEncoding.detect(file, in.readNBytes(TableFile.HEAD), trouble);
            try (BufferedReader reader = new BufferedReader(encoding.open(file))) {
                return new TextLines(encoding.label(), reader.lines().toList());
            }
        } catch (IOException e) {
            throw trouble.unreadable(e);
        }
    }
}
