package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.cablekit.model.Block;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Passage;
import org.cablekit.model.PassageKind;
import org.cablekit.model.SourceSpan;

/**
 * Finds the named passages of a body: summary, comments, notes, action requests, embedded documents.
 *
 * <p>A passage opens with its word at the start of a paragraph or in a heading. It ends at its end marker; without one at
 * the end of the paragraph, or of the paragraphs under the heading.
 */
final class Passages {

    private static final int OPENING = 48;
    private static final int UNKNOWN = -2;

    private final Draft draft;
    private final List<Block> blocks;
    private final List<String> strings;
    private final List<Passage> found = new ArrayList<>();

    /** Where the first word END of each block stands, or -1; of blocks that were not looked at yet {@link #UNKNOWN}. */
    private final int[] ends;

    private Passages(Draft draft, List<Block> blocks, List<String> strings) {
        this.draft = draft;
        this.blocks = blocks;
        this.strings = strings;
        this.ends = new int[blocks.size()];
        Arrays.fill(ends, UNKNOWN);
    }

    static List<Passage> find(Draft draft, List<Block> blocks, List<String> strings) {
        Passages passages = new Passages(draft, blocks, strings);
        int i = 0;
        while (i < blocks.size()) {
            i = passages.at(i);
        }
        return passages.found;
    }

    /** {@return the next block to look at} */
    private int at(int i) {
        boolean heading = blocks.get(i) instanceof BodyHeading;
        String words = strings.get(i);
        PassageOpening opening = PassageOpening.of(words, OPENING, heading);
        if (opening == null) {
            if (words.indexOf('(') >= 0) {
                for (PassageOpening.Inline inline : PassageOpening.inline(words)) {
                    add(inline.kind(), inline.words(), i, i);
                }
            }
            boolean open = found.isEmpty() && i < 3 && endOf(i, PassageKind.SUMMARY) > 0;
            if (open) {
                add(PassageKind.SUMMARY, PassageOpening.untilEnd(words, 0, PassageKind.SUMMARY, 0), i, i);
            }
            return i + 1;
        }
        return heading ? underHeading(i, opening) : paragraph(i, opening);
    }

    /** A passage that opens a paragraph. */
    private int paragraph(int i, PassageOpening opening) {
        int last = endMarker(i, opening.kind());
        if (last < 0) {
            add(opening.kind(), opening.strip(strings.get(i), firstEnd(i)), i, i);
            return i + 1;
        }
        return join(i, i, last, opening);
    }

    private int underHeading(int i, PassageOpening opening) {
        int first = i + 1;
        if (first >= blocks.size()) {
            return first;
        }
        int last = endMarker(first, opening.kind());
        if (last < 0) {
            last = first;
            while (last + 1 < blocks.size() && !(blocks.get(last + 1) instanceof BodyHeading)) {
                last++;
            }
            if (blocks.get(first) instanceof BodyHeading) {
                return first;
            }
        }
        return join(i, first, last, opening);
    }

    private int join(int from, int first, int last, PassageOpening opening) {
        if (first == last) {
            String kept = opening.strip(strings.get(first), firstEnd(first));
            add(opening.kind(), PassageOpening.untilEnd(kept, 0, opening.kind(), -1), from, last);
            return last + 1;
        }
        StringJoiner words = new StringJoiner("\n");
        for (int k = first; k <= last; k++) {
            String part = k == first ? opening.strip(strings.get(k), firstEnd(k)) : strings.get(k);
            String kept = k == last ? PassageOpening.untilEnd(part, 0, opening.kind(), firstEnd(k)) : part;
            if (!kept.isBlank()) {
                words.add(kept.trim());
            }
        }
        add(opening.kind(), words.toString(), from, last);
        return last + 1;
    }

    /** {@return the block with the end marker, looked for up to the next passage of the kind, or -1} */
    private int endMarker(int from, PassageKind kind) {
        int limit = Math.min(blocks.size(), from + 40);
        for (int k = from; k < limit; k++) {
            if (endOf(k, kind) >= 0) {
                return k;
            }
            boolean heading = k > from && blocks.get(k) instanceof BodyHeading && !isEnd(k, kind);
            if (heading && kind != PassageKind.EMBEDDED_TEXT) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isEnd(int k, PassageKind kind) {
        return strings.get(k).toUpperCase(Locale.ROOT).startsWith("END ") && endOf(k, kind) >= 0;
    }

    /** {@return the place of the end marker of a kind in a block, or -1} */
    private int endOf(int k, PassageKind kind) {
        int end = firstEnd(k);
        return end < 0 ? -1 : PassageOpening.endOf(strings.get(k), end, kind);
    }

    private int firstEnd(int k) {
        if (ends[k] == UNKNOWN) {
            ends[k] = PassageOpening.firstEnd(strings.get(k));
        }
        return ends[k];
    }

    private void add(PassageKind kind, String words, int first, int last) {
        if (words.isBlank()) {
            return;
        }
        SourceSpan span = blocks.get(first).span().union(blocks.get(last).span());
        found.add(new Passage(kind, draft.words().toText(words.trim()), first, last, span));
    }
}
