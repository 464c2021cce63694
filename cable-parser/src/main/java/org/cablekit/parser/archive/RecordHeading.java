package org.cablekit.parser.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.Addressee;
import org.cablekit.model.ArchiveAttribute;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Caption;
import org.cablekit.model.Heading;
import org.cablekit.model.Originator;
import org.cablekit.model.Post;
import org.cablekit.model.Reference;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Tag;
import org.cablekit.model.TextHeading;
import org.cablekit.parser.reference.Posts;
import org.cablekit.parser.telegram.CaptionLines;
import org.cablekit.parser.telegram.Draft;
import org.cablekit.parser.telegram.LineFlow;
import org.cablekit.parser.telegram.ReferenceLines;
import org.cablekit.parser.telegram.TagLines;

/**
 * Takes sender, addressees, captions, TAGS and references from the attributes where the telegram's own heading has none:
 * because the text is not there, or because those lines are missing in it. Their places then lie in the attributes.
 */
final class RecordHeading {

    private final Draft draft;
    private final Attributes attributes;

    RecordHeading(Draft draft, Attributes attributes) {
        this.draft = draft;
        this.attributes = attributes;
    }

    Heading complete(Heading own, ArchiveRecord record) {
        boolean addressed = !own.action().isEmpty() || !own.info().isEmpty();
        return new Heading(
                own.preamble(),
                own.identification(),
                own.routing(),
                own.callingStation(),
                own.securityWarning(),
                own.dateTime(),
                own.originator().or(() -> record.from().map(this::originator)),
                addressed
                        ? own.action()
                        : record.to().stream().map(this::addressee).toList(),
                own.info(),
                own.exempt(),
                own.remarks());
    }

    private Originator originator(String name) {
        return new Originator(draft.words().toText(name), Posts.kindOf(name), post(name), span("From"));
    }

    private Addressee addressee(String name) {
        return new Addressee(
                Optional.empty(),
                draft.words().toText(name),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Posts.kindOf(name),
                post(name),
                span("To"));
    }

    private Optional<Post> post(String name) {
        return Posts.find(name, draft.year().orElse(Posts.ANY_YEAR));
    }

    private SourceSpan span(String key) {
        return attributes.all().stream()
                .filter(a -> a.key().equals(key))
                .map(ArchiveAttribute::span)
                .findFirst()
                .orElseGet(() -> draft.span(0, 0));
    }

    TextHeading complete(TextHeading own) {
        return new TextHeading(
                own.preText(),
                own.numberLine(),
                own.captions().isEmpty() ? captions() : own.captions(),
                own.passing(),
                own.executiveOrder(),
                own.tags().isEmpty() ? tags() : own.tags(),
                own.subject(),
                own.references().isEmpty() ? references() : own.references(),
                own.classifiedBy(),
                own.remarks());
    }

    private Optional<LineFlow> lines(String key) {
        return attributes.value(key).flatMap(v -> attributes.lines(key)).map(RecordHeading::withoutStrayEnd);
    }

    /** Some lists end with a stray {@code n/a}. */
    private static LineFlow withoutStrayEnd(LineFlow value) {
        int last = value.size() - 1;
        String words = value.string(last).toUpperCase(Locale.ROOT);
        int cut = words.endsWith(", N/A") ? ", N/A".length() : 0;
        LineFlow.Collector into = new LineFlow.Collector(value.text(), value.size());
        for (int i = 0; i <= last; i++) {
            into.add(value.start(i), value.end(i) - (i == last ? cut : 0), value.line(i));
        }
        return into.flow();
    }

    private List<Caption> captions() {
        List<Caption> captions = new ArrayList<>();
        lines("Original Handling Restrictions").ifPresent(value -> {
            for (int i = 0; i < value.size(); i++) {
                if (CaptionLines.isCaption(value, i)) {
                    CaptionLines.read(draft, value, i, captions);
                }
            }
        });
        return captions;
    }

    private List<Tag> tags() {
        return lines("TAGS")
                .map(v -> TagLines.read(draft, v, 0, v.size(), v.start(0)))
                .orElse(List.of());
    }

    private List<Reference> references() {
        return lines("Reference")
                .map(v -> new ReferenceLines(draft, v, 0, v.start(0)).read())
                .orElse(List.of());
    }
}
