package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One entry of the TAGS line (Traffic Analysis by Geography and Subject, 5 FAH-3).
 *
 * @param raw as written
 * @param code the code or the person's name in upper case, empty if there is a hole in it
 * @param kind kind
 * @param meaning meaning at the time of the telegram, if known
 * @param span where it stands
 */
public record Tag(Text raw, Optional<String> code, TagKind kind, Optional<String> meaning, SourceSpan span) {

    /** Checks that nothing is null. */
    public Tag {
        requireNonNull(raw, "raw");
        requireNonNull(code, "code");
        requireNonNull(kind, "kind");
        requireNonNull(meaning, "meaning");
        requireNonNull(span, "span");
    }
}
