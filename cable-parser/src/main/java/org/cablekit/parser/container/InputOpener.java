package org.cablekit.parser.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Looks at the first bytes of an input and chooses how it is read. */
final class InputOpener {

    /** Asked in this order; what none of them knows is read as plain text. */
    private static final List<TelegramContainer> CONTAINERS =
            List.of(new WebPage(), new DumpTable(), new ArchiveRecords(), new ReleaseText());

    private InputOpener() {}

    /**
     * {@return what an input is: telegrams, an archive of further inputs, or a failure}
     *
     * @param location its name for people
     * @param in its bytes; the caller closes the stream
     * @param context what holds for the file it comes from
     */
    static Step open(String location, InputStream in, InputContext context) {
        ByteFeed feed = new ByteFeed(in);
        Head head = Head.of(feed);
        InputPlace place = new InputPlace(location, "", context.limits());
        if (head.length() == 0) {
            IOException failure = feed.failure();
            return Step.failed(
                    failure == null
                            ? place.unread(Unread.Cause.EMPTY, "", "an empty file")
                            : Reasons.of(failure, location, ""));
        }
        Step wrapper = wrapper(location, feed, head, context);
        return wrapper != null ? wrapper : text(place, feed, head, context);
    }

    private static @Nullable Step wrapper(String location, ByteFeed feed, Head head, InputContext context) {
        boolean zip = ZipLevel.matches(head);
        boolean gzip = head.startsWith(0x1F, 0x8B, 8);
        boolean tar = !zip && !gzip && TarHeader.matches(head);
        if (!zip && !gzip && !tar) {
            return null;
        }
        if (context.depth() >= context.limits().depth()) {
            String reason = "archives nested more than " + context.limits().depth() + " deep";
            return Step.failed(new Unread(Unread.Cause.LIMIT, location, "", reason));
        }
        if (zip) {
            return new Step.Input(new ZipLevel(location, feed, context));
        }
        return tar ? new Step.Input(new TarLevel(location, feed, context)) : gunzip(location, feed, context);
    }

    private static Step gunzip(String location, ByteFeed feed, InputContext context) {
        try {
            InputStream plain = new GZIPInputStream(feed.rest(), 1 << 14);
            InputStream counted = new MeteredStream(plain, context.guard()::expanded);
            return new Step.Input(new StreamLevel(location, counted, context.deeper()));
        } catch (IOException e) {
            return Step.failed(Reasons.of(e, location, ""));
        }
    }

    private static Step text(InputPlace place, ByteFeed feed, Head head, InputContext context) {
        Optional<String> foreign = ForeignFormats.known(head);
        if (foreign.isPresent()) {
            return Step.failed(place.unread(Unread.Cause.NOT_TELEGRAM, "", foreign.get() + ", not a text"));
        }
        Charset wide = WideText.charset(head);
        if (wide != null) {
            ByteFeed narrow = new ByteFeed(new WideText(feed.rest(), wide));
            InputPlace from = new InputPlace(place.location(), wide.name(), place.limits());
            return telegrams(from, narrow, Head.of(narrow), context);
        }
        if (ForeignFormats.isBinary(head)) {
            return Step.failed(place.unread(Unread.Cause.NOT_TELEGRAM, "", "a binary file, not a text"));
        }
        return telegrams(place, feed, head, context);
    }

    private static Step telegrams(InputPlace place, ByteFeed feed, Head head, InputContext context) {
        Head visible = head;
        if (head.startsWith(0xEF, 0xBB, 0xBF)) {
            feed.skip(3);
            visible = Head.of(feed);
        }
        TelegramReader reader = choose(visible).open(feed, visible, place);
        return new Step.Input(new TelegramLevel(place.location(), reader, feed, context));
    }

    private static TelegramContainer choose(Head head) {
        for (TelegramContainer container : CONTAINERS) {
            if (container.matches(head)) {
                return container;
            }
        }
        return new PlainText();
    }
}
