package org.cablekit.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Two blocks of which the second never begins a page alone: the end of the first goes with it.
 *
 * @param first first block
 * @param second second block, a short one
 */
public record JoinedBlock(Block first, Block second) implements Block {

    private static final int KEPT = 4;

    @Override
    public List<Slab> slabs(double width) {
        List<Slab> slabs = new ArrayList<>(first.slabs(width));
        for (int i = Math.max(0, slabs.size() - KEPT); i < slabs.size(); i++) {
            slabs.set(i, slabs.get(i).keptWithNext());
        }
        slabs.addAll(second.slabs(width));
        return slabs;
    }
}
