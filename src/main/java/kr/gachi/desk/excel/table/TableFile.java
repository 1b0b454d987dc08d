package kr.gachi.desk.excel.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file of tables. What it is, is told by its content, not by its name: agencies send text as .xls and .xls as .xlsx.
 * Everything that cannot be read ends in a DeskException whose problem is one sentence ({@code file.…}); nothing in a file
 * is ever executed, and nothing outside it is fetched.
 */
public final class TableFile implements AutoCloseable {
    /** Enough to see what it is, and zero bytes of UTF-16 past a Korean title. */
    static final int HEAD = 1 << 16;

    /** A million rows as text stay below. */
    private static final long MOST_BYTES = 512L << 20;

    private final String name;
    private final List<Sheet> sheets;
    private final Closeable source;
    private final Trouble trouble;

    private TableFile(Trouble trouble, List<Sheet> sheets, Closeable source) {
        this.name = trouble.file();
        this.trouble = trouble;
        this.sheets = sheets;
        this.source = source;
    }

    public static TableFile open(Path file) {
        Trouble trouble = new Trouble(String.valueOf(file.getFileName()));
        if (Files.notExists(file)) {
            throw trouble.missing();
        }
        if (Files.isDirectory(file)) {
            throw trouble.folder();
        }
        if (!Files.isRegularFile(file)) {
            throw trouble.unreadable(null);
        }
        refuseHuge(file, trouble);
        byte[] head = head(file, trouble);
        if (head.length == 0) {
            throw trouble.empty();
        }
        if (TextEncoding.startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            XlsFile xls = XlsFile.open(file, trouble);
            return new TableFile(trouble, xls.sheets(), xls);
        }
        if (TextEncoding.startsWith(head, 'P', 'K', 3, 4)) {
            XlsxFile xlsx = XlsxFile.open(file, trouble);
            return new TableFile(trouble, xlsx.sheets(), xlsx);
        }
        refuseForeign(head, trouble);
        return new TableFile(trouble, List.of(TextFile.open(file, head, trouble)), () -> {});
    }

    private static void refuseHuge(Path file, Trouble trouble) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw trouble.tooLarge();
            }
        } catch (IOException e) {
            throw trouble.unreadable(e);
        }
    }

    private static byte[] head(Path file, Trouble trouble) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (NoSuchFileException e) {
            throw trouble.missing();
        } catch (IOException e) {
            throw trouble.unreadable(e);
        }
    }

    /** What is known to be something else, and would otherwise be told as broken text. */
    private static void refuseForeign(byte[] head, Trouble trouble) {
        String start = new String(head, 0, Math.min(head.length, 2048), StandardCharsets.ISO_8859_1);
        // marks and the zero bytes of UTF-16 aside
        String text = start.replaceAll("[^\\x21-\\x7e]", "").toLowerCase(Locale.ROOT);
        if (start.startsWith("SCDSA")
                || start.substring(0, Math.min(32, start.length())).contains("DRMONE")) {
            throw trouble.drm();
        }
        if (text.startsWith("<!doctypehtml")
                || text.startsWith("<html")
                || text.startsWith("<head")
                || text.startsWith("<meta")
                || text.startsWith("<style")
                || text.startsWith("<table")
                || text.startsWith("<!--") && text.contains("<html")
                || text.startsWith("<?xml") && text.contains("<html")
                || text.startsWith("mime-version:")) {
            throw trouble.html();
        }
        if (text.startsWith("<?xml") || text.startsWith("%pdf-") || text.startsWith("{\\rtf")) {
            throw trouble.notASheet();
        }
    }

    /** Without its folder. */
    public String name() {
        return name;
    }

    /** In the file's order, hidden ones too; charts and macro sheets are left out. */
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw trouble.unreadable(e);
        }
    }
}
