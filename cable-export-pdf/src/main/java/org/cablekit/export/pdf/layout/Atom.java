package org.cablekit.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two blanks, styles or markers: a word, a marker or a tab.
 *
 * @param inline what it is part of
 * @param from index of its first character in words
 * @param to index behind its last
 * @param width its width
 * @param startsAfterBlank whether a blank stands before it
 * @param owner where it belongs in the structure
 */
record Atom(Inline inline, int from, int to, double width, boolean startsAfterBlank, Node owner) {

    /** The atoms of a paragraph. */
    static List<Atom> of(List<Inline> inlines, Node node) {
        List<Atom> atoms = new ArrayList<>();
        boolean blank = false;
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words words) {
                blank = words(words, node, blank, atoms);
            } else if (inline instanceof Inline.Marker marker) {
                double width = MarkerShape.of(marker.text()).width();
                atoms.add(new Atom(marker, 0, marker.text().length(), width, blank, node.spoken(marker.text())));
                blank = false;
            } else {
                atoms.add(new Atom(inline, 0, 0, 0, true, node));
                blank = false;
            }
        }
        return atoms;
    }

    private static boolean words(Inline.Words words, Node node, boolean blankBefore, List<Atom> into) {
        String text = words.text();
        Node owner = words.expansion().map(node::expanded).orElse(node);
        boolean blank = blankBefore;
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                blank = true;
                at++;
                continue;
            }
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            into.add(new Atom(words, at, end, words.style().width(text, at, end), blank, owner));
            blank = false;
            at = end;
        }
        return blank;
    }

    /** Whether it is a part of these very words: equal ones at another place are not meant. */
    @SuppressWarnings("ReferenceEquality")
    boolean isPartOf(Inline other) {
        return inline == other;
    }

    /** Whether no line may end between the atom before and this one. */
    boolean isGluedTo(Atom before) {
        return !startsAfterBlank && !before.isTab();
    }

    boolean isTab() {
        return inline instanceof Inline.Tab;
    }

    double tabStop() {
        return inline instanceof Inline.Tab tab ? tab.stop() : 0;
    }

    boolean isEmpty() {
        return from == to;
    }

    /** As much of a word as fits, broken behind a sign if there is one; empty if nothing fits, or of a marker. */
    Atom head(double room) {
        if (!(inline instanceof Inline.Words words)) {
            return part(from, 0);
        }
        int end = from;
        int sign = from;
        double used = 0;
        double usedToSign = 0;
        while (end < to) {
            double next = used + words.style().width(words.text(), end, end + 1);
            if (next > room) {
                break;
            }
            used = next;
            char c = words.text().charAt(end++);
            if (c == '/' || c == '-' || c == ',') {
                sign = end;
                usedToSign = used;
            }
        }
        return sign > from ? part(sign, usedToSign) : part(end, used);
    }

    private Atom part(int end, double partWidth) {
        return new Atom(inline, from, end, partWidth, startsAfterBlank, owner);
    }

    /** What remains behind a head. */
    Atom behind(Atom head) {
        return new Atom(inline, head.to, to, width - head.width, false, owner);
    }
}
