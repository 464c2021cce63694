package org.cablekit.model;

import static java.util.Objects.requireNonNull;

/**
 * The signature: surname of the head of the post or of the Department.
 *
 * @param name as written, doubled names once
 * @param certain false if it stands at the end of a text line or has an unusual form
 * @param span where it stands
 */
public record Signature(Text name, boolean certain, SourceSpan span) {

    /** Checks that nothing is null. */
    public Signature {
        requireNonNull(name, "name");
        requireNonNull(span, "span");
    }
}
