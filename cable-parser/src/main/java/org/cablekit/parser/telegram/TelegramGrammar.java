package org.cablekit.parser.telegram;

import java.util.Optional;
import org.cablekit.model.Body;
import org.cablekit.model.Cable;
import org.cablekit.model.ClassificationAuthority;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.MessageReference;
import org.cablekit.model.NumberLine;
import org.cablekit.model.Reading;
import org.cablekit.model.Source;
import org.cablekit.model.TelegramFormat;
import org.cablekit.model.Text;

/** The telegram as stations received it: transmission heading, text heading, body, ending, perhaps in several sections. */
public final class TelegramGrammar {

    private static final int PREVIEW_SHORTEST = 230;
    private static final int PREVIEW_LONGEST = 260;

    private TelegramGrammar() {}

    /**
     * {@return the cable of a source}
     *
     * @param source the source
     * @param maxDiagnostics the number of findings after which no more are listed
     */
    public static Cable parse(Source source, int maxDiagnostics) {
        Draft draft = new Draft(source, maxDiagnostics);
        LineFlow lines = LineFlow.of(source.text());
        lines.markPilcrows(draft);
        PageLines.Result pages = PageLines.remove(draft, lines);
        HeadingParts heading = new HeadingParts();
        DepartmentParts department = new DepartmentParts();
        int textStart = new HeadingReader(draft, pages.flow(), heading, department).read(0);
        LineFlow flow = HeadSplitter.split(pages.flow(), textStart);
        TextHeadingReader textHeading = new TextHeadingReader(draft, flow);
        int bodyStart = textHeading.read(textStart);
        Sections.Result sections = Sections.split(draft, flow, bodyStart, textHeading.numberLine());
        LineFlow body = HeadSplitter.splitParagraphs(sections.body());
        EndingReader ending = new EndingReader(draft, body, 0);
        int bodyEnd = ending.read();
        BodyReader reader = new BodyReader(draft, body.part(0, bodyEnd), ending.inlineEnd());
        reader.read();
        classifiedByInBody(draft, reader, textHeading);
        textHeading.report();
        reportPreview(draft, source.text(), flow, textStart);
        Body blocks = new Body(reader.blocks(), Passages.find(draft, reader.blocks(), reader.strings()));
        Cable cable = new Cable(
                TelegramFormat.TELEGRAM,
                reference(draft, textHeading.numberLine()),
                heading.build(),
                department.build(),
                textHeading.build(),
                blocks,
                ending.build(),
                pages.pages(),
                sections.sections(),
                Optional.empty(),
                Optional.empty(),
                source,
                draft.map(),
                java.util.List.of());
        CrossChecks.run(cable, draft);
        return withDiagnostics(cable, draft);
    }

    private static Cable withDiagnostics(Cable c, Draft draft) {
        return new Cable(
                c.format(),
                c.reference(),
                c.heading(),
                c.department(),
                c.textHeading(),
                c.body(),
                c.ending(),
                c.pages(),
                c.sections(),
                c.archive(),
                c.release(),
                c.source(),
                c.map(),
                draft.diagnostics());
    }

    /** The number line tells the reference; without one the record's identifier does. */
    private static Optional<Reading<MessageReference>> reference(Draft draft, Optional<NumberLine> numberLine) {
        Optional<Reading<MessageReference>> stated = numberLine.flatMap(line -> line.reference()
                .map(r -> Reading.stated(
                        draft.words().text(line.span().start(), line.span().end()), r, line.span())));
        return stated.or(() -> draft.source()
                .provenance()
                .published()
                .reference()
                .map(r -> new Reading<>(
                        Text.EMPTY, Optional.of(r), org.cablekit.model.Basis.INFERRED, draft.span(0, 0))));
    }

    /** Some telegrams say who classified them in their first paragraphs. */
    private static void classifiedByInBody(Draft draft, BodyReader reader, TextHeadingReader heading) {
        int limit = Math.min(4, reader.blocks().size());
        for (int i = 0; i < limit; i++) {
            String words = reader.strings().get(i);
            int at = ClassifierWords.find(words.substring(0, Math.min(600, words.length())), "CLASSIFIEDBY", 0);
            if (at >= 0) {
                String statement = sentence(words.substring(at));
                ClassificationAuthority read = ClassifiedByStatement.read(
                        draft, statement, reader.blocks().get(i).span());
                heading.classifiedByInBody(read);
                return;
            }
        }
    }

    /** The statement up to the end of its reasons; what follows is the paragraph's own. */
    private static String sentence(String words) {
        return words.substring(0, Math.min(words.length(), 400));
    }

    private static void reportPreview(Draft draft, String text, LineFlow flow, int textStart) {
        String end = text.stripTrailing();
        int start = textStart < flow.size() ? flow.start(textStart) : end.length();
        int length = end.length() - Math.min(start, end.length());
        if (end.endsWith("...") && length >= PREVIEW_SHORTEST && length <= PREVIEW_LONGEST) {
            draft.report(
                    DiagnosticCode.TEXT_TRUNCATED,
                    "The text breaks off as previews do.",
                    draft.span(end.length() - 3, end.length()));
        }
    }
}
