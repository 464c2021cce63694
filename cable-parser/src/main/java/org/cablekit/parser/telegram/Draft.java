package org.cablekit.parser.telegram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Source;
import org.cablekit.model.SourceMap;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;

/** One parse in progress: the source, what was marked in it, what was found odd, and the day the telegram was sent. */
public final class Draft {

    private final Source source;
    private final String text;
    private final Words words;
    private final Marks marks = new Marks();
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

    /** {@return the year of the telegram, as far as it is known yet and may be that of a reference} */
    public Optional<Integer> year() {
        return anyYear().filter(MessageReference::isYear);
    }

    private Optional<Integer> anyYear() {
        return day.map(LocalDate::getYear)
                .or(() -> source.provenance().published().reference().map(MessageReference::year))
                .or(() -> source.provenance()
                        .published()
                        .created()
                        .map(t -> t.atZone(java.time.ZoneOffset.UTC).getYear()));
    }

    public void mark(ElementKind kind, int start, int end) {
        marks.add(kind, start, end);
    }

    public void mark(ElementKind kind, SourceSpan span) {
        marks.add(kind, span.start(), span.end());
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
        mark(kind, start, whole.end());
    }

    /** {@return the map of the source} */
    public SourceMap map() {
        return marks.map(source.text());
    }

    public void report(DiagnosticCode code, String message, SourceSpan span) {
        report(span, () -> Diagnostic.of(code, message, span));
    }

    /** Reports what may be found very often: beyond the number that is listed the message is not made. */
    void report(DiagnosticCode code, Supplier<String> message, SourceSpan span) {
        report(span, () -> Diagnostic.of(code, message.get(), span));
    }

    public void report(DiagnosticCode code, String message, SourceSpan span, SourceSpan other) {
        report(span, () -> Diagnostic.of(code, message, span, other));
    }

    private void report(SourceSpan span, Supplier<Diagnostic> diagnostic) {
        if (diagnostics.size() < maxDiagnostics) {
            diagnostics.add(diagnostic.get());
        } else if (diagnostics.size() == maxDiagnostics) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.LIMIT_REACHED,
                    "More than " + maxDiagnostics + " findings; the others are not listed.",
                    span));
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
