package org.cablekit.parser.container;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file or entry that holds telegrams. */
record TelegramLevel(String location, TelegramReader reader, ByteFeed feed, InputContext context)
        implements InputLevel {

    @Override
    public @Nullable Step next() throws IOException {
        Packed packed = reader.next();
        if (packed != null) {
            return new Step.Telegram(packed);
        }
        IOException failure = feed.failure();
        if (failure != null) {
            throw failure;
        }
        return null;
    }

    @Override
    public String position() {
        return reader.position();
    }

    @Override
    public void close() {
        // The stream belongs to whoever opened it.
    }
}
