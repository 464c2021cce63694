package org.cablekit.parser;

import static java.util.Objects.requireNonNull;

/**
 * An input, or a part of one, from which no cable could be read.
 *
 * @param kind what kind of trouble
 * @param location file or entry name, for example {@code dump.csv} or {@code samples.zip!a.txt}
 * @param position the place within it for people, for example {@code line 12}; empty if it is the whole
 * @param reason what is wrong, a phrase without full stop
 */
public record ReadFailure(Kind kind, String location, String position, String reason) {

    /** Kinds of trouble. */
    public enum Kind {
        /** There is nothing in it. */
        EMPTY,
        /** It is something else than a telegram. */
        NOT_TELEGRAM,
        /** The system would not give its bytes. */
        UNREADABLE,
        /** It is broken. */
        DAMAGED,
        /** It goes beyond a limit of {@link ReaderOptions}. */
        LIMIT,
        /** The parser refused the telegram or failed on it. */
        PARSER
    }

    /** Checks that nothing is null. */
    public ReadFailure {
        requireNonNull(kind, "kind");
        requireNonNull(location, "location");
        requireNonNull(position, "position");
        requireNonNull(reason, "reason");
    }

    /** {@return one line: location, position and reason, parted by colons} */
    @Override
    public String toString() {
        return location + (position.isEmpty() ? "" : ": " + position) + ": " + reason;
    }
}
