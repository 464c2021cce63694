package org.cablekit.parser.telegram;

import java.util.List;
import org.cablekit.model.Caption;
import org.cablekit.model.ElementKind;
import org.cablekit.parser.reference.CaptionMatch;
import org.cablekit.parser.reference.Captions;

/** Caption lines of the text heading: lines made of captions alone. */
public final class CaptionLines {

    private static final int LONGEST = 120;

    private CaptionLines() {}

    public static boolean isCaption(LineFlow flow, int line) {
        return !flow.isBlank(line)
                && flow.length(line) <= LONGEST
                && !Captions.read(flow.text(), flow.start(line), flow.end(line)).isEmpty();
    }

    /** Reads the captions of a line; a caption that stands before already is counted, not repeated. */
    public static void read(Draft draft, LineFlow flow, int line, List<Caption> into) {
        draft.mark(ElementKind.CAPTION, flow.start(line), flow.end(line));
        for (CaptionMatch match : Captions.read(flow.text(), flow.start(line), flow.end(line))) {
            add(draft, match, into);
        }
    }

    private static void add(Draft draft, CaptionMatch match, List<Caption> into) {
        String name = match.caption().name();
        for (int i = 0; i < into.size(); i++) {
            Caption c = into.get(i);
            if (c.name().equals(name)) {
                into.set(i, new Caption(c.name(), c.kind(), c.meaning(), c.raw(), c.occurrences() + 1, c.span()));
                return;
            }
        }
        into.add(new Caption(
                name,
                match.caption().kind(),
                match.caption().meaning(),
                draft.words().text(match.start(), match.end()),
                1,
                draft.span(match.start(), match.end())));
    }
}
