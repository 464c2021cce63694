package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Ending;
import org.cablekit.model.Signature;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Trailer;
import org.cablekit.model.TrailerKind;
import org.jspecify.annotations.Nullable;

/** Reads the end of a telegram backwards: trailers first, then the signature. */
final class EndingReader {

    private static final int MOST_TRAILERS = 24;

    private final Draft draft;
    private final LineFlow flow;
    private final int bodyStart;
    private final SignaturePlace place;
    private final List<Trailer> trailers = new ArrayList<>();
    private Optional<Signature> signature = Optional.empty();
    private int end;
    private int inlineEnd = -1;

    EndingReader(Draft draft, LineFlow flow, int bodyStart) {
        this.draft = draft;
        this.flow = flow;
        this.bodyStart = bodyStart;
        this.place = new SignaturePlace(flow, bodyStart);
        this.end = flow.size();
    }

    /** {@return the line behind the last line of the body} */
    int read() {
        skipBlanksBack();
        while (end > bodyStart && trailers.size() < MOST_TRAILERS && trailer(end - 1)) {
            end--;
            skipBlanksBack();
        }
        Collections.reverse(trailers);
        if (end > bodyStart) {
            sign(end - 1);
        }
        return end;
    }

    /** {@return the offset at which the text of the last line ends before a signature on it, or -1} */
    int inlineEnd() {
        return inlineEnd;
    }

    private void skipBlanksBack() {
        while (end > bodyStart && flow.isBlank(end - 1)) {
            end--;
        }
    }

    private boolean trailer(int line) {
        TrailerKind kind = kind(line);
        if (kind == null) {
            return false;
        }
        boolean endMark = kind == TrailerKind.END_OF_MESSAGE;
        draft.mark(endMark ? ElementKind.END_OF_MESSAGE : ElementKind.TRAILER, flow.start(line), flow.end(line));
        trailers.add(new Trailer(kind, draft.text(flow, line), draft.span(flow, line)));
        return true;
    }

    private @Nullable TrailerKind kind(int line) {
        TrailerKind kind = TrailerLines.kind(flow, line);
        boolean behindName = TrailerLines.isVisitRemark(flow, line) || TrailerLines.isMinimize(flow, line);
        boolean remark = kind == null && (isCorrection(line) || (behindName && place.signedAbove(line)));
        return remark ? TrailerKind.OTHER : kind;
    }

    /** {@code C PARA 1 ...} behind the break: format line 15 says what to correct; nothing is corrected here. */
    private boolean isCorrection(int line) {
        if (!flow.cursor(line).accept("C ")) {
            return false;
        }
        int above = line - 1;
        while (above > bodyStart && (flow.isBlank(above) || flow.cursor(above).accept("C "))) {
            above--;
        }
        return above > bodyStart
                && flow.length(above) == 2
                && flow.cursor(above).accept("BT");
    }

    private void sign(int line) {
        String name = place.alone(line);
        if (!name.isEmpty()) {
            boolean certain = SignaturePlace.isCapital(name) || flow.isBlank(Math.max(bodyStart, line - 1));
            sign(name, certain, flow.start(line), endFunction(line));
            end = line;
            skipBlanksBack();
            return;
        }
        int start = place.inline(line);
        if (start >= 0) {
            int stop = endFunction(line);
            sign(SignatureName.of(draft.text().substring(start, stop)), false, start, stop);
            inlineEnd = start;
            while (inlineEnd > flow.start(line) && Cursor.isBlank(draft.text().charAt(inlineEnd - 1))) {
                inlineEnd--;
            }
        }
    }

    /** Sets an end function on the line of the signature aside; {@return the offset at which the name ends} */
    private int endFunction(int line) {
        int start = place.nameEnd(line);
        int end = flow.end(line);
        if (start == end) {
            return end;
        }
        draft.mark(ElementKind.END_OF_MESSAGE, start, end);
        trailers.add(
                0, new Trailer(TrailerKind.END_OF_MESSAGE, draft.words().text(start, end), draft.span(start, end)));
        int nameEnd = start;
        while (Cursor.isBlank(draft.text().charAt(nameEnd - 1))) {
            nameEnd--;
        }
        return nameEnd;
    }

    private void sign(String name, boolean certain, int start, int stop) {
        SourceSpan span = draft.span(start, stop);
        draft.mark(ElementKind.SIGNATURE, start, stop);
        signature = Optional.of(new Signature(draft.words().toText(name), certain, span));
        if (!certain) {
            draft.report(DiagnosticCode.SIGNATURE_UNCERTAIN, "The signature is not certain.", span);
        }
    }

    Ending build() {
        return new Ending(signature, trailers);
    }
}
