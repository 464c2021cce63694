package org.cablekit.parser.container;

import java.io.IOException;

/** An input goes beyond a limit that holds for all of it: nothing more is read from it. */
final class LimitReachedException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitReachedException(String message) {
        super(message);
    }
}
