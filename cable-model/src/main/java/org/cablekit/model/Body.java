package org.cablekit.model;

import java.util.List;

/**
 * The text from paragraph 1 on.
 *
 * @param blocks blocks in order
 * @param passages summary, comments and other named passages, by start
 */
public record Body(List<Block> blocks, List<Passage> passages) {

    /** Copies the lists. */
    public Body {
        blocks = List.copyOf(blocks);
        passages = List.copyOf(passages);
    }

    /** {@return a body without a block} */
    public static Body none() {
        return new Body(List.of(), List.of());
    }
}
