package org.cablekit.export.pdf.reprint;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.cablekit.export.pdf.layout.Block;
import org.cablekit.export.pdf.layout.Furniture;
import org.cablekit.export.pdf.layout.Inline;
import org.cablekit.export.pdf.layout.Node;

/**
 * A telegram made ready for printing.
 *
 * @param part node of the whole telegram
 * @param title title for metadata and outline
 * @param reference message reference number for people, empty if it has none
 * @param subject subject for tables of contents, perhaps with markers
 * @param date date for the metadata
 * @param rank how restrictive its present level is, see {@link org.cablekit.model.ClassificationLevel#rank()}
 * @param furniture head and foot of its pages
 * @param blocks its text
 * @param replaced number of characters that the fonts cannot show
 * @param missing these characters
 */
public record Reprint(
        Node part,
        String title,
        String reference,
        List<Inline> subject,
        Instant date,
        int rank,
        Furniture furniture,
        List<Block> blocks,
        long replaced,
        SortedSet<Integer> missing) {

    /** Copies the lists. */
    public Reprint {
        subject = List.copyOf(subject);
        blocks = List.copyOf(blocks);
    }
}
