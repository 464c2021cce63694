package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

/**
 * A redaction that was stopped: nothing is put out. The message names rule and place and quotes no word of the
 * telegram.
 */
public final class RedactionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message rule, place and reason, without words of the telegram
     */
    public RedactionException(String message) {
        super(requireNonNull(message, "message"));
    }
}
