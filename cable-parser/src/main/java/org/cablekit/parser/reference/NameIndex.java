package org.cablekit.parser.reference;

import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable hash table from folded names to values that is asked with a range of a text and allocates nothing.
 *
 * @param <V> type of the values
 */
final class NameIndex<V> {

    private static final int HASH_FACTOR = 31;
    private static final int PAIRS = 1024;

    private final Folding folding;
    private final @Nullable String[] keys;
    private final @Nullable Object[] values;
    private final int mask;
    private final int longest;

    /** The pairs of characters that keys begin with. */
    private final BitSet beginnings = new BitSet(PAIRS);

    /**
     * Builds the table.
     *
     * @param folding how keys are compared
     * @param entries folded keys and values
     */
    NameIndex(Folding folding, Map<String, V> entries) {
        this.folding = folding;
        int slots = Integer.highestOneBit(Math.max(2, entries.size())) << 2;
        this.keys = new String[slots];
        this.values = new Object[slots];
        this.mask = slots - 1;
        int most = 0;
        for (Map.Entry<String, V> entry : entries.entrySet()) {
            String key = entry.getKey();
            most = Math.max(most, key.length());
            markBeginning(key);
            int slot = spread(key.hashCode()) & mask;
            while (keys[slot] != null) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = key;
            values[slot] = entry.getValue();
        }
        this.longest = most;
    }

    private void markBeginning(String key) {
        if (key.length() == 1) {
            beginnings.set(0, PAIRS);
        } else {
            beginnings.set(pair(key.charAt(0), key.charAt(1)));
        }
    }

    private static int pair(char first, char second) {
        return (first * HASH_FACTOR + second) & (PAIRS - 1);
    }

    /** {@return whether a key may begin at a place of a text; if not, no range from there on has a value} */
    boolean mayBegin(String text, int start, int end) {
        char first = Folding.SKIPPED;
        for (int i = start; i < end; i++) {
            char c = folding.fold(text.charAt(i));
            if (c != Folding.SKIPPED && first != Folding.SKIPPED) {
                return beginnings.get(pair(first, c));
            }
            first = c == Folding.SKIPPED ? first : c;
        }
        return true;
    }

    /** {@return the length of the longest key} */
    int longest() {
        return longest;
    }

    /** {@return the value of the name in a range of a text, or null} */
    @Nullable
    V get(String text, int start, int end) {
        if (!mayBegin(text, start, end)) {
            return null;
        }
        int hash = 0;
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = folding.fold(text.charAt(i));
            if (c != Folding.SKIPPED) {
                hash = HASH_FACTOR * hash + c;
                if (++length > longest) {
                    return null;
                }
            }
        }
        return length == 0 ? null : probe(text, start, end, hash, length);
    }

    @SuppressWarnings("unchecked") // only values of V are put in
    private @Nullable V probe(String text, int start, int end, int hash, int length) {
        for (int slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
            String key = keys[slot];
            if (key == null) {
                return null;
            }
            if (key.length() == length && key.hashCode() == hash && matches(key, text, start, end)) {
                return (V) values[slot];
            }
        }
    }

    private boolean matches(String key, String text, int start, int end) {
        int k = 0;
        for (int i = start; i < end; i++) {
            char c = folding.fold(text.charAt(i));
            if (c != Folding.SKIPPED && key.charAt(k++) != c) {
                return false;
            }
        }
        return true;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }
}
