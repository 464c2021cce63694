package org.cablekit.parser.archive;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Body;
import org.cablekit.model.Cable;
import org.cablekit.model.DepartmentLines;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Ending;
import org.cablekit.model.Heading;
import org.cablekit.model.MessageReference;
import org.cablekit.model.PageLine;
import org.cablekit.model.Reading;
import org.cablekit.model.Section;
import org.cablekit.model.Source;
import org.cablekit.model.TelegramFormat;
import org.cablekit.model.TextHeading;
import org.cablekit.model.TextStatus;
import org.cablekit.parser.telegram.Draft;
import org.cablekit.parser.telegram.EraGrammar;
import org.cablekit.parser.telegram.LineFlow;
import org.cablekit.parser.telegram.TelegramText;

/**
 * A record of the National Archives: marking lines, {@code Message Text}, the telegram, {@code Message Attributes}.
 *
 * <p>A record without text has the facts of its attributes, and no body.
 */
public final class ArchiveGrammar implements EraGrammar {

    @Override
    public boolean recognises(String text) {
        return hasMarker(text, RecordParts.ATTRIBUTES_MARKER)
                || (hasMarker(text, RecordParts.TEXT_MARKER) && text.contains("EO Systematic Review"));
    }

    /** {@return whether words stand in a text, alone on a line} */
    private static boolean hasMarker(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isClear(text, at - 1, -1) && isClear(text, at + words.length(), 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClear(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at += step;
        }
        return at < 0 || at >= text.length() || text.charAt(at) < ' ';
    }

    @Override
    public Cable parse(Source source, int maxDiagnostics) {
        Draft draft = new Draft(source, maxDiagnostics);
        RecordParts parts = RecordParts.of(draft, LineFlow.of(source.text()));
        Attributes attributes = Attributes.read(draft, parts.attributes());
        RecordFacts facts = new RecordFacts(draft, attributes, parts.text());
        facts.date().ifPresent(draft::sentOn);
        TextStatus status = facts.status(parts.text());
        Telegram telegram =
                status == TextStatus.PRESENT ? telegram(draft, parts.text()) : none(draft, parts.text(), status);
        ArchiveRecord record = facts.record(status, parts.markings());
        Optional<MessageReference> byNumber = facts.reference();
        RecordHeading heading = new RecordHeading(draft, attributes);
        Cable cable = new Cable(
                TelegramFormat.ARCHIVE_RECORD,
                telegram.reference
                        .or(() -> byNumber.map(r -> TelegramText.inferred(draft, r)))
                        .or(facts::stubReference),
                heading.complete(telegram.heading, record),
                telegram.department,
                heading.complete(telegram.textHeading),
                telegram.body,
                telegram.ending,
                telegram.pages,
                telegram.sections,
                Optional.of(record),
                Optional.empty(),
                source,
                draft.map(),
                List.of());
        new RecordChecks(cable, record, draft).run(byNumber);
        return TelegramText.checked(cable, draft);
    }

    /** The parts of a cable that come from the text. */
    private record Telegram(
            Optional<Reading<MessageReference>> reference,
            Heading heading,
            DepartmentLines department,
            TextHeading textHeading,
            Body body,
            Ending ending,
            List<PageLine> pages,
            List<Section> sections) {}

    private static Telegram telegram(Draft draft, LineFlow lines) {
        RecordPages.Result pages = RecordPages.remove(draft, lines);
        TelegramText text = TelegramText.read(draft, pages.flow(), pages.sectionStarts());
        return new Telegram(
                text.reference(draft),
                text.heading().build(),
                text.department().build(),
                text.textHeading(),
                text.body(),
                text.ending(),
                pages.pages(),
                text.sections());
    }

    /** What stands in place of a text is no text. */
    private static Telegram none(Draft draft, LineFlow lines, TextStatus status) {
        int first = lines.skipBlank(0);
        if (first < lines.size()) {
            draft.markLines(
                    status == TextStatus.GARBLED ? ElementKind.PREFORMATTED : ElementKind.RECORD_MARK,
                    lines,
                    first,
                    lines.size());
        }
        draft.report(DiagnosticCode.TEXT_UNAVAILABLE, "The record has no telegram text.", draft.span(0, 0));
        return new Telegram(
                Optional.empty(),
                Heading.none(),
                DepartmentLines.none(),
                TextHeading.none(),
                new Body(List.of(), List.of()),
                Ending.none(),
                List.of(),
                List.of());
    }
}
