package org.cablekit.parser.redaction;

import static org.cablekit.model.ElementKind.BLANK;
import static org.cablekit.model.ElementKind.CLASSIFICATION_LINE;
import static org.cablekit.model.ElementKind.CLASSIFIED_BY;
import static org.cablekit.model.ElementKind.EXECUTIVE_ORDER;
import static org.cablekit.model.ElementKind.PAGE_LINE;
import static org.cablekit.model.ElementKind.PUBLISHER_MARK;
import static org.cablekit.model.ElementKind.REFERENCE;
import static org.cablekit.model.ElementKind.STRAY_CAPTION;
import static org.cablekit.model.ElementKind.SUBJECT;
import static org.cablekit.model.ElementKind.TAGS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cablekit.model.Block;
import org.cablekit.model.Cable;
import org.cablekit.model.ElementKind;
import org.cablekit.model.SourceElement;
import org.cablekit.model.SourceSpan;

/** Gathers the elements of a parsed text into {@linkplain Unit units} and leaves page furniture out. */
final class Units {

    /** Page furniture: where it stands and how often tells how long the text between is. */
    static final Set<ElementKind> DROPPED =
            EnumSet.of(BLANK, PAGE_LINE, CLASSIFICATION_LINE, STRAY_CAPTION, PUBLISHER_MARK);

    /** Elements a telegram has once: a second piece of one is the first one's end. */
    private static final Set<ElementKind> SINGLE = EnumSet.of(SUBJECT, TAGS, EXECUTIVE_ORDER, CLASSIFIED_BY, REFERENCE);

    private final Cable cable;
    private final String text;
    private final List<Unit> units = new ArrayList<>();
    private int block;

    private Units(Cable cable) {
        this.cable = cable;
        this.text = cable.source().text();
    }

    static List<Unit> of(Cable cable) {
        Units units = new Units(cable);
        for (SourceElement element : cable.map().elements()) {
            units.take(element);
        }
        return units.units;
    }

    private void take(SourceElement element) {
        if (DROPPED.contains(element.kind())) {
            return;
        }
        SourceSpan span = element.span();
        Optional<Block> inside = blockAt(span.start());
        if (!units.isEmpty()) {
            Unit last = units.get(units.size() - 1);
            boolean sameBlock = inside.isPresent() && inside.equals(last.block());
            boolean samePart = last.kind() == element.kind() && SINGLE.contains(element.kind()) && inside.isEmpty();
            if (sameBlock || samePart) {
                units.set(units.size() - 1, last.and(span));
                return;
            }
        }
        boolean sameLine =
                !units.isEmpty() && !hasLineEnd(units.get(units.size() - 1).end(), span.start());
        units.add(new Unit(element.kind(), inside, List.of(span), sameLine));
    }

    private Optional<Block> blockAt(int offset) {
        List<Block> blocks = cable.body().blocks();
        while (block < blocks.size() && blocks.get(block).span().end() <= offset) {
            block++;
        }
        boolean inside = block < blocks.size() && blocks.get(block).span().start() <= offset;
        return inside ? Optional.of(blocks.get(block)) : Optional.empty();
    }

    private boolean hasLineEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }
}
