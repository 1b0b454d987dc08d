package kr.gachi.desk.search;

import java.util.Arrays;

/** Words of the vocabulary by their letters, in two flat arrays: built once, read by all. */
final class Trie {
    private static final int ROOT = 1;

    private long[] keys = new long[1 << 16];
    private int[] nodes = new int[1 << 16];
    private int[] entries = new int[1 << 15];
    private int size;
    private int last = ROOT;

    static int root() {
        return ROOT;
    }

    /** The node after a letter, 0 if no word goes on so. */
    int next(int node, char letter) {
        long key = (long) node << 16 | letter;
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); nodes[slot] != 0; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return nodes[slot];
            }
        }
        return 0;
    }

    /** What was kept for the word that ends here, 0 if none ends here. */
    int entry(int node) {
        return node < entries.length ? entries[node] : 0;
    }

    void put(String word, int entry) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int next = next(node, word.charAt(i));
            if (next == 0) {
                next = ++last;
                add((long) node << 16 | word.charAt(i), next);
            }
            node = next;
        }
        if (node >= entries.length) {
            entries = Arrays.copyOf(entries, Math.max(node + 1, entries.length * 2));
        }
        entries[node] = entry;
    }

    int entry(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length() && node != 0; i++) {
            node = next(node, word.charAt(i));
        }
        return node == 0 ? 0 : entry(node);
    }

    private void add(long key, int node) {
        if (++size * 2 > keys.length) {
            long[] oldKeys = keys;
            int[] oldNodes = nodes;
            keys = new long[oldKeys.length * 2];
            nodes = new int[oldNodes.length * 2];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldNodes[i] != 0) {
                    insert(oldKeys[i], oldNodes[i]);
                }
            }
        }
        insert(key, node);
    }

    private void insert(long key, int node) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (nodes[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        nodes[slot] = node;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
