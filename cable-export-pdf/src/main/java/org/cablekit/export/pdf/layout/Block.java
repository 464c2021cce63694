package org.cablekit.export.pdf.layout;

import java.util.List;

/** A part of the text flow that lays itself out. */
public interface Block {

    /**
     * {@return the strips it is made of, at least one}
     *
     * @param width width of the text area
     */
    List<Slab> slabs(double width);
}
