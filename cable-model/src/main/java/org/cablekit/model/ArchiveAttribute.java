package org.cablekit.model;

import static java.util.Objects.requireNonNull;

/**
 * One line of the Message Attributes of an archive record: {@code Film Number: D740155-0331}.
 *
 * @param key the key as written, without the colon
 * @param value the value, lines joined by one blank; empty if there is none
 * @param known whether the key belongs to one of the two schemas
 * @param span where it stands
 */
public record ArchiveAttribute(String key, Text value, boolean known, SourceSpan span) {

    /** Checks that nothing is null. */
    public ArchiveAttribute {
        requireNonNull(key, "key");
        requireNonNull(value, "value");
        requireNonNull(span, "span");
    }
}
