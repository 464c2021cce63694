package org.cablekit.parser.container;

import java.util.function.Supplier;

/**
 * A telegram cut off its input but not yet decoded.
 *
 * @param weight its size in bytes, roughly
 * @param content unpacks it; may be called once, on any thread
 */
public record Packed(int weight, Supplier<Taken> content) {

    /** {@return the telegram, or why there is none} */
    public Taken unpack() {
        return content.get();
    }

    static Packed of(Taken taken) {
        return new Packed(0, () -> taken);
    }
}
