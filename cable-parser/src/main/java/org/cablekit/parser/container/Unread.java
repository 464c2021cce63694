package org.cablekit.parser.container;

/**
 * An input, or a part of one, that gave no telegram.
 *
 * @param cause what kind of trouble
 * @param location file or entry name for people
 * @param position place within it for people, for example {@code line 12}; empty if it is the whole
 * @param reason what is wrong, a phrase without full stop
 */
public record Unread(Cause cause, String location, String position, String reason) implements Taken {

    /** Kinds of trouble. */
    public enum Cause {
        /** There is nothing in it. */
        EMPTY,
        /** It is something else than a telegram. */
        NOT_TELEGRAM,
        /** The system would not give its bytes. */
        UNREADABLE,
        /** It is broken. */
        DAMAGED,
        /** It goes beyond a limit. */
        LIMIT
    }
}
