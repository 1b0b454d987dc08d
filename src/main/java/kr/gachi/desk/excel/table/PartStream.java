package kr.gachi.desk.excel.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * A part of a workbook while it is inflated: stops where it grows past what a workbook needs, where one tag or text would
 * fill the memory, and at the end if it is not what the archive's directory says.
 */
final class PartStream extends InputStream {
    /** A sheet of a million rows and twelve columns stays below. */
    static final long MOST_BYTES = 1L << 30;
    /** Real sheets inflate up to about forty times. */
    static final long MOST_RATIO = 200;

    private static final long RATIO_COUNTS_FROM = 32L << 20;
    /** Between two tags: Excel's longest text has 32,767 characters. */
    private static final int MOST_BETWEEN_TAGS = 4 << 20;

    private final InputStream inflated;
    private final ZipEntry entry;
    private final Trouble trouble;
    private final CRC32 crc = new CRC32();
    private long count;
    private int sinceTag;
    private boolean ended;

    PartStream(InputStream inflated, ZipEntry entry, Trouble trouble) {
        this.inflated = inflated;
        this.entry = entry;
        this.trouble = trouble;
    }

    /** What the directory declares is refused before a byte is inflated. */
    static void check(ZipEntry entry, Trouble trouble) {
        check(entry.getSize(), entry, trouble);
    }

    private static void check(long bytes, ZipEntry entry, Trouble trouble) {
        boolean swollen = bytes > RATIO_COUNTS_FROM && bytes / MOST_RATIO > Math.max(1, entry.getCompressedSize());
        if (bytes > MOST_BYTES || swollen) {
            throw trouble.tooLarge();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = inflated.read(bytes, offset, length);
        if (read < 0) {
            ended = true;
            if (count != entry.getSize() || crc.getValue() != entry.getCrc()) {
                throw new ZipException("not what the directory says: " + entry.getName());
            }
            return read;
        }
        if (count == 0) {
            refuseDoctype(bytes, offset, read);
        }
        count += read;
        if (count > entry.getSize()) {
            throw new ZipException("longer than the directory says: " + entry.getName());
        }
        check(count, entry, trouble);
        crc.update(bytes, offset, read);
        watchTags(bytes, offset, offset + read);
        return read;
    }

    /** Before the parser sees it, and whatever the parser would make of it; zero bytes are those of UTF-16. */
    private void refuseDoctype(byte[] bytes, int offset, int length) {
        String start = new String(bytes, offset, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
            throw trouble.unsafe();
        }
    }

    private void watchTags(byte[] bytes, int from, int to) {
        int last = to - 1;
        while (last >= from && bytes[last] != '<') {
            last--;
        }
        sinceTag = last < from ? sinceTag + to - from : to - last;
        if (sinceTag > MOST_BETWEEN_TAGS) {
            throw trouble.tooLarge();
        }
    }

    @Override
    public void close() throws IOException {
        inflated.close();
    }

    /** Reads what is left, so that a part cut or altered behind the last row is noticed too. */
    void drain() {
        byte[] rest = new byte[8192];
        try {
            while (!ended) {
                read(rest, 0, rest.length);
            }
        } catch (IOException e) {
            throw trouble.damaged(e);
        }
    }
}
