package kr.gachi.desk.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;

/** A file of JSON Lines: UTF-8, with or without byte order mark, and UTF-16 with one; blank lines say nothing. */
final class CaseFile {
    private static final byte NEW_LINE = '\n';

    private CaseFile() {}

    /**
     * One line that says something.
     *
     * @param row as a person counts, 1 is the first
     * @param text null where the bytes are no text
     */
    record Line(int row, String text) {}

    /** @throws DeskException {@code file.missing}, {@code file.folder}, {@code file.unreadable} */
    static List<Line> read(Path file) {
        byte[] bytes = bytes(file);
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)
                ? wide(new String(bytes, StandardCharsets.UTF_16))
                : narrow(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
    }

    private static byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw new DeskException(Problem.error("file.missing", file));
        }
        if (Files.isDirectory(file)) {
            throw new DeskException(Problem.error("file.folder", file));
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new DeskException(Problem.error("file.unreadable", file), e);
        }
    }

    /** Line by line, so that bytes that are no UTF-8 spoil one line and not the file. */
    private static List<Line> narrow(byte[] bytes, int start) {
        List<Line> lines = new ArrayList<>();
        int row = 0;
        int from = start;
        while (from < bytes.length) {
            int to = from;
            while (to < bytes.length && bytes[to] != NEW_LINE) {
                to++;
            }
            add(lines, ++row, decode(bytes, from, to - from));
            from = to + 1;
        }
        return lines;
    }

    private static List<Line> wide(String text) {
        List<Line> lines = new ArrayList<>();
        int row = 0;
        for (String line : text.split("\n", -1)) {
            add(lines, ++row, line);
        }
        return lines;
    }

    private static void add(List<Line> lines, int row, String text) {
        if (text == null || !text.isBlank()) {
            lines.add(new Line(row, text == null ? null : text.strip()));
        }
    }

    private static String decode(byte[] bytes, int from, int length) {
        Charset utf8 = StandardCharsets.UTF_8;
        try {
            return utf8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
