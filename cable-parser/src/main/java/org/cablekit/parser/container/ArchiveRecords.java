package org.cablekit.parser.container;

import org.cablekit.model.ContainerFormat;
import org.cablekit.model.PublishedFacts;

/**
 * Electronic telegram records of the National Archives (1973-79), one or several in a file.
 *
 * <p>A record stays one text with its markings and attributes: the grammar reads both.
 */
final class ArchiveRecords implements TelegramContainer {

    @Override
    public boolean matches(Head head) {
        return hasLine(head.text(), RecordStarts.TEXT) || hasLine(head.text(), RecordStarts.ATTRIBUTES);
    }

    /** Whether the words stand alone on a line. */
    private static boolean hasLine(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isLineEdge(text, at - 1, -1) && isLineEdge(text, at + words.length(), 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLineEdge(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at += step;
        }
        return at < 0 || at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    @Override
    public TelegramReader open(ByteFeed feed, Head head, InputPlace place) {
        return new RecordSplitter(feed, place, new RecordStarts(), (record, unpacking, brokenOff) -> {
            TextDecoder.Decoded decoded = unpacking.decode(record, 0, record.length);
            if (brokenOff) {
                unpacking.noteTruncated(decoded.text(), "The file breaks off.");
            }
            return unpacking.source(
                    decoded.text(), decoded.charset(), ContainerFormat.ARCHIVE_RECORD, PublishedFacts.none());
        });
    }
}
