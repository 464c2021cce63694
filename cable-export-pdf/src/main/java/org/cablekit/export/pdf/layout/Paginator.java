package org.cablekit.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Divides strips among pages. */
public final class Paginator {

    private static final double TOLERANCE = 0.001;

    private final PageFormat format;
    private final List<List<Sheet.Placed>> pages = new ArrayList<>();
    private List<Sheet.Placed> page = new ArrayList<>();
    private double used;

    /**
     * A paginator with one empty page.
     *
     * @param format paper
     */
    public Paginator(PageFormat format) {
        this.format = format;
    }

    /**
     * {@return the pages of blocks, at least one}
     *
     * @param blocks blocks in order
     */
    public List<List<Sheet.Placed>> pages(List<Block> blocks) {
        List<Slab> slabs = new ArrayList<>();
        for (Block block : blocks) {
            slabs.addAll(block.slabs(format.textWidth()));
        }
        int from = 0;
        while (from < slabs.size()) {
            int to = from + 1;
            double height = slabs.get(from).before() + slabs.get(from).height();
            while (to < slabs.size() && slabs.get(to - 1).keepWithNext() && height <= format.textHeight()) {
                height += slabs.get(to).before() + slabs.get(to).height();
                to++;
            }
            if (used + height > format.textHeight() + TOLERANCE && height <= format.textHeight()) {
                turn();
            }
            slabs.subList(from, to).forEach(this::place);
            from = to;
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    private void place(Slab slab) {
        if (used + slab.before() + slab.height() > format.textHeight() + TOLERANCE) {
            turn();
        }
        used += page.isEmpty() ? 0 : slab.before();
        page.add(new Sheet.Placed(format.height() - PageFormat.EDGE - used - slab.baseline(), slab));
        used += slab.height();
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(page);
            page = new ArrayList<>();
            used = 0;
        }
    }
}
