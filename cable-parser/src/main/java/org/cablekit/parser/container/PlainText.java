package org.cablekit.parser.container;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.PublishedFacts;

/**
 * Telegrams as plain text, one or several in a file.
 *
 * <p>The text stays as it is, with one exception: line ends that a converter left as a numeric entity are decoded, since
 * without them there are no lines. What a Markdown converter added (linked TAGS, addresses in angle brackets) is part of
 * the text; the container says so. A file name that is a record identifier is taken as one.
 */
final class PlainText implements TelegramContainer {

    private static final String ENTITY_LINE_END = "&#x000A;";

    @Override
    public boolean matches(Head head) {
        return true;
    }

    @Override
    public TelegramReader open(ByteFeed feed, Head head, InputPlace place) {
        return new RecordSplitter(feed, place, new TelegramStarts(), (record, unpacking, brokenOff) -> {
            TextDecoder.Decoded decoded = unpacking.decode(record, 0, record.length);
            String text = withLineEnds(decoded.text());
            if (brokenOff) {
                unpacking.noteTruncated(text, "The file breaks off.");
            }
            ContainerFormat form = isMarkdown(text) ? ContainerFormat.MARKDOWN_TEXT : ContainerFormat.PLAIN_TEXT;
            PublishedFacts facts =
                    unpacking.index() == 0 ? factsOf(place.location(), unpacking) : PublishedFacts.none();
            return unpacking.source(text, decoded.charset(), form, facts);
        });
    }

    /** Collections of text files name each after its record. */
    private static PublishedFacts factsOf(String location, Unpacking unpacking) {
        int from = Math.max(location.lastIndexOf('/'), Math.max(location.lastIndexOf('\\'), location.lastIndexOf('!')));
        int dot = location.indexOf('.', from + 1);
        String name = location.substring(from + 1, dot < 0 ? location.length() : dot);
        if (!RecordIdForm.isWellFormed(name)) {
            return PublishedFacts.none();
        }
        return new PublishedFacts(
                Optional.of(name),
                unpacking.reference(Optional.of(name)),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static boolean isMarkdown(String text) {
        return text.contains("](#)") || text.contains("](/tag/") || text.contains("](http");
    }

    private static String withLineEnds(String text) {
        return text.contains(ENTITY_LINE_END)
                ? text.replace(ENTITY_LINE_END + "\n", "\n").replace(ENTITY_LINE_END, "\n")
                : text;
    }
}
