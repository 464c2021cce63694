package org.cablekit.parser.container;

import org.jspecify.annotations.Nullable;

/** Takes the telegrams of one input off it, one after the other. */
interface TelegramReader {

    /** {@return the next telegram or failure, or {@code null} at the end} */
    @Nullable
    Packed next();

    /** {@return for people, how far reading has come, for example {@code line 12}} */
    String position();
}
