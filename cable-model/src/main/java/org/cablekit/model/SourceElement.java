package org.cablekit.model;

import static java.util.Objects.requireNonNull;

/**
 * One element of the {@link SourceMap}: a stretch of the source and what it is.
 *
 * @param kind what it is
 * @param span where it stands
 */
public record SourceElement(ElementKind kind, SourceSpan span) {

    /** Checks that nothing is null. */
    public SourceElement {
        requireNonNull(kind, "kind");
        requireNonNull(span, "span");
    }
}
