package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Ending;
import org.cablekit.model.Signature;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Trailer;
import org.cablekit.model.TrailerKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the end of a telegram backwards: trailers first, then the signature.
 *
 * <p>The signature is a surname on the last line of its own, or behind the last sentence.
 */
final class EndingReader {

    private static final int LONGEST_NAME = 30;
    private static final int MOST_TRAILERS = 24;

    private final Draft draft;
    private final LineFlow flow;
    private final int bodyStart;
    private final List<Trailer> trailers = new ArrayList<>();
    private Optional<Signature> signature = Optional.empty();
    private int end;
    private int inlineEnd = -1;

    EndingReader(Draft draft, LineFlow flow, int bodyStart) {
        this.draft = draft;
        this.flow = flow;
        this.bodyStart = bodyStart;
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
            signatureLine();
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
        TrailerKind kind = trailerKind(line);
        if (kind == null) {
            return false;
        }
        boolean endMark = kind == TrailerKind.END_OF_MESSAGE;
        draft.mark(endMark ? ElementKind.END_OF_MESSAGE : ElementKind.TRAILER, flow.start(line), flow.end(line));
        trailers.add(new Trailer(kind, draft.text(flow, line), draft.span(flow, line)));
        return true;
    }

    private @Nullable TrailerKind trailerKind(int line) {
        if (flow.length(line) > 160) {
            return null;
        }
        String words = flow.string(line);
        String upper = words.toUpperCase(Locale.ROOT);
        if (isEndFunction(upper)) {
            return TrailerKind.END_OF_MESSAGE;
        }
        if (upper.startsWith("END CABLE TEXT") || upper.equals("END OF CABLE TEXT") || upper.equals("END CABLE")) {
            return TrailerKind.END_OF_TEXT_REMARK;
        }
        if (upper.startsWith("NOTE BY OC/T") || upper.startsWith("NOTE: BY OC/T") || upper.contains("AS RECEIVED")) {
            return TrailerKind.COMMUNICATIONS_NOTE;
        }
        if (isReleaseRemark(upper)) {
            return TrailerKind.RELEASE_REMARK;
        }
        if (upper.startsWith("SELECT * FROM")) {
            return TrailerKind.DATABASE_RESIDUE;
        }
        if (isSigns(words)) {
            return TrailerKind.SECTION_SEPARATOR;
        }
        Cursor cursor = flow.cursor(line);
        boolean level = ClassificationWords.read(cursor).isPresent()
                && cursor.skipBlanks().atEnd();
        return level ? TrailerKind.CLASSIFICATION : null;
    }

    private static boolean isEndFunction(String upper) {
        boolean ns = upper.length() >= 3 && upper.length() <= 5 && upper.chars().allMatch(c -> c == 'N');
        return ns
                || upper.equals("BT")
                || upper.equals("<< END OF DOCUMENT >>")
                || upper.equals("NNNNMAFVVZCZ")
                || upper.equals("NMAFVVZCZ")
                || (upper.length() == 5
                        && upper.startsWith("#")
                        && upper.substring(1).chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    private static boolean isReleaseRemark(String upper) {
        return upper.startsWith("DECLASSIFIED/RELEASED")
                || (upper.startsWith("REVIEW ") && upper.length() < 24 && Cursor.isDigit(upper.charAt(7)))
                || upper.startsWith("GP-")
                || upper.equals("EXEMPT")
                || (upper.startsWith("GROUP ") && upper.length() < 10);
    }

    private static boolean isSigns(String words) {
        return words.chars().allMatch(c -> ".-=_*~# ".indexOf(c) >= 0);
    }

    private void signatureLine() {
        int line = end - 1;
        String words = flow.length(line) > 60 ? "" : flow.string(line);
        String name = SignatureName.of(words);
        boolean own = !name.isEmpty() && name.length() <= LONGEST_NAME && standsAlone(line, name);
        if (own) {
            draft.mark(ElementKind.SIGNATURE, flow.start(line), flow.end(line));
            sign(name, isCapital(name), draft.span(flow, line));
            end = line;
            skipBlanksBack();
        } else {
            inline(line);
        }
    }

    private void sign(String name, boolean certain, SourceSpan span) {
        signature = Optional.of(new Signature(draft.words().toText(name), certain, span));
        if (!certain) {
            draft.report(DiagnosticCode.SIGNATURE_UNCERTAIN, "The signature is not certain.", span);
        }
    }

    private static boolean isCapital(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** A name in capitals signs anywhere; one in mixed case only behind the end of a sentence or a blank line. */
    private boolean standsAlone(int line, String name) {
        if (Labels.at(flow, line) != null || CaptionLines.isCaption(flow, line)) {
            return false;
        }
        int before = line - 1;
        boolean blank = before < bodyStart || flow.isBlank(before);
        while (before > bodyStart && flow.isBlank(before)) {
            before--;
        }
        if (before < bodyStart) {
            return isCapital(name) && name.indexOf(' ') < 0;
        }
        boolean sentence = ".!?\"')*]>#".indexOf(flow.last(before)) >= 0 || Rules.isRule(flow, before);
        boolean redacted = flow.last(before) == 'X' || flow.last(before) == 'x';
        if (isCapital(name)) {
            return blank
                    || sentence
                    || redacted
                    || flow.length(before) > 30
                    || flow.length(before) < flow.length(line) + 2;
        }
        return (blank || sentence) && !flow.string(line).endsWith(".");
    }

    /** {@code ... THE ARTICLE. BECKETT} */
    private void inline(int line) {
        String text = draft.text();
        int stop = flow.end(line);
        int at = stop;
        int limit = Math.max(flow.start(line), stop - LONGEST_NAME);
        while (at > limit && ".\")*>".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        boolean behindSentence = at > flow.start(line) && at < stop && at > limit && Cursor.isBlank(text.charAt(at));
        if (!behindSentence) {
            return;
        }
        int start = at;
        while (Cursor.isBlank(text.charAt(start))) {
            start++;
        }
        String name = SignatureName.of(text.substring(start, stop));
        boolean fits = !name.isEmpty() && name.length() > 2 && name.split(" ", -1).length <= 2;
        boolean capital = fits && Cursor.isUpper(name.charAt(0)) && (isCapital(name) || name.indexOf(' ') < 0);
        if (capital && !isLevel(start, stop)) {
            draft.mark(ElementKind.SIGNATURE, start, stop);
            sign(name, false, draft.span(start, stop));
            inlineEnd = at;
        }
    }

    private boolean isLevel(int start, int stop) {
        return ClassificationWords.read(new Cursor(draft.text(), start, stop)).isPresent();
    }

    Ending build() {
        return new Ending(signature, trailers);
    }
}
