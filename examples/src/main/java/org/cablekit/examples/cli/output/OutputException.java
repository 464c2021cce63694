package org.cablekit.examples.cli.output;

import java.io.IOException;
import java.util.Locale;

/** An output that does not take what is written to it. The message names the output and the reason. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean closedPipe;

    /**
     * Makes an exception.
     *
     * @param name name of the output for people
     * @param cause what went wrong
     */
    public OutputException(String name, IOException cause) {
        super(name + ": " + Reasons.of(cause), cause);
        closedPipe = isClosedPipe(cause);
    }

    /** {@return whether nobody reads the output any more, as when it is piped into {@code head}} */
    public boolean isClosedPipe() {
        return closedPipe;
    }

    /** The system tells it by its message alone: the first is of Unix, the others are of Windows. */
    private static boolean isClosedPipe(IOException cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof ClosedOutputException
                || message.contains("broken pipe")
                || message.contains("pipe is being closed")
                || message.contains("pipe has been ended");
    }
}
