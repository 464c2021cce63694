package org.cablekit.redact;

import static org.cablekit.model.ElementKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablekit.model.ArchiveAttribute;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Basis;
import org.cablekit.model.Block;
import org.cablekit.model.Body;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Cable;
import org.cablekit.model.Classification;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.DepartmentLines;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Ending;
import org.cablekit.model.Heading;
import org.cablekit.model.NumberLine;
import org.cablekit.model.Paragraph;
import org.cablekit.model.ParagraphKind;
import org.cablekit.model.PortionMark;
import org.cablekit.model.Provenance;
import org.cablekit.model.Reading;
import org.cablekit.model.Signature;
import org.cablekit.model.Source;
import org.cablekit.model.SourceElement;
import org.cablekit.model.SourceMap;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Subject;
import org.cablekit.model.TelegramFormat;
import org.cablekit.model.Text;
import org.cablekit.model.TextHeading;
import org.cablekit.model.TextStatus;

/**
 * Reads just enough of a telegram for tests of rules: labelled lines, numbered paragraphs with marks, letters, bullets,
 * underlined headings, page lines, a signature behind the mark {@code #}, attributes behind the mark {@code @}.
 */
final class Telegrams {

    private static final Pattern PAGE = Pattern.compile("PAGE \\d.*");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(\\d+)\\. +|([a-z])\\. +|(--) +)?(?:\\((U|C|S|S//NF|TS)\\) +)?(.*)", Pattern.DOTALL);

    private final Source source;
    private final String text;
    private final List<SourceElement> marks = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<ArchiveAttribute> attributes = new ArrayList<>();
    private Optional<Subject> subject = Optional.empty();
    private Optional<NumberLine> numberLine = Optional.empty();
    private Optional<Signature> signature = Optional.empty();
    private int number;
    private String sub = "";

    private Telegrams(Source source) {
        this.source = source;
        this.text = source.text();
    }

    static Cable read(String text) {
        return read(Source.of(text, Provenance.of("")));
    }

    static Cable read(Source source) {
        return new Telegrams(source).cable();
    }

    private Cable cable() {
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(at);
            String line = text.substring(at, end);
            if (line.isBlank()) {
                at = end + 1;
            } else if (element(line, at, end)) {
                at = end + 1;
            } else {
                at = block(at) + 1;
            }
        }
        TextHeading heading = new TextHeading(
                List.of(),
                numberLine,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                subject,
                List.of(),
                Optional.empty(),
                List.of());
        return new Cable(
                TelegramFormat.TELEGRAM,
                Optional.empty(),
                Heading.none(),
                DepartmentLines.none(),
                heading,
                new Body(blocks, List.of()),
                new Ending(signature, List.of()),
                List.of(),
                List.of(),
                attributes.isEmpty() ? Optional.empty() : Optional.of(archive()),
                Optional.empty(),
                source,
                SourceMap.of(text, marks),
                List.of());
    }

    private ArchiveRecord archive() {
        return new ArchiveRecord(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                TextStatus.PRESENT,
                List.of(),
                attributes);
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void mark(ElementKind kind, int from, int to) {
        marks.add(new SourceElement(kind, new SourceSpan(from, to)));
    }

    private boolean element(String line, int at, int end) {
        SourceSpan span = new SourceSpan(at, end);
        if (PAGE.matcher(line).matches()) {
            mark(PAGE_LINE, at, end);
        } else if (line.startsWith("FM ")) {
            mark(ORIGINATOR, at, end);
        } else if (line.startsWith("TO ")) {
            mark(ACTION_ADDRESSEE, at, end);
        } else if (line.startsWith("RUEH")) {
            mark(ACTION_ADDRESSEE, at, end);
        } else if (line.startsWith("DRAFTED BY")) {
            mark(DRAFTED_BY, at, end);
        } else if (line.startsWith("SUBJECT: ")) {
            mark(SUBJECT, at, end);
            SourceSpan words = new SourceSpan(at + 9, end);
            subject = Optional.of(new Subject(Optional.empty(), source.textOf(words), words));
        } else if (line.equals("CONFIDENTIAL TESTPOST 1") || line.equals("SECRET TESTPOST 1")) {
            mark(NUMBER_LINE, at, end);
            numberLine(span, line.startsWith("S") ? ClassificationLevel.SECRET : ClassificationLevel.CONFIDENTIAL);
        } else if (line.startsWith("#")) {
            mark(SIGNATURE, at, end);
            signature = Optional.of(new Signature(source.textOf(span), true, span));
        } else if (line.startsWith("@")) {
            mark(ATTRIBUTE, at, end);
            int colon = line.indexOf(':');
            Text value = source.toText(line.substring(colon + 1).strip());
            attributes.add(new ArchiveAttribute(line.substring(1, colon), value, true, span));
        } else {
            return false;
        }
        return true;
    }

    private void numberLine(SourceSpan span, ClassificationLevel level) {
        numberLine = Optional.of(new NumberLine(
                Reading.stated(Text.of("x"), Classification.of(level), span),
                Text.of("TESTPOST"),
                Optional.empty(),
                Text.of("1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Text.EMPTY,
                span));
    }

    /** A block ends at a blank line; a page line inside it is set aside. */
    private int block(int at) {
        int end = at;
        int from = at;
        while (end < text.length()) {
            int lineEnd = lineEnd(end);
            String line = text.substring(end, lineEnd);
            if (line.isBlank()) {
                break;
            }
            if (PAGE.matcher(line).matches()) {
                add(from, end);
                mark(PAGE_LINE, end, lineEnd);
                from = lineEnd + 1;
            }
            end = Math.min(text.length(), lineEnd + 1);
        }
        add(from, end);
        SourceSpan span = new SourceSpan(at, text.charAt(end - 1) == '\n' ? end - 1 : end);
        paragraph(span);
        return end;
    }

    private void add(int from, int to) {
        if (to > from) {
            mark(PARAGRAPH, from, to);
        }
    }

    private void paragraph(SourceSpan span) {
        String words = text.substring(span.start(), span.end());
        if (words.endsWith("\n----")) {
            SourceSpan title = new SourceSpan(span.start(), span.end() - 5);
            blocks.add(new BodyHeading(BodyHeading.Style.UNDERLINED, Optional.empty(), source.textOf(title), title));
            return;
        }
        Matcher m = NUMBERED.matcher(words);
        if (!m.matches()) {
            throw new IllegalStateException(words);
        }
        ParagraphKind kind = ParagraphKind.UNNUMBERED;
        String label = "";
        String path = number == 0 ? "" : String.valueOf(number);
        if (m.group(1) != null) {
            kind = ParagraphKind.NUMBERED;
            label = m.group(1);
            number = Integer.parseInt(label);
            path = label;
            sub = "";
        } else if (m.group(2) != null) {
            kind = ParagraphKind.SUB_PARAGRAPH;
            label = m.group(2);
            sub = label;
            path += "." + label;
        } else if (m.group(3) != null) {
            kind = ParagraphKind.BULLET;
            label = "--";
            path = sub.isEmpty() ? path : path + "." + sub;
        }
        SourceSpan textSpan = new SourceSpan(span.start() + m.start(5), span.end());
        int depth = kind == ParagraphKind.SUB_PARAGRAPH || kind == ParagraphKind.BULLET ? 1 : 0;
        blocks.add(new Paragraph(
                kind,
                label,
                path,
                depth,
                mark(m.group(4), span.start() + m.start(4)),
                source.toText(Lines.joined(text, textSpan)),
                textSpan,
                span));
    }

    private static Optional<PortionMark> mark(String mark, int at) {
        if (mark == null) {
            return Optional.empty();
        }
        ClassificationLevel level = switch (mark) {
            case "U" -> ClassificationLevel.UNCLASSIFIED;
            case "C" -> ClassificationLevel.CONFIDENTIAL;
            case "TS" -> ClassificationLevel.TOP_SECRET;
            default -> ClassificationLevel.SECRET;
        };
        List<String> controls = mark.endsWith("NF") ? List.of("NOFORN") : List.of();
        return Optional.of(new PortionMark(
                "(" + mark + ")",
                new Classification(level, controls, List.of()),
                false,
                Basis.STATED,
                new SourceSpan(at - 1, at + mark.length() + 1)));
    }
}
