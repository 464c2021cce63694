package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One entry of the REF line.
 *
 * @param bullet its letter, upper case, without punctuation
 * @param kind what it cites
 * @param target the telegram cited, if it is one and could be resolved
 * @param basis {@link Basis#INFERRED} if the year or post was left out
 * @param title title or remark with it
 * @param notes standing remarks: {@code NOTAL}, {@code EXDIS}, {@code AND PREVIOUS}
 * @param raw the entry as written, without its bullet
 * @param span where it stands
 */
public record Reference(
        Optional<String> bullet,
        ReferenceKind kind,
        Optional<MessageReference> target,
        Basis basis,
        Optional<Text> title,
        List<String> notes,
        Text raw,
        SourceSpan span) {

    /** Copies the lists and checks that nothing is null. */
    public Reference {
        requireNonNull(bullet, "bullet");
        requireNonNull(kind, "kind");
        requireNonNull(target, "target");
        requireNonNull(basis, "basis");
        requireNonNull(title, "title");
        notes = List.copyOf(notes);
        requireNonNull(raw, "raw");
        requireNonNull(span, "span");
    }
}
