package kr.gachi.desk.excel.table;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Texts of a BIFF stream. BIFF8 has its own form (one or two bytes a character, runs, phonetics); older files have bytes
 * in the code page of the country.
 */
final class BiffStrings {
    private static final int WIDE = 1;
    private static final int PHONETIC = 4;
    private static final int RICH = 8;

    private final boolean biff8;
    private final Charset codePage;

    BiffStrings(boolean biff8, Charset codePage) {
        this.biff8 = biff8;
        this.codePage = codePage;
    }

    /** A text with its length in 16 bits. */
    String longText(ByteBuffer data) {
        return text(data, Biff.u16(data));
    }

    /** A text that may run on through further records. */
    String longText(List<ByteBuffer> records) {
        if (biff8) {
            return new Run(records).text();
        }
        ByteBuffer whole = ByteBuffer.allocate(
                records.stream().mapToInt(ByteBuffer::remaining).sum());
        whole.order(records.get(0).order());
        records.forEach(whole::put);
        return longText(whole.flip());
    }

    /** A text with its length in 8 bits. */
    String shortText(ByteBuffer data) {
        return text(data, Biff.u8(data));
    }

    private String text(ByteBuffer data, int length) {
        if (!biff8) {
            byte[] bytes = new byte[length];
            data.get(bytes);
            return new String(bytes, codePage);
        }
        int flags = Biff.u8(data);
        if ((flags & RICH) != 0) {
            data.getShort();
        }
        if ((flags & PHONETIC) != 0) {
            data.getInt();
        }
        return characters(data, length, (flags & WIDE) != 0);
    }

    private static String characters(ByteBuffer data, int length, boolean wide) {
        byte[] bytes = new byte[wide ? length * 2 : length];
        data.get(bytes);
        return new String(bytes, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
    }

    /**
     * The shared table: its texts run on through CONTINUE records, and where one is cut, the next record says anew whether
     * its characters are wide.
     */
    static void readShared(List<ByteBuffer> records, SharedStrings into) {
        Run run = new Run(records);
        run.skip(4);
        long declared = run.u16() | (long) run.u16() << 16;
        for (long i = 0; i < declared && run.hasMore(); i++) {
            into.add(run.text());
        }
    }

    /** A cursor over the pieces of one long record. */
    private static final class Run {
        private final List<ByteBuffer> records;
        private int at;

        Run(List<ByteBuffer> records) {
            this.records = records;
        }

        boolean hasMore() {
            return current().hasRemaining();
        }

        /** The piece that still has bytes, else the last one. */
        private ByteBuffer current() {
            while (!records.get(at).hasRemaining() && at + 1 < records.size()) {
                at++;
            }
            return records.get(at);
        }

        int u8() {
            return Biff.u8(current());
        }

        int u16() {
            return u8() | u8() << 8;
        }

        void skip(long bytes) {
            long left = bytes;
            while (left > 0) {
                ByteBuffer piece = current();
                int step = (int) Math.min(left, Math.max(1, piece.remaining()));
                if (step > piece.remaining()) {
                    // nothing left anywhere: reading says so
                    piece.get();
                }
                piece.position(piece.position() + step);
                left -= step;
            }
        }

        String text() {
            int length = u16();
            int flags = u8();
            int runs = (flags & RICH) != 0 ? u16() : 0;
            long phonetic = (flags & PHONETIC) != 0 ? u16() | (long) u16() << 16 : 0;
            boolean wide = (flags & WIDE) != 0;
            StringBuilder text = new StringBuilder(length);
            while (text.length() < length) {
                if (!records.get(at).hasRemaining()) {
                    wide = (u8() & WIDE) != 0;
                }
                ByteBuffer piece = records.get(at);
                int fits = wide ? piece.remaining() / 2 : piece.remaining();
                int take = Math.min(fits, length - text.length());
                if (take == 0) {
                    // half a character before the cut: not a text
                    piece.position(piece.limit());
                    piece.get();
                }
                text.append(characters(piece, take, wide));
            }
            skip(4L * runs + phonetic);
            return text.toString();
        }
    }
}
