package org.cablekit.parser.container;

import java.io.IOException;

/** The structure of an archive is broken. */
final class DamagedArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedArchiveException(String message) {
        super(message);
    }
}
