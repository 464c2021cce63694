package org.cablekit.parser.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Source;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.telegram.LineFlow;

/**
 * The white boxes of a released copy without the layout of the page: each box with its codes inside, nothing in the
 * margin. So the lines of the copy can be joined and no code loses its box.
 */
public final class BoxCodes {

    private BoxCodes() {}

    /**
     * What is to stand in place of a stretch of the text.
     *
     * @param span the stretch
     * @param words what is to stand there, perhaps nothing
     */
    public record Change(SourceSpan span, String words) {}

    /**
     * {@return the changes that put the codes of a copy into its boxes, in order; none for any other text}
     *
     * @param source the source
     */
    public static List<Change> of(Source source) {
        if (!new ReleaseGrammar().recognises(source.text())) {
            return List.of();
        }
        LineFlow printed = LineFlow.of(source.text());
        Boxes.Result boxes = Boxes.find(source, printed, Furniture.find(printed).taken());
        List<Change> changes = new ArrayList<>();
        boxes.marks().forEach(mark -> changes.add(new Change(wholeLine(source.text(), mark.start(), mark.end()), "")));
        for (Boxes.Box box : boxes.boxes()) {
            SourceSpan span =
                    new SourceSpan(box.start(), box.start() + box.mark().length());
            changes.add(new Change(span, words(box.codes())));
        }
        changes.sort(Comparator.comparing(Change::span));
        return changes;
    }

    /** A line that holds nothing else goes with its line end: an empty line would part a paragraph. */
    private static SourceSpan wholeLine(String text, int start, int end) {
        int from = start;
        while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
            from--;
        }
        int to = end;
        while (to < text.length() && (text.charAt(to) == ' ' || text.charAt(to) == '\r')) {
            to++;
        }
        boolean alone = (from == 0 || text.charAt(from - 1) == '\n') && to < text.length() && text.charAt(to) == '\n';
        return alone ? new SourceSpan(from, to + 1) : new SourceSpan(start, end);
    }

    private static String words(List<ExemptionCode> codes) {
        return codes.isEmpty()
                ? "[ ]"
                : codes.stream()
                        .distinct()
                        .sorted()
                        .map(ExemptionCode::normal)
                        .collect(Collectors.joining(", ", "[", "]"));
    }
}
