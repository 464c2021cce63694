package org.cablekit.parser.container;

import org.cablekit.model.ContainerFormat;
import org.cablekit.model.PublishedFacts;

/**
 * The text of telegrams as an agency released them, one or several in a file.
 *
 * <p>Stamps and other page furniture stay in the text: the grammar reads them.
 */
final class ReleaseText implements TelegramContainer {

    @Override
    public boolean matches(Head head) {
        String text = head.text();
        boolean stamp = text.contains("Case No") && text.contains("Doc No") && text.contains("Department of S");
        return stamp || (text.contains("MRN:") && text.contains("Date/DTG:"));
    }

    @Override
    public TelegramReader open(ByteFeed feed, Head head, InputPlace place) {
        return new RecordSplitter(feed, place, new ReleaseStarts(), (record, unpacking, brokenOff) -> {
            TextDecoder.Decoded decoded = unpacking.decode(record, 0, record.length);
            if (brokenOff) {
                unpacking.noteTruncated(decoded.text(), "The file breaks off.");
            }
            return unpacking.source(
                    decoded.text(), decoded.charset(), ContainerFormat.RELEASE_TEXT, PublishedFacts.none());
        });
    }
}
