package org.cablekit.parser.redaction;

import static org.cablekit.model.ElementKind.BLANK;
import static org.cablekit.model.ElementKind.CLASSIFICATION_LINE;
import static org.cablekit.model.ElementKind.CLASSIFIED_BY;
import static org.cablekit.model.ElementKind.EXECUTIVE_ORDER;
import static org.cablekit.model.ElementKind.PAGE_LINE;
import static org.cablekit.model.ElementKind.PUBLISHER_MARK;
import static org.cablekit.model.ElementKind.REFERENCE;
import static org.cablekit.model.ElementKind.RELEASE_STAMP;
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
import org.cablekit.model.Paragraph;
import org.cablekit.model.ParagraphKind;
import org.cablekit.model.SourceElement;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.TextRun;

/** Gathers the elements of a parsed text into {@linkplain Unit units} and leaves page furniture out. */
final class Units {

    /** Page furniture: where it stands and how often tells how long the text between is. */
    static final Set<ElementKind> DROPPED =
            EnumSet.of(BLANK, PAGE_LINE, CLASSIFICATION_LINE, STRAY_CAPTION, PUBLISHER_MARK);

    /** Elements a telegram has once: a second piece of one is the first one's end. */
    private static final Set<ElementKind> SINGLE = EnumSet.of(SUBJECT, TAGS, EXECUTIVE_ORDER, CLASSIFIED_BY, REFERENCE);

    private static final String STRUCK = "~~";

    private final Cable cable;
    private final String text;
    private final List<Unit> units = new ArrayList<>();
    private int block;
    private int openBlock = -1;
    private Optional<Block> open = Optional.empty();
    private boolean pageBegins;
    private int end;

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
        ElementKind kind = element.kind();
        if (DROPPED.contains(kind)) {
            pageBegins |= kind == PAGE_LINE;
            return;
        }
        SourceSpan span = element.span();
        boolean onLine = !units.isEmpty() && !hasLineEnd(end, span.start());
        end = Math.max(end, span.end());
        if (isMargin(kind, onLine, span)) {
            return;
        }
        Optional<Block> inside = isText(kind) ? blockAt(span.start()) : Optional.empty();
        int whole = goesOnOverPage(inside) ? openBlock : whole(kind, inside, onLine);
        pageBegins = false;
        if (whole >= 0) {
            units.set(whole, units.get(whole).and(span));
        } else {
            units.add(new Unit(kind, inside, List.of(span), onLine));
            openBlock = inside.isPresent() ? units.size() - 1 : openBlock;
        }
        open = inside.isPresent() ? inside : open;
    }

    /**
     * Whether a paragraph without a number at the top of a page is taken as the end of the one before. Where a page ends with
     * a sentence nobody can tell, and where pages end depends on the length of what is removed.
     */
    private boolean goesOnOverPage(Optional<Block> inside) {
        return pageBegins
                && openBlock >= 0
                && openBlock == units.size() - 1
                && units.get(openBlock).block().filter(Units::hasWords).isPresent()
                && inside.filter(Units::hasWords).filter(Units::isUnnumbered).isPresent();
    }

    /** Whether it is a paragraph of which something is left. */
    private static boolean hasWords(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.text().runs().stream().anyMatch(run -> run instanceof TextRun.Visible);
    }

    private static boolean isUnnumbered(Block block) {
        return block instanceof Paragraph paragraph && paragraph.kind() == ParagraphKind.UNNUMBERED;
    }

    /** Index of the unit that an element goes on with, or -1. */
    private int whole(ElementKind kind, Optional<Block> inside, boolean onLine) {
        if (inside.isPresent()) {
            boolean same = openBlock >= 0 && inside.equals(open);
            return same ? openBlock : -1;
        }
        if (units.isEmpty() || isText(kind)) {
            return -1;
        }
        boolean goesOn = units.get(units.size() - 1).kind() == kind && (onLine || SINGLE.contains(kind));
        return goesOn ? units.size() - 1 : -1;
    }

    private static boolean isText(ElementKind kind) {
        return switch (kind) {
            case PARAGRAPH, BODY_HEADING, PREFORMATTED, QUOTATION -> true;
            default -> false;
        };
    }

    /** Codes and signs of a copy beside its words: the codes stand in the boxes by now. */
    private boolean isMargin(ElementKind kind, boolean onLine, SourceSpan span) {
        return kind == RELEASE_STAMP
                && (onLine || blockAt(span.start()).isPresent() || text.startsWith(STRUCK, span.start()));
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
