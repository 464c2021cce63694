package org.cablekit.model;

import static java.util.Objects.requireNonNull;

/**
 * Where a telegram came from.
 *
 * @param location file or entry name for people, for example {@code dump.csv} or {@code samples.zip!a.txt}; empty if unknown
 * @param index 0-based number of the telegram within its location
 * @param line line of the location at which its text begins, 1-based
 * @param container what it was packed in
 * @param charset name of the character set it was decoded with
 * @param published what the container states about it
 */
public record Provenance(
        String location, int index, int line, ContainerFormat container, String charset, PublishedFacts published) {

    /** Checks that nothing is null. */
    public Provenance {
        requireNonNull(location, "location");
        requireNonNull(container, "container");
        requireNonNull(charset, "charset");
        requireNonNull(published, "published");
    }

    /**
     * {@return the provenance of a text that came from nowhere in particular}
     *
     * @param location a name for people, perhaps empty
     */
    public static Provenance of(String location) {
        return new Provenance(location, 0, 1, ContainerFormat.PLAIN_TEXT, "UTF-8", PublishedFacts.none());
    }
}
