package org.cablekit.parser.telegram;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Reading;
import org.cablekit.model.Source;
import org.cablekit.model.TelegramFormat;

/** The telegram as stations received it, with nothing around it. Every text may be one. */
public final class TelegramGrammar implements EraGrammar {

    private static final int PREVIEW_SHORTEST = 230;
    private static final int PREVIEW_LONGEST = 260;

    @Override
    public boolean recognises(String text) {
        return true;
    }

    @Override
    public Cable parse(Source source, int maxDiagnostics) {
        Draft draft = new Draft(source, maxDiagnostics);
        LineFlow lines = LineFlow.of(source.text());
        lines.markPilcrows(draft);
        PageLines.Result pages = PageLines.remove(draft, lines);
        TelegramText text = TelegramText.read(draft, pages.flow(), List.of());
        reportHeading(draft, text.heading());
        reportPreview(draft, text);
        Cable cable = new Cable(
                TelegramFormat.TELEGRAM,
                reference(draft, text),
                text.heading().build(),
                text.department().build(),
                text.textHeading(),
                text.body(),
                text.ending(),
                pages.pages(),
                text.sections(),
                Optional.empty(),
                Optional.empty(),
                source,
                draft.map(),
                List.of());
        return TelegramText.checked(cable, draft);
    }

    /** The number line tells the reference; without one the record's identifier does. */
    private static Optional<Reading<MessageReference>> reference(Draft draft, TelegramText text) {
        return text.reference(draft)
                .or(() ->
                        draft.source().provenance().published().reference().map(r -> TelegramText.inferred(draft, r)));
    }

    private static void reportHeading(Draft draft, HeadingParts heading) {
        if (heading.isPresent() && !heading.hasTransmissionLines()) {
            draft.report(
                    DiagnosticCode.HEADER_SHORT,
                    "Format lines 1 to 4 of the heading are not there.",
                    heading.dateTime().map(d -> d.span()).orElseGet(() -> draft.span(0, 0)));
        }
    }

    private static void reportPreview(Draft draft, TelegramText text) {
        String all = draft.text();
        int end = all.length();
        while (end > 0 && Character.isWhitespace(all.charAt(end - 1))) {
            end--;
        }
        int length = end - (text.hasText() ? Math.min(text.start(), end) : end);
        if (length >= PREVIEW_SHORTEST && length <= PREVIEW_LONGEST && all.startsWith("...", end - 3)) {
            draft.report(
                    DiagnosticCode.TEXT_TRUNCATED, "The text breaks off as previews do.", draft.span(end - 3, end));
        }
    }
}
