package org.cablekit.parser.container;

/** What an input gives next. */
sealed interface Step {

    /** A telegram or a failure. */
    record Telegram(Packed packed) implements Step {}

    /** A further input, to be read before this one goes on. */
    record Input(InputLevel level) implements Step {}

    static Step failed(Unread unread) {
        return new Telegram(Packed.of(unread));
    }
}
