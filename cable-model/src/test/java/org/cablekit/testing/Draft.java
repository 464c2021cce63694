package org.cablekit.testing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Basis;
import org.cablekit.model.Classification;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Paragraph;
import org.cablekit.model.ParagraphKind;
import org.cablekit.model.PortionMark;
import org.cablekit.model.PriorRedaction;
import org.cablekit.model.Provenance;
import org.cablekit.model.Reading;
import org.cablekit.model.Redaction;
import org.cablekit.model.Source;
import org.cablekit.model.SourceElement;
import org.cablekit.model.SourceMap;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;
import org.cablekit.model.TextRun;

/** Grows the source text of a sample and remembers what each piece is, so that spans and map always fit. */
final class Draft {

    /** What a publisher of web pages put in place of a name. */
    static final String PUBLISHER_MARK = "XXXXXXXXXXXX";

    private final StringBuilder text = new StringBuilder();
    private final List<SourceElement> marks = new ArrayList<>();
    private final List<Redaction> redactions;

    Draft(Redaction... redactions) {
        this.redactions = List.of(redactions);
    }

    /** The character that stands for the n-th redaction. */
    static String token(int index) {
        return String.valueOf((char) (Source.FIRST_TOKEN + index));
    }

    /** Appends an element. */
    SourceSpan words(ElementKind kind, String words) {
        SourceSpan span = new SourceSpan(text.length(), text.length() + words.length());
        text.append(words);
        marks.add(new SourceElement(kind, span));
        return span;
    }

    /** Appends an element and a line end. */
    SourceSpan line(ElementKind kind, String words) {
        SourceSpan span = words(kind, words);
        text.append('\n');
        return span;
    }

    /** Appends what belongs to no element. */
    Draft plain(String words) {
        text.append(words);
        return this;
    }

    /** The first place of some words within a span. */
    SourceSpan in(SourceSpan outer, String part) {
        int at = text.substring(outer.start(), outer.end()).indexOf(part);
        if (at < 0) {
            throw new IllegalArgumentException("'" + part + "' does not stand in '" + written(outer) + "'");
        }
        return new SourceSpan(outer.start() + at, outer.start() + at + part.length());
    }

    /** What lies between two spans. */
    static SourceSpan between(SourceSpan before, SourceSpan after) {
        int from = before.end();
        int to = after.start();
        return new SourceSpan(from, to);
    }

    /** The characters of a span. */
    String written(SourceSpan span) {
        return text.substring(span.start(), span.end());
    }

    /** The words of a span, blank space made one blank, tokens and publisher's marks made holes. */
    Text text(SourceSpan span) {
        return text(written(span).replaceAll("\\s+", " ").strip());
    }

    /** Words with tokens and publisher's marks made holes. */
    Text text(String words) {
        List<TextRun> runs = new ArrayList<>();
        for (TextRun run :
                new Source("", redactions, Provenance.of("")).toText(words).runs()) {
            if (run instanceof TextRun.Visible visible) {
                splitMarks(visible.text(), runs);
            } else {
                runs.add(run);
            }
        }
        return Text.of(runs);
    }

    private static void splitMarks(String words, List<TextRun> into) {
        String[] parts = words.split(PUBLISHER_MARK, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                into.add(new PriorRedaction(PriorRedaction.By.PUBLISHER, PUBLISHER_MARK, List.of()));
            }
            if (!parts[i].isEmpty()) {
                into.add(new TextRun.Visible(parts[i]));
            }
        }
    }

    /** A fact that the words of a span state. */
    <T> Reading<T> stated(SourceSpan span, T value) {
        return Reading.stated(text(span), value, span);
    }

    /** A portion mark that stands within a span. */
    PortionMark mark(SourceSpan outer, String raw, Classification meaning) {
        return new PortionMark(raw, meaning, false, Basis.STATED, in(outer, raw));
    }

    /** Appends a paragraph: label and blanks, mark, words. */
    Paragraph paragraph(ParagraphKind kind, String label, String path, int depth, String prefix, String words) {
        return paragraph(kind, label, path, depth, prefix, "", Optional.empty(), words);
    }

    /** Appends a paragraph: label and blanks, mark, words. */
    Paragraph paragraph(
            ParagraphKind kind,
            String label,
            String path,
            int depth,
            String prefix,
            String mark,
            Optional<Classification> meaning,
            String words) {
        String before = mark.isEmpty() ? prefix : prefix + mark + " ";
        SourceSpan span = line(ElementKind.PARAGRAPH, before + words);
        SourceSpan textSpan = new SourceSpan(span.start() + before.length(), span.end());
        Optional<PortionMark> portion = meaning.map(m -> mark(span, mark, requireNonNull(m)));
        return new Paragraph(kind, label, path, depth, portion, text(textSpan), textSpan, span);
    }

    /** The length of the text so far. */
    int length() {
        return text.length();
    }

    Source source(Provenance provenance) {
        return new Source(text.toString(), redactions, provenance);
    }

    SourceMap map() {
        return SourceMap.of(text.toString(), marks);
    }
}
