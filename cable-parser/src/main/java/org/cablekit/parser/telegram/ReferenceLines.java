package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Reference;
import org.cablekit.model.SourceSpan;

/**
 * The references: a label, then entries with or without bullets over one or many lines, blank lines between them.
 *
 * <p>Bullets are taken in the order of the alphabet, so that initials and office symbols are none. A bullet may be
 * doubled ({@code B. B) POST 12}).
 */
public final class ReferenceLines {

    private static final int MAX_LINES = 400;
    private static final int MAX_CHARACTERS = 40_000;

    private final Draft draft;
    private final LineFlow flow;
    private final int first;
    private final int valueStart;
    private int end;

    /** The block as one string with the source offset of each character. */
    private final StringBuilder words = new StringBuilder();

    private int[] offsets = new int[64];

    public ReferenceLines(Draft draft, LineFlow flow, int line, int valueStart) {
        this.draft = draft;
        this.flow = flow;
        this.first = line;
        this.valueStart = valueStart;
        this.end = line + 1;
    }

    /** {@return the line behind the block, once it is read} */
    public int end() {
        return end;
    }

    public List<Reference> read() {
        append(Math.min(valueStart, flow.end(first)), flow.end(first));
        while (end < flow.size() && end < first + MAX_LINES && words.length() < MAX_CHARACTERS) {
            if (flow.isBlank(end)) {
                int next = flow.skipBlank(end);
                if (next >= flow.size() || !goesOnAfterBlank(next)) {
                    break;
                }
                end = next;
            } else if (!goesOn(end)) {
                break;
            }
            append(flow.start(end), flow.end(end));
            end++;
        }
        draft.markLines(ElementKind.REFERENCE, flow, first, end);
        return entries();
    }

    private boolean goesOn(int line) {
        return Labels.at(flow, line) == null
                && !startsParagraph(line)
                && !Rules.isRule(flow, line)
                && !CaptionLines.isCaption(flow, line)
                && !BodyHeadings.opensSummary(flow, line)
                && !(line > first + 1 && flow.length(line) > 160 && expected() == 'A');
    }

    private boolean startsParagraph(int line) {
        return Labels.isNumberedParagraph(flow, line);
    }

    private boolean goesOnAfterBlank(int line) {
        if (!goesOn(line)) {
            return false;
        }
        boolean nothingYet = words.toString().isBlank();
        Cursor cursor = flow.cursor(line);
        cursor.skip("\u00B6");
        char letter = ReferenceBullets.letterAt(cursor);
        if (letter != 0) {
            return letter == expected() || letter == expected() - 1 || letter == expected() + 1 || nothingYet;
        }
        return (nothingYet && ReferenceEntry.citesCable(flow.string(line))) || endsOpen();
    }

    /** {@return the bullet that would come next} */
    private char expected() {
        return ReferenceBullets.next(words);
    }

    private boolean endsOpen() {
        String so = words.toString().stripTrailing();
        boolean bullet = so.length() > 2
                && so.endsWith(")")
                && Cursor.isUpper(so.charAt(so.length() - 2))
                && !Cursor.isLetterOrDigit(so.charAt(so.length() - 3));
        return bullet || so.endsWith(",") || so.endsWith(" AND") || so.endsWith("&");
    }

    private void append(int from, int to) {
        if (words.length() > 0) {
            put('\n', from);
        }
        int limit = Math.min(to, from + MAX_CHARACTERS - Math.min(words.length(), MAX_CHARACTERS));
        for (int i = from; i < limit; i++) {
            char c = draft.text().charAt(i);
            put(Cursor.isBlank(c) || c == '\u00B6' ? ' ' : c, i);
        }
        if (limit < to) {
            draft.report(
                    DiagnosticCode.LIMIT_REACHED,
                    "The references are longer than " + MAX_CHARACTERS + " characters; the rest is not read.",
                    draft.span(limit, to));
        }
    }

    private void put(char c, int offset) {
        if (words.length() == offsets.length) {
            offsets = java.util.Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[words.length()] = offset;
        words.append(c);
    }

    private List<Reference> entries() {
        List<Reference> references = new ArrayList<>();
        String block = words.toString();
        CitedCables.Memory memory = new CitedCables.Memory();
        for (ReferenceBullets.Item item : ReferenceBullets.items(block)) {
            new ReferenceEntry(draft, new ReferenceWords(block, item), this::span).addTo(references, memory);
        }
        return references;
    }

    private SourceSpan span(int from, int to) {
        int start = offsets[from];
        return draft.span(start, Math.max(start, offsets[to - 1] + 1));
    }
}
