package org.cablekit.redact;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.Block;
import org.cablekit.model.Body;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Paragraph;
import org.cablekit.model.ParagraphKind;

/** Groups the blocks of a body into {@linkplain Portion portions}. */
final class Portions {

    private final List<Portion> found = new ArrayList<>();
    private List<BodyHeading> headings = new ArrayList<>();
    private List<BodyHeading> pending = new ArrayList<>();
    private List<Block> members = new ArrayList<>();

    private Portions() {}

    /** The portions, in order; each block belongs to one. */
    static List<Portion> of(Body body) {
        Portions portions = new Portions();
        body.blocks().forEach(portions::take);
        portions.close();
        portions.members = new ArrayList<>();
        portions.close();
        return portions.found;
    }

    private void take(Block block) {
        if (block instanceof BodyHeading heading) {
            pending.add(heading);
            return;
        }
        if (members.isEmpty() || begins(block)) {
            close();
            members = new ArrayList<>();
        } else {
            members.addAll(pending);
            pending = new ArrayList<>();
        }
        members.add(block);
    }

    private static boolean begins(Block block) {
        return block instanceof Paragraph paragraph
                && (paragraph.kind() == ParagraphKind.NUMBERED
                        || (paragraph.kind() == ParagraphKind.UNNUMBERED
                                && paragraph.mark().isPresent()));
    }

    /** Ends the open portion; headings that wait belong to the next one. */
    private void close() {
        if (!members.isEmpty() || !headings.isEmpty()) {
            found.add(new Portion(headings, members));
        }
        headings = pending;
        pending = new ArrayList<>();
    }

    /** Sub-paragraphs of a portion that carry a path or mark of their own, each with what is below it. */
    static List<Portion> below(Portion portion) {
        List<Portion> found = new ArrayList<>();
        List<Block> members = portion.members();
        for (int i = 1; i < members.size(); i++) {
            if (members.get(i) instanceof Paragraph paragraph && paragraph.depth() > 0) {
                int end = i + 1;
                while (end < members.size() && isBelow(members.get(end), paragraph)) {
                    end++;
                }
                found.add(new Portion(List.of(), members.subList(i, end)));
            }
        }
        return found;
    }

    private static boolean isBelow(Block block, Paragraph above) {
        return !(block instanceof Paragraph paragraph)
                || paragraph.depth() > above.depth()
                || (above.kind() == ParagraphKind.SUB_PARAGRAPH
                        && paragraph.kind() != ParagraphKind.SUB_PARAGRAPH
                        && paragraph.path().equals(above.path()));
    }
}
