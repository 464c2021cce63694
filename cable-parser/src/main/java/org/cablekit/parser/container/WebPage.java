package org.cablekit.parser.container;

import java.nio.charset.StandardCharsets;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.SourceSpan;

/**
 * Web pages of the layouts of 2010 and 2011.
 *
 * <p>The telegram stands in two blocks, header and text; older pages of records without header have one. The blocks are
 * not HTML: nothing in them is escaped but line ends, so they are decoded by hand, see {@link WebPageBlock}. The table
 * above them states facts, see {@link WebPageFacts}.
 */
final class WebPage implements TelegramContainer {

    private static final String BLOCK = "<code><pre>";
    private static final String BLOCK_END = "</pre>";

    @Override
    public boolean matches(Head head) {
        return head.visibleStart("<?xml") || head.visibleStart("<!doctype") || head.visibleStart("<html");
    }

    @Override
    public TelegramReader open(ByteFeed feed, Head head, InputPlace place) {
        return new WholeFile(feed, place, bytes -> unpack(bytes, place));
    }

    private static Taken unpack(byte[] bytes, InputPlace place) {
        // Latin-1 gives every byte one character, so offsets in this text are offsets of bytes.
        String page = new String(bytes, StandardCharsets.ISO_8859_1);
        int first = page.indexOf(BLOCK);
        if (first < 0) {
            return place.unread(Unread.Cause.NOT_TELEGRAM, "", "a web page without the text of a telegram");
        }
        WebPageBlock blocks = new WebPageBlock(bytes);
        boolean whole = append(page, first, blocks);
        int second = whole ? page.indexOf(BLOCK, blocks.end()) : -1;
        if (second >= 0) {
            blocks.separate();
            whole = append(page, second, blocks);
        }
        return source(page, first, blocks, whole, place);
    }

    private static boolean append(String page, int block, WebPageBlock into) {
        int start = block + BLOCK.length();
        int end = page.indexOf(BLOCK_END, start);
        into.append(start, end < 0 ? page.length() : end);
        return end >= 0;
    }

    private static Taken source(String page, int first, WebPageBlock blocks, boolean whole, InputPlace place) {
        Unpacking unpacking = new Unpacking(place, 0, line(page, first));
        TextDecoder.Decoded decoded = unpacking.decode(blocks.bytes(), 0, blocks.length());
        if (decoded.text().isBlank()) {
            return place.unread(Unread.Cause.EMPTY, "", "a web page with an empty text");
        }
        WebPageFacts facts = WebPageFacts.of(page, first, unpacking);
        if (!whole) {
            unpacking.noteTruncated(decoded.text(), "The page breaks off in the text.");
        } else if (!facts.hasTable()) {
            String message = "The page has no table of facts.";
            unpacking.note(DiagnosticCode.RECORD_MALFORMED, message, new SourceSpan(0, 0));
        }
        ContainerFormat layout = facts.minutesAreTrue() ? ContainerFormat.WEB_PAGE_2011 : ContainerFormat.WEB_PAGE_2010;
        return unpacking.source(decoded.text(), decoded.charset(), layout, facts.published());
    }

    private static int line(String page, int offset) {
        int line = 1;
        for (int at = page.indexOf('\n'); at >= 0 && at < offset; at = page.indexOf('\n', at + 1)) {
            line++;
        }
        return line;
    }
}
