package org.cablekit.parser.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Text;
import org.cablekit.parser.telegram.Draft;
import org.cablekit.parser.telegram.LineFlow;

/**
 * Parts a record into telegram and attributes by its two marker lines, and takes out the lines the archive put in.
 *
 * @param text the lines of the telegram
 * @param attributes the lines of the attributes
 * @param markings distinct marking lines, in order of first occurrence
 */
record RecordParts(LineFlow text, LineFlow attributes, List<Text> markings) {

    static final String TEXT_MARKER = "Message Text";
    static final String ATTRIBUTES_MARKER = "Message Attributes";

    private static final String FOOTER = "*** Current ";

    static RecordParts of(Draft draft, LineFlow flow) {
        return new Splitter(draft, flow).split();
    }

    private static boolean is(LineFlow flow, int line, String marker) {
        return flow.length(line) == marker.length() && flow.startsWith(line, marker);
    }

    /** Walks through the lines once. */
    private static final class Splitter {
        private final Draft draft;
        private final LineFlow flow;
        private final Set<Text> markings = new LinkedHashSet<>();
        private final List<int[]> text = new ArrayList<>();
        private final List<int[]> attributes = new ArrayList<>();
        private final int lastAttributesMarker;
        private int texts;
        private int attributeBlocks;
        private boolean inAttributes;
        private boolean reversed;

        Splitter(Draft draft, LineFlow flow) {
            this.draft = draft;
            this.flow = flow;
            this.lastAttributesMarker = last(flow, ATTRIBUTES_MARKER);
        }

        private static int last(LineFlow flow, String marker) {
            int line = flow.size() - 1;
            while (line >= 0 && !is(flow, line, marker)) {
                line--;
            }
            return line;
        }

        RecordParts split() {
            int line = 0;
            while (line < flow.size()) {
                line = step(line);
            }
            report();
            return new RecordParts(flow.parts(text), flow.parts(attributes), List.copyOf(markings));
        }

        private int step(int line) {
            if (is(flow, line, TEXT_MARKER)) {
                texts++;
                reversed |= inAttributes;
                inAttributes = false;
                return marker(line);
            }
            if (is(flow, line, ATTRIBUTES_MARKER)) {
                attributeBlocks++;
                inAttributes = true;
                return marker(line);
            }
            if (!inAttributes && beginsAttributes(line)) {
                inAttributes = true;
            }
            int marking = inAttributes ? 0 : MarkingLines.length(flow, line);
            if (marking > 0) {
                draft.markLines(ElementKind.RECORD_MARK, flow, line, line + marking);
                markings.add(draft.words().text(flow, line, flow.start(line), line + marking));
                return line + marking;
            }
            if (!inAttributes && isFooter(line)) {
                return marker(line);
            }
            (inAttributes ? attributes : text).add(new int[] {line, line + 1});
            return line + 1;
        }

        private int marker(int line) {
            draft.mark(ElementKind.RECORD_MARK, flow.start(line), flow.end(line));
            return line + 1;
        }

        /** {@return whether three attributes in a row stand here, their marker lost; a letter in the text may open so} */
        private boolean beginsAttributes(int line) {
            return line > lastAttributesMarker
                    && line + 2 < flow.size()
                    && AttributeKeys.at(flow, line) != null
                    && AttributeKeys.at(flow, line + 1) != null
                    && AttributeKeys.at(flow, line + 2) != null;
        }

        private boolean isFooter(int line) {
            return flow.startsWith(line, FOOTER) || isReplacement(line);
        }

        private boolean isReplacement(int line) {
            for (int i = flow.start(line); i < flow.end(line); i++) {
                char c = flow.text().charAt(i);
                if (c != '\u00BF' && c != '\uFFFD' && c != ' ') {
                    return false;
                }
            }
            if (!flow.isBlank(line)) {
                draft.report(
                        DiagnosticCode.GARBLED_TEXT,
                        "A line of replacement characters was set aside.",
                        draft.span(flow, line));
            }
            return !flow.isBlank(line);
        }

        private void report() {
            if (texts != 1) {
                malformed("\"" + TEXT_MARKER + "\" stands " + times(texts) + " in the record.");
            }
            if (attributeBlocks != 1) {
                malformed("\"" + ATTRIBUTES_MARKER + "\" stands " + times(attributeBlocks) + " in the record.");
            }
            if (reversed) {
                malformed("The attributes stand before the text.");
            }
        }

        private static String times(int count) {
            return count == 0 ? "nowhere" : count + " times";
        }

        private void malformed(String message) {
            draft.report(DiagnosticCode.RECORD_MALFORMED, message, draft.span(0, 0));
        }
    }
}
