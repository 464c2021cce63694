package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Format line 9 of ACP 127: a member of a collective that does not get the message, {@code XMT AMCONSUL LUMERO}.
 *
 * @param name the plain language address
 * @param collective the collective it is exempted from, where that is certain
 * @param span where it stands
 */
public record ExemptAddressee(Text name, Optional<String> collective, SourceSpan span) {

    /** Checks that nothing is null. */
    public ExemptAddressee {
        requireNonNull(name, "name");
        requireNonNull(collective, "collective");
        requireNonNull(span, "span");
    }
}
