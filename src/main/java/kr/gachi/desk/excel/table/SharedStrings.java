package kr.gachi.desk.excel.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A workbook's table of texts, packed as UTF-8: a sheet of 100,000 rows may have a million different texts, and as
 * String objects they would need three times the memory.
 */
final class SharedStrings {
    private static final int BLOCK = 1 << 18;
    private static final int MOST_BYTES = 256 << 20;
    private static final int RECENT = 1 << 10;

    private final Trouble trouble;
    private final List<byte[]> blocks = new ArrayList<>();
    private int[] starts = new int[1024];
    private int size;
    /** The words of a sheet repeat: unit, kind, district. */
    private final String[] recent = new String[RECENT];

    private final int[] recentIndex = new int[RECENT];

    SharedStrings(Trouble trouble) {
        this.trouble = trouble;
        Arrays.fill(recentIndex, -1);
    }

    int size() {
        return size;
    }

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int start = starts[size];
        if (start > MOST_BYTES - bytes.length) {
            throw trouble.tooLarge();
        }
        int written = 0;
        while (written < bytes.length) {
            int at = start + written;
            if (at / BLOCK == blocks.size()) {
                blocks.add(new byte[BLOCK]);
            }
            int piece = Math.min(bytes.length - written, BLOCK - at % BLOCK);
            System.arraycopy(bytes, written, blocks.get(at / BLOCK), at % BLOCK, piece);
            written += piece;
        }
        size++;
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size + size / 2);
        }
        starts[size] = start + bytes.length;
    }

    String get(int index) {
        if (index < 0 || index >= size) {
            throw trouble.damaged(null);
        }
        int slot = index & RECENT - 1;
        if (recentIndex[slot] != index) {
            recent[slot] = unpack(starts[index], starts[index + 1] - starts[index]);
            recentIndex[slot] = index;
        }
        return recent[slot];
    }

    private String unpack(int start, int length) {
        int offset = start % BLOCK;
        if (length == 0) {
            return "";
        }
        if (offset + length <= BLOCK) {
            return new String(blocks.get(start / BLOCK), offset, length, StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[length];
        int read = 0;
        while (read < length) {
            int at = start + read;
            int piece = Math.min(length - read, BLOCK - at % BLOCK);
            System.arraycopy(blocks.get(at / BLOCK), at % BLOCK, bytes, read, piece);
            read += piece;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
