package org.cablekit.examples.cli.output;

import java.io.IOException;

/** A print stream whose reader is gone. */
final class ClosedOutputException extends IOException {

    private static final long serialVersionUID = 1L;

    ClosedOutputException() {
        super("closed");
    }
}
