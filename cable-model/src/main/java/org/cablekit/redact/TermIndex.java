package org.cablekit.redact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cablekit.model.SourceSpan;

/**
 * Many terms, found together in one walk over the letters of a strand.
 *
 * <p>Besides the terms it holds their beginnings and ends: words that stand directly beside a hole go if, with what the
 * hole may hide, they are a term.
 */
final class TermIndex {

    private static final int LONGEST_FRAGMENTED = 6;
    private static final int SHORTEST_BROKEN = 5;
    private static final int SHORTEST_SPACED = 3;

    private final Node root = new Node();
    private final boolean boundary;
    private final boolean variants;

    TermIndex(boolean boundary, boolean variants) {
        this.boundary = boundary;
        this.variants = variants;
    }

    /** A place where a term stands. */
    record Hit(SourceSpan span, int from, int to, int term) {}

    private static final class Node {
        final Map<Integer, Node> next = new HashMap<>();
        final List<Entry> entries = new ArrayList<>();
    }

    /** A term or a piece of one, with the gaps before its letters: where there is one, a new word may begin. */
    private record Entry(int term, List<Gap> gaps, boolean behindHole, boolean beforeHole) {
        boolean isWordStart(int letter) {
            return letter == 0 || gaps.get(letter) != Gap.NONE;
        }
    }

    /** Adds a term with its pieces. */
    void add(String term, int number, Folding folding) {
        Letters letters = new Letters(term, folding);
        List<Integer> words = new ArrayList<>(List.of(0));
        for (int k = 1; k < letters.length(); k++) {
            if (letters.gap(k) != Gap.NONE) {
                words.add(k);
            }
        }
        words.add(letters.length());
        int last = words.size() - 1;
        for (int i = 0; i < last; i++) {
            for (int j = i + 1; j <= last; j++) {
                boolean whole = i == 0 && j == last;
                boolean side = i == 0 || j == last;
                if (whole || (boundary && (side || last <= LONGEST_FRAGMENTED))) {
                    insert(letters, words.get(i), words.get(j), number, i > 0, j < last);
                }
            }
        }
    }

    private void insert(Letters letters, int from, int to, int term, boolean behind, boolean before) {
        Node node = root;
        List<Gap> gaps = new ArrayList<>();
        for (int k = from; k < to; k++) {
            gaps.add(letters.gap(k));
            node = node.next.computeIfAbsent(letters.letter(k), letter -> new Node());
        }
        node.entries.add(new Entry(term, List.copyOf(gaps), behind, before));
    }

    /** All places of all terms in a strand; they may overlap. */
    List<Hit> find(Strand strand, Letters text) {
        List<Hit> hits = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            if (!boundary || text.isBoundary(start)) {
                walk(strand, text, start, hits);
            }
        }
        return hits;
    }

    private void walk(Strand strand, Letters text, int start, List<Hit> hits) {
        Node node = root.next.get(text.letter(start));
        int k = start + 1;
        while (node != null) {
            for (Entry entry : node.entries) {
                if (fits(strand, text, entry, start, k)) {
                    hits.add(hit(strand, text, entry, start, k));
                }
            }
            if (k == text.length() || text.gap(k) == Gap.HOLE) {
                return;
            }
            node = node.next.get(text.letter(k));
            k++;
        }
    }

    private boolean fits(Strand strand, Letters text, Entry entry, int start, int end) {
        if (boundary && !text.isBoundary(end)) {
            return false;
        }
        if (entry.behindHole && !text.isBehindHole(start)) {
            return false;
        }
        if (entry.beforeHole && !text.isBeforeHole(end - 1)) {
            return false;
        }
        return gapsFit(strand, text, entry, start, end);
    }

    private boolean gapsFit(Strand strand, Letters text, Entry entry, int start, int end) {
        int inside = 0;
        int open = 0;
        boolean excused = true;
        for (int k = start + 1; k < end; k++) {
            Gap gap = text.gap(k);
            Gap own = entry.gaps.get(k - start);
            if (gap == Gap.SIGN && own != Gap.SIGN) {
                return false;
            }
            if (own != Gap.NONE) {
                if (!variants && !isUsual(gap, own)) {
                    return false;
                }
                continue;
            }
            inside++;
            if (gap == Gap.NONE || gap == Gap.APOSTROPHE) {
                continue;
            }
            if (!variants) {
                return false;
            }
            if (gap != Gap.HYPHEN) {
                open++;
                excused &= isBroken(strand, text, entry, start, k);
            }
        }
        boolean spaced = open == inside && end - start >= SHORTEST_SPACED;
        return open == 0 || spaced || (open == 1 && excused);
    }

    private static boolean isUsual(Gap gap, Gap own) {
        return gap == own || gap == Gap.BLANK || gap == Gap.LINE;
    }

    /** Whether a word may be broken here: at a line end, or at a stray blank near the wrap column. */
    private static boolean isBroken(Strand strand, Letters text, Entry entry, int start, int k) {
        int first = k - start;
        int last = k - start;
        while (!entry.isWordStart(first)) {
            first--;
        }
        while (last < entry.gaps.size() && !entry.isWordStart(last)) {
            last++;
        }
        boolean place = text.gap(k) == Gap.LINE || (text.gap(k) == Gap.BLANK && strand.isLateBlank(text.index(k) - 1));
        return place && last - first >= SHORTEST_BROKEN;
    }

    private static Hit hit(Strand strand, Letters text, Entry entry, int start, int end) {
        int from = text.index(start);
        int to = afterCharacter(strand, text.index(end - 1));
        to = swallowMarks(strand.text(), to);
        to = swallowPossessive(strand.text(), text, end, to);
        return new Hit(strand.span(from, to), from, to, entry.term);
    }

    private static int afterCharacter(Strand strand, int index) {
        return index + Character.charCount(strand.text().codePointAt(index));
    }

    /** Combining marks behind the last letter belong to it. */
    private static int swallowMarks(String text, int to) {
        int end = to;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    /** {@code 'S} and a bare apostrophe behind a name tell how it ends: they go with it. */
    private static int swallowPossessive(String text, Letters letters, int end, int to) {
        if (to >= text.length() || Gap.of(text.charAt(to)) != Gap.APOSTROPHE) {
            return to;
        }
        boolean s = end < letters.length()
                && letters.index(end) == to + 1
                && (text.charAt(to + 1) | 0x20) == 's'
                && letters.isBoundary(end + 1);
        if (s) {
            return to + 2;
        }
        boolean bare = to + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(to + 1));
        return bare ? to + 1 : to;
    }
}
