package org.cablekit.model;

import static java.util.Objects.requireNonNull;

/**
 * An office of the Department with its number of copies, {@code AF-10}.
 *
 * @param office office symbol
 * @param copies number of copies, at least 0
 */
public record OfficeCopies(String office, int copies) {

    /** Checks that nothing is null. */
    public OfficeCopies {
        requireNonNull(office, "office");
    }
}
