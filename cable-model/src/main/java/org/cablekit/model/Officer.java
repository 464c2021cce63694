package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A person named in the drafting block or in the lists at the end of a later telegram: {@code NEA/IRN:CDWHITFIELD:MJW}.
 *
 * @param office office symbol
 * @param name initials and surname, or surname and first name, as written
 * @param typist initials of the typist
 * @param note remark such as {@code INFO}, {@code SUBS}, {@code DRAFT}
 * @param span where it stands
 */
public record Officer(Optional<Text> office, Text name, Optional<Text> typist, Optional<Text> note, SourceSpan span) {

    /** Checks that nothing is null. */
    public Officer {
        requireNonNull(office, "office");
        requireNonNull(name, "name");
        requireNonNull(typist, "typist");
        requireNonNull(note, "note");
        requireNonNull(span, "span");
    }
}
