package org.cablekit.parser.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Block;
import org.cablekit.model.ElementKind;
import org.cablekit.model.SourceSpan;

/**
 * An element or a block of the body with all its pieces: what page furniture between them parts is one again.
 *
 * @param kind what it is
 * @param block the block of the body it is, if it is one
 * @param pieces its places, in order
 * @param sameLine whether it begins on the line where the unit before it ends
 */
record Unit(ElementKind kind, Optional<Block> block, List<SourceSpan> pieces, boolean sameLine) {

    Unit {
        pieces = List.copyOf(pieces);
    }

    int start() {
        return pieces.get(0).start();
    }

    int end() {
        return pieces.get(pieces.size() - 1).end();
    }

    /** The same unit with one more piece. */
    Unit and(SourceSpan piece) {
        List<SourceSpan> more = new ArrayList<>(pieces);
        more.add(piece);
        return new Unit(kind, block, more, sameLine);
    }

    boolean hasToken(TracedText text) {
        return pieces.stream().anyMatch(piece -> {
            for (int i = piece.start(); i < piece.end(); i++) {
                if (text.isToken(i)) {
                    return true;
                }
            }
            return false;
        });
    }
}
