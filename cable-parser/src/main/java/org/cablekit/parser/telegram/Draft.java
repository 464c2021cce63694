package org.cablekit.parser.telegram;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Source;
import org.cablekit.model.SourceElement;
import org.cablekit.model.SourceMap;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;
import org.jspecify.annotations.Nullable;

/** One parse in progress: the source, what was marked in it, what was found odd, and the day the telegram was sent. */
public final class Draft {

    private final Source source;
    private final String text;
    private final Words words;
    private final List<SourceElement> marks = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final int maxDiagnostics;
    private Optional<LocalDate> day = Optional.empty();
    private Optional<MessageReference> own = Optional.empty();

    public Draft(Source source, int maxDiagnostics) {
        this(source, source.text(), AgencyHoles.NONE, maxDiagnostics);
    }

    /**
     * Reads a source in which page furniture was blanked out.
     *
     * @param source the source
     * @param text its text with blanks for what is not to be read, of the same length
     * @param holes the white boxes in it
     * @param maxDiagnostics the number of findings after which no more are listed
     */
    public Draft(Source source, String text, AgencyHoles holes, int maxDiagnostics) {
        this.source = source;
        this.text = text;
        this.words = new Words(source, text, holes);
        this.maxDiagnostics = maxDiagnostics;
    }

    public Source source() {
        return source;
    }

    public String text() {
        return text;
    }

    public Words words() {
        return words;
    }

    /** {@return the day the telegram was sent, as far as it is known yet} */
    public Optional<LocalDate> day() {
        return day;
    }

    public void sentOn(LocalDate sent) {
        day = Optional.of(sent);
    }

    /** {@return the telegram's own reference, as far as it is known yet} */
    public Optional<MessageReference> own() {
        return own;
    }

    void own(MessageReference reference) {
        own = Optional.of(reference);
    }

    /** {@return the year of the telegram, as far as it is known yet} */
    public Optional<Integer> year() {
        return day.map(LocalDate::getYear)
                .or(() -> source.provenance().published().reference().map(MessageReference::year))
                .or(() -> source.provenance()
                        .published()
                        .created()
                        .map(t -> t.atZone(java.time.ZoneOffset.UTC).getYear()));
    }

    public void mark(ElementKind kind, int start, int end) {
        if (end > start) {
            marks.add(new SourceElement(kind, new SourceSpan(start, end)));
        }
    }

    public void mark(ElementKind kind, SourceSpan span) {
        if (span.length() > 0) {
            marks.add(new SourceElement(kind, span));
        }
    }

    /** Marks lines {@code from} to before {@code to}, leaving out what was taken out of the flow between them. */
    public void markLines(ElementKind kind, LineFlow flow, int from, int to) {
        if (from < to) {
            markLines(kind, flow, from, to, span(flow.start(from), flow.end(to - 1)));
        }
    }

    /** Marks a span that begins in line {@code from} and ends in the line before {@code to}. */
    void markLines(ElementKind kind, LineFlow flow, int from, int to, SourceSpan whole) {
        int start = whole.start();
        for (int i = from; i + 1 < to; i++) {
            if (!flow.joinsNext(i)) {
                mark(kind, start, flow.end(i));
                start = flow.start(i + 1);
            }
        }
        if (start == whole.start()) {
            mark(kind, whole);
        } else {
            mark(kind, start, whole.end());
        }
    }

    /**
     * {@return the map of the source}
     *
     * <p>What was marked inside another mark, such as a stamp in the margin of a paragraph, cuts it in two; where two
     * marks overlap otherwise the earlier place wins.
     */
    public SourceMap map() {
        marks.sort(Draft::outerFirst);
        List<SourceElement> clear = new ArrayList<>(marks.size());
        Deque<SourceElement> open = new ArrayDeque<>();
        int at = 0;
        for (int i = 0; i < marks.size(); i++) {
            SourceElement mark = marks.get(i);
            at = close(open, mark.span().start(), at, clear);
            if (open.isEmpty() && mark.span().start() >= at && isClear(i)) {
                clear.add(mark);
                at = mark.span().end();
                continue;
            }
            SourceElement outer = open.peek();
            boolean inside = outer != null && mark.span().end() <= outer.span().end();
            boolean same =
                    inside && (outer.kind() == mark.kind() || outer.span().equals(mark.span()));
            if (outer == null || (inside && !same)) {
                at = cut(outer, mark.span().start(), at, clear);
                open.push(mark);
            } else if (!inside) {
                at = close(open, outer.span().end(), at, clear);
                open.push(mark);
            }
        }
        close(open, Integer.MAX_VALUE, at, clear);
        return SourceMap.of(source.text(), clear);
    }

    /** {@return whether the next mark begins behind this one, as nearly all do} */
    private boolean isClear(int i) {
        return i + 1 == marks.size()
                || marks.get(i + 1).span().start() >= marks.get(i).span().end();
    }

    private static int outerFirst(SourceElement one, SourceElement other) {
        int starts = Integer.compare(one.span().start(), other.span().start());
        return starts != 0
                ? starts
                : Integer.compare(other.span().end(), one.span().end());
    }

    /** Ends the open marks that end up to an offset; {@return up to where the map is made} */
    private int close(Deque<SourceElement> open, int offset, int from, List<SourceElement> into) {
        int at = from;
        while (!open.isEmpty() && open.peek().span().end() <= offset) {
            SourceElement done = open.pop();
            at = cut(done, done.span().end(), at, into);
        }
        return at;
    }

    /** Adds the part of a mark that lies before an offset and behind what the map has already. */
    private int cut(@Nullable SourceElement mark, int offset, int at, List<SourceElement> into) {
        if (mark == null) {
            return at;
        }
        int start = Math.max(at, mark.span().start());
        boolean whole = start == mark.span().start() && offset == mark.span().end();
        if (start < offset) {
            into.add(whole ? mark : new SourceElement(mark.kind(), span(start, offset)));
        }
        return Math.max(at, offset);
    }

    public void report(DiagnosticCode code, String message, SourceSpan span) {
        report(Diagnostic.of(code, message, span));
    }

    /** Reports what may be found very often: beyond the number that is listed the message is not made. */
    void report(DiagnosticCode code, Supplier<String> message, SourceSpan span) {
        report(code, diagnostics.size() < maxDiagnostics ? message.get() : "", span);
    }

    public void report(DiagnosticCode code, String message, SourceSpan span, SourceSpan other) {
        report(Diagnostic.of(code, message, span, other));
    }

    private void report(Diagnostic diagnostic) {
        if (diagnostics.size() < maxDiagnostics) {
            diagnostics.add(diagnostic);
        } else if (diagnostics.size() == maxDiagnostics) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.LIMIT_REACHED,
                    "More than " + maxDiagnostics + " findings; the others are not listed.",
                    diagnostic.span()));
        }
    }

    /** {@return the findings by place} */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        return sorted;
    }

    public SourceSpan span(int start, int end) {
        return new SourceSpan(start, end);
    }

    public SourceSpan span(LineFlow flow, int line) {
        return new SourceSpan(flow.start(line), flow.end(line));
    }

    public Text text(LineFlow flow, int line) {
        return words.text(flow.start(line), flow.end(line));
    }
}
