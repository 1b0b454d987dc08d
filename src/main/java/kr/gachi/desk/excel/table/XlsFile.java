package kr.gachi.desk.excel.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.feedback.DeskException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.CodePageUtil;

/**
 * An Excel 5, 95 or 97–2003 workbook (BIFF5, BIFF8). POI opens the container; the records are read here, because POI's
 * own reader refuses BIFF5, which accounting programs still write.
 */
final class XlsFile implements Closeable {
    private static final String KOREAN = "MS949";
    private static final int WORKSHEET = 0;

    private final POIFSFileSystem container;
    private final String stream;
    private final Trouble trouble;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<NumberStyle> styles = new ArrayList<>();
    private final SharedStrings shared;
    private BiffStrings strings;
    private NumberStyle unstyled = NumberStyle.GENERAL;

    private XlsFile(POIFSFileSystem container, String stream, Trouble trouble) {
        this.container = container;
        this.stream = stream;
        this.trouble = trouble;
        this.shared = new SharedStrings(trouble);
    }

    static XlsFile open(Path file, Trouble trouble) {
        POIFSFileSystem container;
        try {
            container = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw container(e, trouble);
        }
        boolean opened = false;
        try {
            XlsFile xls = new XlsFile(container, stream(container.getRoot(), trouble), trouble);
            xls.readGlobals();
            opened = true;
            return xls;
        } finally {
            if (!opened) {
                close(container, trouble);
            }
        }
    }

    /** POI tells of broken containers by unchecked exceptions of many kinds. */
    static DeskException container(Exception e, Trouble trouble) {
        return e instanceof DeskException told ? told : trouble.damaged(e);
    }

    private static String stream(DirectoryNode root, Trouble trouble) {
        if (root.hasEntry("EncryptedPackage")) {
            throw trouble.encrypted();
        }
        for (String name : List.of("Workbook", "WORKBOOK", "Book", "BOOK")) {
            if (root.hasEntry(name)) {
                return name;
            }
        }
        throw trouble.notASheet();
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    private void readGlobals() {
        Globals globals = new Globals();
        try (InputStream in = stream(0)) {
            Biff biff = new Biff(in, trouble);
            if (!biff.next() || biff.id() != Biff.BOF) {
                throw trouble.damaged(null);
            }
            globals.biff8 = Biff.u16(biff.data()) >= 0x0600;
            boolean open = true;
            while (open && biff.next()) {
                if (biff.id() == Biff.SST) {
                    BiffStrings.readShared(biff.run(), shared);
                } else {
                    open = globals.take(biff);
                }
            }
        } catch (BufferUnderflowException | IOException e) {
            throw trouble.damaged(e);
        }
        strings = new BiffStrings(globals.biff8, globals.codePage);
        Map<Integer, String> codes = new HashMap<>();
        globals.formats.forEach((id, format) -> codes.put(id, text(format, globals.biff8)));
        for (int id : globals.formatOfStyle) {
            styles.add(NumberFormats.read(id, codes.get(id), globals.from1904));
        }
        unstyled = NumberStyle.of(NumberStyle.Kind.GENERAL, globals.from1904);
        for (ByteBuffer bound : globals.sheets) {
            addSheet(bound);
        }
        if (sheets.isEmpty()) {
            throw trouble.damaged(null);
        }
    }

    private String text(ByteBuffer format, boolean biff8) {
        try {
            return biff8 ? strings.longText(format) : strings.shortText(format);
        } catch (BufferUnderflowException e) {
            // a format that cannot be read changes how a number looks, not the number
            return "General";
        }
    }

    private void addSheet(ByteBuffer bound) {
        try {
            long offset = bound.getInt() & 0xffffffffL;
            boolean hidden = (Biff.u8(bound) & 3) != 0;
            if (Biff.u8(bound) == WORKSHEET) {
                sheets.add(new Worksheet(strings.shortText(bound), hidden, offset));
            }
        } catch (BufferUnderflowException e) {
            throw trouble.damaged(e);
        }
    }

    InputStream stream(long offset) {
        try {
            InputStream in = container.getRoot().createDocumentInputStream(stream);
            in.skipNBytes(offset);
            return in;
        } catch (IOException | RuntimeException e) {
            throw container(e, trouble);
        }
    }

    NumberStyle style(int index) {
        return index < styles.size() ? styles.get(index) : unstyled;
    }

    BiffStrings strings() {
        return strings;
    }

    SharedStrings shared() {
        return shared;
    }

    Trouble trouble() {
        return trouble;
    }

    @Override
    public void close() {
        close(container, trouble);
    }

    private static void close(POIFSFileSystem container, Trouble trouble) {
        try {
            container.close();
        } catch (IOException e) {
            throw trouble.unreadable(e);
        }
    }

    /** What the head of the workbook says; texts wait until the code page is known. */
    private final class Globals {
        final List<ByteBuffer> sheets = new ArrayList<>();
        final Map<Integer, ByteBuffer> formats = new HashMap<>();
        final List<Integer> formatOfStyle = new ArrayList<>();
        Charset codePage = Charset.forName(KOREAN);
        boolean biff8;
        boolean from1904;

        /** False at the end of the head. */
        boolean take(Biff biff) {
            ByteBuffer data = biff.data();
            switch (biff.id()) {
                case Biff.FILEPASS -> throw trouble.encrypted();
                case Biff.CODEPAGE -> codePage = codePage(Biff.u16(data));
                case Biff.DATEMODE -> from1904 = Biff.u16(data) == 1;
                case Biff.FORMAT -> formats.put(Biff.u16(data), data);
                case Biff.XF -> {
                    data.getShort();
                    formatOfStyle.add(Biff.u16(data));
                }
                case Biff.BOUNDSHEET -> sheets.add(data);
                case Biff.EOF -> {
                    return false;
                }
                default -> {
                    return true;
                }
            }
            return true;
        }

        private Charset codePage(int number) {
            try {
                return Charset.forName(CodePageUtil.codepageToEncoding(number, true));
            } catch (IOException | IllegalArgumentException e) {
                // unknown or damaged: only BIFF5 needs it, and here those are Korean
                return Charset.forName(KOREAN);
            }
        }
    }

    private final class Worksheet implements Sheet {
        private final String name;
        private final boolean hidden;
        private final long offset;

        Worksheet(String name, boolean hidden, long offset) {
            this.name = name;
            this.hidden = hidden;
            this.offset = offset;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean hidden() {
            return hidden;
        }

        @Override
        public String encoding() {
            return null;
        }

        @Override
        public RowReader rows() {
            return XlsRows.open(XlsFile.this, offset);
        }
    }
}
