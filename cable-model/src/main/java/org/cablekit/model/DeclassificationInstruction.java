package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When, or on what, the telegram is to be declassified. Forms of each order: see {@link DeclassificationKind}.
 *
 * @param kind kind of instruction
 * @param date date, where there is one
 * @param basis {@link Basis#COMPUTED} if the date follows from a schedule
 * @param codes codes in normal form: {@code GDS}, {@code XGDS-1}, {@code OADR}, {@code X5}, {@code 25X1-HUM}, {@code MR}
 * @param event event, where it depends on one
 * @param authority classifier named with it, 1978 to 1982
 * @param raw as written
 * @param span where it stands
 */
public record DeclassificationInstruction(
        DeclassificationKind kind,
        Optional<LocalDate> date,
        Basis basis,
        List<String> codes,
        Optional<Text> event,
        Optional<Text> authority,
        Text raw,
        SourceSpan span) {

    /** Copies the lists and checks that nothing is null. */
    public DeclassificationInstruction {
        requireNonNull(kind, "kind");
        requireNonNull(date, "date");
        requireNonNull(basis, "basis");
        codes = List.copyOf(codes);
        requireNonNull(event, "event");
        requireNonNull(authority, "authority");
        requireNonNull(raw, "raw");
        requireNonNull(span, "span");
    }
}
