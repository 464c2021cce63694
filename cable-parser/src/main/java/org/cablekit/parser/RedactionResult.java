package org.cablekit.parser;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.redact.PublicLog;
import org.cablekit.redact.RedactionWarning;
import org.cablekit.redact.RestrictedLog;

/**
 * What a redaction gives.
 *
 * @param redacted the redacted telegram: safe to hand to any exporter
 * @param publicLog its markers: safe to release with it
 * @param restrictedLog what was removed and why; <b>restricted</b>, never beside a release
 * @param warnings what may be seen around the markers of the redacted telegram; they quote only what it shows
 */
public record RedactionResult(
        Cable redacted, PublicLog publicLog, RestrictedLog restrictedLog, List<RedactionWarning> warnings) {

    /** Copies the list and checks that nothing is null. */
    public RedactionResult {
        requireNonNull(redacted, "redacted");
        requireNonNull(publicLog, "publicLog");
        requireNonNull(restrictedLog, "restrictedLog");
        warnings = List.copyOf(warnings);
    }
}
