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
    /** A tag of ten thousand attributes takes a parser minutes: each is compared with all before it. */
    private static final int MOST_IN_TAG = 1 << 16;

    private final InputStream inflated;
    private final ZipEntry entry;
    private final Trouble trouble;
    private final CRC32 crc = new CRC32();
    private long count;
    private int sinceTag;
    /** Bytes since the opening of the tag that is being read; 0 outside of tags. */
    private int inTag;
    /** The quote that an attribute value of this tag waits for; 0 outside of values. */
    private int quote;

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
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (inTag == 0) {
                sinceTag++;
                if (b == '<') {
                    inTag = 1;
                    sinceTag = 0;
                }
            } else {
                watchTag(b);
            }
        }
        if (sinceTag > MOST_BETWEEN_TAGS || inTag > MOST_IN_TAG) {
            throw trouble.tooLarge();
        }
    }

    private void watchTag(byte b) {
        boolean markup = inTag == 1 && b == '!';
        inTag++;
        if (quote != 0) {
            quote = b == quote ? 0 : quote;
        } else if (b == '"' || b == '\'') {
            quote = b;
        } else if (b == '>' || markup) {
            // comments and CDATA count as text
            inTag = 0;
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
