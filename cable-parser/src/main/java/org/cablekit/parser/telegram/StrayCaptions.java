package org.cablekit.parser.telegram;

import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;

/**
 * Lines that hold nothing but {@code SIPDIS} in the middle of a text: the relays put them in. The sentence around one goes
 * on (telegram-format 4.3).
 */
final class StrayCaptions {

    private static final String WORD = "SIPDIS";

    private StrayCaptions() {}

    /** {@return the lines of a body without such lines} */
    static LineFlow remove(Draft draft, LineFlow flow) {
        boolean[] taken = null;
        for (int i = 0; i < flow.size(); i++) {
            if (flow.length(i) == WORD.length() && flow.startsWith(i, WORD)) {
                taken = taken == null ? new boolean[flow.size()] : taken;
                taken[i] = true;
                draft.mark(ElementKind.STRAY_CAPTION, flow.start(i), flow.end(i));
                draft.report(DiagnosticCode.STRAY_SIPDIS, "The word SIPDIS stands in the text.", draft.span(flow, i));
            }
        }
        return taken == null ? flow : flow.without(taken);
    }
}
