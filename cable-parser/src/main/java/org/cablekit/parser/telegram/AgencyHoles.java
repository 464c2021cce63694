package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.PriorRedaction;
import org.cablekit.model.Source;
import org.cablekit.model.Text;
import org.cablekit.model.TextRun;

/**
 * The white boxes of a released copy. In the text that is read each is a run of one private-use character; which character
 * says which box it is.
 */
public final class AgencyHoles {

    /** No boxes. */
    public static final AgencyHoles NONE = new AgencyHoles('\uF8FF', List.of());

    private static final char LAST = '\uF8FF';

    private final char first;
    private final List<PriorRedaction> holes;

    private AgencyHoles(char first, List<PriorRedaction> holes) {
        this.first = first;
        this.holes = holes;
    }

    /**
     * {@return the first character free to stand for a box: behind the tokens of redactions and behind every private-use
     * character of the text}
     *
     * @param source the source
     */
    public static char firstFree(Source source) {
        char free = (char) (Source.FIRST_TOKEN + source.redactions().size());
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= free && c <= LAST) {
                free = (char) (c + 1);
            }
        }
        return free;
    }

    /** {@return how many boxes fit behind {@code first}} */
    public static int room(char first) {
        return LAST - first + 1;
    }

    /**
     * {@return boxes that begin at a character}
     *
     * @param first the character of the first box
     * @param holes the boxes in order
     */
    public static AgencyHoles of(char first, List<PriorRedaction> holes) {
        return new AgencyHoles(first, List.copyOf(holes));
    }

    /**
     * Reports the boxes once.
     *
     * @param draft the parse in progress
     */
    public void report(Draft draft) {
        if (!holes.isEmpty()) {
            int at = draft.text().indexOf(first);
            draft.report(
                    DiagnosticCode.REDACTED,
                    "The agency removed words in " + holes.size() + " places.",
                    draft.span(at, at + holes.get(0).mark().length()));
        }
    }

    boolean isEmpty() {
        return holes.isEmpty();
    }

    /** {@return words with the characters of boxes turned into holes, the rest made by {@code visible}} */
    Text split(String words, Function<String, Text> visible) {
        List<TextRun> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            int hole = words.charAt(i) - first;
            if (hole >= 0 && hole < holes.size()) {
                runs.addAll(visible.apply(words.substring(from, i)).runs());
                runs.add(holes.get(hole));
                while (i + 1 < words.length() && words.charAt(i + 1) == words.charAt(i)) {
                    i++;
                }
                from = i + 1;
            }
        }
        runs.addAll(visible.apply(words.substring(from)).runs());
        return Text.of(runs);
    }
}
