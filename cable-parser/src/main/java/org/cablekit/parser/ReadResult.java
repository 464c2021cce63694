package org.cablekit.parser;

import static java.util.Objects.requireNonNull;

import org.cablekit.model.Cable;

/** What became of one telegram of an input: a cable, or the reason why there is none. */
public sealed interface ReadResult {

    /**
     * A cable. Its diagnostics hold what the container noticed beside what the grammar did.
     *
     * @param cable the cable
     */
    record Parsed(Cable cable) implements ReadResult {

        /** Checks that nothing is null. */
        public Parsed {
            requireNonNull(cable, "cable");
        }
    }

    /**
     * No cable.
     *
     * @param failure what was wrong, and where
     */
    record Failed(ReadFailure failure) implements ReadResult {

        /** Checks that nothing is null. */
        public Failed {
            requireNonNull(failure, "failure");
        }
    }
}
