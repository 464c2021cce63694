package org.cablekit.redact;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.Block;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Classification;
import org.cablekit.model.Paragraph;
import org.cablekit.model.PortionMark;

/**
 * A paragraph with what belongs to it: the headings directly before it, its sub-paragraphs, bullets, tables.
 *
 * @param headings headings directly before
 * @param members the paragraph first, then what follows up to the next one
 */
record Portion(List<BodyHeading> headings, List<Block> members) {

    Portion {
        headings = List.copyOf(headings);
        members = List.copyOf(members);
    }

    /** The first member if it is a paragraph. */
    Optional<Paragraph> paragraph() {
        return !members.isEmpty() && members.get(0) instanceof Paragraph first ? Optional.of(first) : Optional.empty();
    }

    Optional<Classification> marked() {
        return paragraph().flatMap(Paragraph::mark).map(PortionMark::classification);
    }

    String path() {
        return paragraph().map(Paragraph::path).orElse("");
    }
}
