package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Format line 6 of ACP 127: the sender, {@code FM AMEMBASSY OTTAWA}.
 *
 * @param name the plain language address, for example {@code AMEMBASSY OTTAWA}
 * @param kind kind of sender
 * @param post the post, if the tables know it
 * @param span where it stands
 */
public record Originator(Text name, PostKind kind, Optional<Post> post, SourceSpan span) {

    /** Checks that nothing is null. */
    public Originator {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(post, "post");
        requireNonNull(span, "span");
    }
}
