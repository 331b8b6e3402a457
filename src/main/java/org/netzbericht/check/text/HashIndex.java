package org.netzbericht.check.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values by the hashes of words, without a word having to become a string to be looked up. Words of one hash share their values. */
final class HashIndex<V> {
    private static final int BITS = 1 << 15;

    /** One bit for each hash there is; others may share it. */
    private final long[] bits = new long[BITS / 64];

    private int[] hashes = new int[64];
    private List<V>[] lists = lists(64);
    private int size;

    @SuppressWarnings("unchecked") // arrays of generic types cannot be made otherwise
    private static <V> List<V>[] lists(int length) {
        return (List<V>[]) new List<?>[length];
    }

    void add(int hash, V value) {
        int bit = bit(hash);
        bits[bit >> 6] |= 1L << bit;
        if (4 * size > hashes.length) {
            grow();
        }
        int slot = slot(hash);
        if (lists[slot] == null) {
            hashes[slot] = hash;
            lists[slot] = new ArrayList<>(1);
            size++;
        }
        lists[slot].add(value);
    }

    private void grow() {
        int[] oldHashes = hashes;
        List<V>[] oldLists = lists;
        hashes = new int[2 * oldHashes.length];
        lists = lists(2 * oldHashes.length);
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldLists[i] != null) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                lists[slot] = oldLists[i];
            }
        }
    }

    private static int bit(int hash) {
        return (hash ^ hash >>> 15) & BITS - 1;
    }

    /** Whether there may be values of a hash: mostly tells at once that there are none. */
    boolean mayHave(int hash) {
        int bit = bit(hash);
        return (bits[bit >> 6] & 1L << bit) != 0;
    }

    /** The first place from one on whose hash may have values; {@code end} where there is none. */
    int next(int[] some, int from, int end) {
        long[] all = bits;
        for (int i = from; i < end; i++) {
            int bit = bit(some[i]);
            if ((all[bit >> 6] & 1L << bit) != 0) {
                return i;
            }
        }
        return end;
    }

    /** The values of a hash in the order they came in; null for none. */
    @Nullable
    List<V> get(int hash) {
        return lists[slot(hash)];
    }

    /** The slot of a hash, or the free one where it would be. */
    private int slot(int hash) {
        int mask = hashes.length - 1;
        int slot = hash * 0x9E3779B9 >>> 7 & mask;
        while (lists[slot] != null && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
