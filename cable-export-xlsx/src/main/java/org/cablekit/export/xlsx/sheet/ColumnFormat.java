package org.cablekit.export.xlsx.sheet;

import static java.util.Objects.requireNonNull;

/**
 * A column of a sheet.
 *
 * @param header text of its first cell
 * @param width width in characters, the same whatever the cells hold
 * @param look how its cells look
 */
public record ColumnFormat(String header, int width, Look look) {

    /** Checks that nothing is null. */
    public ColumnFormat {
        requireNonNull(header, "header");
        requireNonNull(look, "look");
    }
}
