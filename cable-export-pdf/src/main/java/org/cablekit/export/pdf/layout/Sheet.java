package org.cablekit.export.pdf.layout;

import java.util.List;

/**
 * A page that is laid out.
 *
 * @param content the text, in reading order
 * @param header banner and stamp at the head, no part of the text
 * @param footer banner, stamp and page number at the foot, no part of the text
 */
public record Sheet(List<Placed> content, List<Placed> header, List<Placed> footer) {

    /** Copies the lists. */
    public Sheet {
        content = List.copyOf(content);
        header = List.copyOf(header);
        footer = List.copyOf(footer);
    }

    /**
     * A strip at its place.
     *
     * @param baseline height of its base line above the lower edge of the paper
     * @param slab the strip
     */
    public record Placed(double baseline, Slab slab) {}
}
