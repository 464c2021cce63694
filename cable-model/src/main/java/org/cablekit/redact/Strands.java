package org.cablekit.redact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cablekit.model.Block;
import org.cablekit.model.Cable;
import org.cablekit.model.ElementKind;
import org.cablekit.model.SourceElement;
import org.cablekit.model.SourceSpan;

/**
 * Cuts a telegram into {@linkplain Strand strands}. A paragraph is one strand whatever interrupts it; other elements
 * of one kind that follow each other are one.
 */
final class Strands {

    /** What may stand inside a sentence without belonging to it. */
    static final Set<ElementKind> FURNITURE = EnumSet.of(
            ElementKind.BLANK,
            ElementKind.PAGE_LINE,
            ElementKind.CLASSIFICATION_LINE,
            ElementKind.STRAY_CAPTION,
            ElementKind.PUBLISHER_MARK,
            ElementKind.RECORD_MARK,
            ElementKind.RELEASE_STAMP);

    private final String text;
    private final List<Block> blocks;
    private final List<Strand> strands = new ArrayList<>();
    private StrandBuilder open = new StrandBuilder(ElementKind.BLANK);
    private int openBlock = -1;
    private int block;

    private Strands(Cable cable) {
        text = cable.source().text();
        blocks = cable.body().blocks();
    }

    /** The strands of a telegram, in order; furniture gives strands of its own. */
    static List<Strand> of(Cable cable) {
        Strands strands = new Strands(cable);
        for (SourceElement element : cable.map().elements()) {
            strands.take(element);
        }
        strands.flush();
        return strands.strands;
    }

    private void take(SourceElement element) {
        SourceSpan span = element.span();
        if (FURNITURE.contains(element.kind())) {
            open.lineEnd(span.start());
            if (element.kind() != ElementKind.BLANK) {
                StrandBuilder own = new StrandBuilder(element.kind());
                own.append(text, span.start(), span.end());
                add(own);
            }
            return;
        }
        int inside = blockAt(span.start());
        boolean same = inside >= 0 ? inside == openBlock : openBlock < 0 && open.kind() == element.kind();
        if (!same) {
            flush();
            open = new StrandBuilder(element.kind());
            openBlock = inside;
        }
        open.append(text, span.start(), span.end());
    }

    /** Index of the block an element belongs to, or -1. */
    private int blockAt(int offset) {
        while (block < blocks.size() && blocks.get(block).span().end() <= offset) {
            block++;
        }
        boolean inside = block < blocks.size() && blocks.get(block).span().start() <= offset;
        return inside ? block : -1;
    }

    private void flush() {
        add(open);
        open = new StrandBuilder(ElementKind.BLANK);
        openBlock = -1;
    }

    private void add(StrandBuilder builder) {
        for (Strand strand : builder.build()) {
            if (!strand.isEmpty()) {
                strands.add(strand);
            }
        }
    }
}
