package org.cablekit.examples.cli.output;

/** Ends a command with a message of one line and an exit code. */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Exit code where something could not be read or written. */
    public static final int FAILED = 1;

    /** Exit code of wrong usage. */
    public static final int USAGE = 2;

    private final int exitCode;

    private CommandException(int exitCode, String message) {
        super(Reasons.oneLine(message));
        this.exitCode = exitCode;
    }

    /**
     * {@return the exception for a command that was asked for in the wrong way}
     *
     * @param message what is wrong, and what is known instead
     */
    public static CommandException usage(String message) {
        return new CommandException(USAGE, message);
    }

    /**
     * {@return the exception for a command that could not do its work}
     *
     * @param message file, place and reason
     */
    public static CommandException failed(String message) {
        return new CommandException(FAILED, message);
    }

    /** {@return the exit code} */
    public int exitCode() {
        return exitCode;
    }
}
