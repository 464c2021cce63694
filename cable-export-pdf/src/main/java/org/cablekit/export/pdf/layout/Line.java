package org.cablekit.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line while it is filled. */
final class Line {

    private static final double BORDER = 0.6;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private double end;
    private boolean fresh = true;

    /** The piece being grown: words of one inline and node, from and to. */
    private @Nullable Atom open;

    private double openX;
    private boolean openBlank;

    Line(double start) {
        this.end = start;
    }

    double end() {
        return end;
    }

    boolean isEmpty() {
        return open == null && pieces.isEmpty();
    }

    /** Whether nothing stands here since the start of the line or the last tab. */
    boolean isAtStart() {
        return fresh;
    }

    double blankWidth(Atom next) {
        return blankStyle(next).width(" ");
    }

    /** The style of a blank: that of the words before it, else of those behind it. */
    private Style blankStyle(Atom next) {
        if (open != null && open.inline() instanceof Inline.Words words) {
            return words.style();
        }
        if (next.inline() instanceof Inline.Words words) {
            return words.style();
        }
        return MarkerShape.of("").style();
    }

    void blank(Atom next, Node node) {
        Style style = blankStyle(next);
        if (open != null) {
            openBlank = true;
        } else if (!isEmpty()) {
            pieces.add(new Piece(end, " ", style, node));
        }
        end += style.width(" ");
    }

    void jump(double stop, Atom tab, Node node) {
        if (!isEmpty() && !openBlank) {
            blank(tab, node);
        }
        close();
        end = stop;
        fresh = true;
    }

    void add(Atom atom) {
        fresh = false;
        if (atom.inline() instanceof Inline.Marker marker) {
            close();
            MarkerShape shape = MarkerShape.of(marker.text());
            pieces.add(new Piece(
                    end + MarkerShape.OUTSIDE + MarkerShape.INSIDE, marker.text(), shape.style(), atom.owner()));
            strokes.add(new Stroke(
                    end + MarkerShape.OUTSIDE,
                    -MarkerShape.DEPTH,
                    shape.width() - 2 * MarkerShape.OUTSIDE,
                    MarkerShape.HEIGHT,
                    BORDER));
        } else if (!grown(atom)) {
            close();
            open = atom;
            openX = end;
        }
        end += atom.width();
    }

    /** Lengthens the open piece by an atom that follows it in the same words. */
    private boolean grown(Atom atom) {
        Atom before = open;
        if (before == null || !before.isPartOf(atom.inline()) || before.to() + (openBlank ? 1 : 0) != atom.from()) {
            return false;
        }
        open = new Atom(before.inline(), before.from(), atom.to(), 0, false, before.owner());
        openBlank = false;
        return true;
    }

    /** Ends the line with a blank, so that no reader joins its last word and the first of the next line. */
    void goesOn(Node node) {
        close();
        if (!pieces.isEmpty()) {
            Style style = pieces.get(pieces.size() - 1).style();
            pieces.add(new Piece(end, " ", style, node));
        }
    }

    private void close() {
        Atom last = open;
        if (last != null && last.inline() instanceof Inline.Words words) {
            String text = words.text().substring(last.from(), last.to());
            pieces.add(new Piece(openX, openBlank ? text + " " : text, words.style(), last.owner()));
        }
        open = null;
        openBlank = false;
    }

    List<Piece> pieces() {
        close();
        return pieces;
    }

    List<Stroke> strokes() {
        return strokes;
    }
}
