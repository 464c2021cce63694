package org.cablekit.parser.container;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An input that is one telegram as a whole. */
final class WholeFile implements TelegramReader {

    private final ByteFeed feed;
    private final InputPlace place;
    private final Function<byte[], Taken> unpacking;
    private boolean done;

    WholeFile(ByteFeed feed, InputPlace place, Function<byte[], Taken> unpacking) {
        this.feed = feed;
        this.place = place;
        this.unpacking = unpacking;
    }

    @Override
    public @Nullable Packed next() {
        if (done) {
            return null;
        }
        done = true;
        if (feed.has(place.limits().telegramBytes() + 1)) {
            return Packed.of(place.tooLong(""));
        }
        byte[] bytes = feed.take(feed.held());
        return new Packed(bytes.length, () -> unpacking.apply(bytes));
    }

    @Override
    public String position() {
        return "";
    }
}
