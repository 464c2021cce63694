package org.cablekit.model;

import static java.util.Objects.requireNonNull;

/**
 * Format line 1 of ACP 127: {@code VZCZCXRO6664}, the start of message with channel and number.
 *
 * @param channel channel designator, for example {@code XRO}
 * @param number channel number as written, three or four digits
 * @param span where it stands
 */
public record TransmissionIdentification(String channel, String number, SourceSpan span) {

    /** Checks that nothing is null. */
    public TransmissionIdentification {
        requireNonNull(channel, "channel");
        requireNonNull(number, "number");
        requireNonNull(span, "span");
    }
}
