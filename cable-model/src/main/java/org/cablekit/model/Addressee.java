package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One addressee of format line 7 (TO) or 8 (INFO) of ACP 127: {@code RUEHRL/AMEMBASSY BERLIN PRIORITY 1089}.
 *
 * @param route routing indicator before the slash; many addressees may share one
 * @param name the plain language address without route, precedence, number and office symbols
 * @param precedence precedence as written; empty means {@link Precedence#ROUTINE}
 * @param messageContinuityNumber number of the series kept for this addressee, as written with its zeros; a range has a hyphen
 * @param officeSymbols office symbols between double slashes
 * @param deliveryNotes other words of the line: {@code POUCH}, {@code ZEN}, in order
 * @param kind kind of addressee, {@link PostKind#COLLECTIVE} for collectives
 * @param post the post, if the tables know it
 * @param span where it stands
 */
public record Addressee(
        Optional<String> route,
        Text name,
        Optional<Precedence> precedence,
        Optional<String> messageContinuityNumber,
        List<String> officeSymbols,
        List<String> deliveryNotes,
        PostKind kind,
        Optional<Post> post,
        SourceSpan span) {

    /** Copies the lists and checks that nothing is null. */
    public Addressee {
        requireNonNull(route, "route");
        requireNonNull(name, "name");
        requireNonNull(precedence, "precedence");
        requireNonNull(messageContinuityNumber, "messageContinuityNumber");
        officeSymbols = List.copyOf(officeSymbols);
        deliveryNotes = List.copyOf(deliveryNotes);
        requireNonNull(kind, "kind");
        requireNonNull(post, "post");
        requireNonNull(span, "span");
    }
}
