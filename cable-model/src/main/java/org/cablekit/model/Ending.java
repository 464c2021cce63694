package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What follows the last paragraph.
 *
 * @param signature the signature
 * @param trailers lines behind it, in order
 */
public record Ending(Optional<Signature> signature, List<Trailer> trailers) {

    /** Copies the lists and checks that nothing is null. */
    public Ending {
        requireNonNull(signature, "signature");
        trailers = List.copyOf(trailers);
    }

    /** {@return an ending without signature and trailers} */
    public static Ending none() {
        return new Ending(Optional.empty(), List.of());
    }
}
