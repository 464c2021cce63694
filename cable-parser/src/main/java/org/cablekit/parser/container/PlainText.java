package org.cablekit.parser.container;

import org.cablekit.model.ContainerFormat;
import org.cablekit.model.PublishedFacts;

/**
 * Telegrams as plain text, one or several in a file.
 *
 * <p>The text stays as it is, with one exception: line ends that a converter left as a numeric entity are decoded, since
 * without them there are no lines. What a Markdown converter added (linked TAGS, addresses in angle brackets) is part of
 * the text; the container says so.
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
                unpacking.noteTruncated(text, "the file breaks off");
            }
            ContainerFormat form = isMarkdown(text) ? ContainerFormat.MARKDOWN_TEXT : ContainerFormat.PLAIN_TEXT;
            return unpacking.source(text, decoded.charset(), form, PublishedFacts.none());
        });
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
