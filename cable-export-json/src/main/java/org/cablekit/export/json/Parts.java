package org.cablekit.export.json;

/**
 * The parts of a cable that a user may leave out.
 *
 * @param source source text, its redactions and its map
 * @param spans places in the source, and the map
 * @param diagnostics diagnostics
 */
record Parts(boolean source, boolean spans, boolean diagnostics) {

    boolean map() {
        return source && spans;
    }
}
