package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A fact as it stands and as it is understood.
 *
 * <p>The words are always kept. When their meaning cannot be had, {@code value} is empty and a diagnostic says
 * why.
 *
 * @param <T> type of the meaning
 * @param raw the words as they stand, line ends and runs of blanks turned into one blank
 * @param value the meaning, empty if it could not be had
 * @param basis how the meaning was had; {@link Basis#STATED} if there is none
 * @param span where the words stand
 */
public record Reading<T>(Text raw, Optional<T> value, Basis basis, SourceSpan span) {

    /** Checks that nothing is null. */
    public Reading {
        requireNonNull(raw, "raw");
        requireNonNull(value, "value");
        requireNonNull(basis, "basis");
        requireNonNull(span, "span");
    }

    /**
     * {@return a fact that its words state}
     *
     * @param <T> type of the meaning
     * @param raw the words
     * @param value the meaning
     * @param span where the words stand
     */
    public static <T> Reading<T> stated(Text raw, T value, SourceSpan span) {
        return new Reading<>(raw, Optional.of(value), Basis.STATED, span);
    }

    /**
     * {@return words whose meaning could not be had}
     *
     * @param <T> type of the meaning
     * @param raw the words
     * @param span where the words stand
     */
    public static <T> Reading<T> unread(Text raw, SourceSpan span) {
        return new Reading<>(raw, Optional.empty(), Basis.STATED, span);
    }
}
