package org.cablekit.export.xlsx.content;

import java.util.Optional;
import org.cablekit.export.xlsx.sheet.RowPlace;
import org.cablekit.model.MessageReference;

/**
 * Which message reference numbers are in the collection and in which row each first stands.
 *
 * <p>It keeps 12 bytes a slot and 1.25 to 2.5 slots a cable: 15 to 30 bytes a cable, and half as much again while
 * it grows. Two different numbers share their 64-bit hash in one of ten million collections of two million cables.
 */
final class ReferenceIndex {

    private static final int ROW_BITS = 21;
    private static final int ROW_MASK = (1 << ROW_BITS) - 1;
    private static final int FIRST_CAPACITY = 1 << 10;

    private long[] hashes = new long[FIRST_CAPACITY];
    private int[] places = new int[FIRST_CAPACITY];
    private int size;

    /** Notes the row of a number unless the number has one. */
    void add(MessageReference reference, RowPlace place) {
        if ((size + 1) * 5L > hashes.length * 4L) {
            grow();
        }
        insert(hash(reference), place.sheet() << ROW_BITS | place.row());
    }

    /** {@return the row of the number with this hash, if it is in the collection} */
    Optional<RowPlace> find(long hash) {
        int slot = slot(hash);
        if (hashes[slot] == 0) {
            return Optional.empty();
        }
        return Optional.of(new RowPlace(places[slot] >>> ROW_BITS, places[slot] & ROW_MASK));
    }

    private void insert(long hash, int place) {
        int slot = slot(hash);
        if (hashes[slot] == 0) {
            hashes[slot] = hash;
            places[slot] = place;
            size++;
        }
    }

    /** {@return the slot of the hash, or the empty one it would take} */
    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldPlaces = places;
        hashes = new long[2 * oldHashes.length];
        places = new int[2 * oldPlaces.length];
        size = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                insert(oldHashes[i], oldPlaces[i]);
            }
        }
    }

    /** {@return a hash of the number that is never 0} */
    static long hash(MessageReference reference) {
        long hash = 0xCBF2_9CE4_8422_2325L;
        String post = reference.post();
        for (int i = 0; i < post.length(); i++) {
            hash = (hash ^ post.charAt(i)) * 0x100_0000_01B3L;
        }
        hash = mix(hash ^ (long) reference.year() << 32 ^ reference.serial());
        return hash == 0 ? 1 : hash;
    }

    /** Spreads every bit over all others (the finaliser of MurmurHash3). */
    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 33) * 0xFF51_AFD7_ED55_8CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CE_B9FE_1A85_EC53L;
        return mixed ^ mixed >>> 33;
    }
}
