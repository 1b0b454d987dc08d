package kr.gachi.desk.excel.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is encoded: a byte order mark decides; without one the zero bytes of UTF-16 do; else strictly UTF-8;
 * else strictly CP949, which has EUC-KR inside. What decodes strictly nowhere is refused, never read with gaps.
 *
 * @param skip length of the byte order mark
 */
record TextEncoding(Charset charset, int skip) {
    private static final Charset KOREAN = Charset.forName("MS949");

    /** Ctrl-Z at the end, as old programs write it, is no binary data. */
    private static final char END_OF_TEXT = 0x1A;

    /** The share of Hangul and ASCII in a text; the rest are Chinese characters, signs, bullets. */
    private static final double FEWEST_WORDS = 0.6;

    static TextEncoding detect(Path file, byte[] head, Trouble trouble) throws IOException {
        TextEncoding marked = byMark(head);
        if (marked != null) {
            return marked.decodes(file, trouble) ? marked : refuse(trouble);
        }
        TextEncoding wide = byZeros(head, trouble);
        if (wide != null) {
            if (wide.decodes(file, trouble)) {
                return wide;
            }
            throw trouble.notASheet();
        }
        TextEncoding utf8 = new TextEncoding(StandardCharsets.UTF_8, 0);
        if (utf8.decodes(file, trouble)) {
            return utf8;
        }
        TextEncoding korean = new TextEncoding(KOREAN, 0);
        return korean.decodes(file, trouble) ? korean : refuse(trouble);
    }

    private static TextEncoding refuse(Trouble trouble) {
        throw trouble.encoding();
    }

    private static TextEncoding byMark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return startsWith(head, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    /**
     * Commas, digits and line ends have a zero byte in UTF-16, and no other text has one. The order of the bytes is the one
     * in which they are Hangul and ASCII; that a zero byte is the lower half says nothing, for 가 and 관 have one there.
     */
    private static TextEncoding byZeros(byte[] head, Trouble trouble) {
        boolean zeros = false;
        for (byte each : head) {
            zeros |= each == 0;
        }
        if (!zeros) {
            return null;
        }
        int little = words(head, 1, 0);
        int big = words(head, 0, 1);
        if (Math.max(little, big) < head.length * FEWEST_WORDS / 2) {
            // stray zero bytes, or zeros everywhere: no text
            throw trouble.notASheet();
        }
        return new TextEncoding(little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
    }

    /** How many pairs of bytes are letters of a Korean table, if the upper half of each stands at {@code upper}. */
    private static int words(byte[] head, int upper, int lower) {
        int words = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            int c = (head[i + upper] & 0xff) << 8 | head[i + lower] & 0xff;
            if (c >= '가' && c <= '힣' || c >= ' ' && c < 0x7f || c == '\t' || c == '\n' || c == '\r') {
                words++;
            }
        }
        return words;
    }

    static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads the whole file once: it must decode to the last byte and hold no binary data. */
    private boolean decodes(Path file, Trouble trouble) throws IOException {
        char[] piece = new char[1 << 15];
        boolean ended = false;
        try (Reader reader = open(file)) {
            int read = reader.read(piece);
            while (read >= 0) {
                for (int i = 0; i < read; i++) {
                    char c = piece[i];
                    if (ended || c < ' ' && isBinary(c)) {
                        if (c != END_OF_TEXT) {
                            throw trouble.notASheet();
                        }
                        ended = true;
                    }
                }
                read = reader.read(piece);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isBinary(char c) {
        return c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000b';
    }

    /** Strict: what does not decode is an error, not a question mark. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean opened = false;
        try {
            in.skipNBytes(skip);
            Reader reader = new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                in.close();
            }
        }
    }

    /** As reported to people. */
    String label() {
        return charset.equals(KOREAN) ? "MS949" : charset.name();
    }
}
